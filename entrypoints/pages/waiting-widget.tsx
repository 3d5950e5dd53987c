import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import { useLoaded } from '@/components/shared/use-loaded';
import type { ShopView } from '@/components/shared/views';
import { WaitingReads } from '@/components/waiting-reads/waiting-reads';
import { actions, after } from './actions';
import { loadWaiting } from './load';

interface Props {
  shops: ShopView[];
  now: number;
  version: number;
  onChanged: () => void;
}

/** Reads whose shop is unknown. Takes no room when there are none. */
export function WaitingWidget({ shops, now, version, onChanged }: Props) {
  const [waiting, reload] = useLoaded(loadWaiting, String(version));
  if (waiting.state === 'loading' || (waiting.state === 'ready' && waiting.data.length === 0)) return null;
  return (
    <section class="widget" aria-label={i18n.t('popup.waiting')}>
      <header class="widget__head">
        <h2>{i18n.t('popup.waiting')}</h2>
      </header>
      {waiting.state === 'failed' ? (
        <Failure reason={waiting.reason} onRetry={reload} />
      ) : (
        <WaitingReads
          // The form preselects the first shop, so it is made anew when the shops arrive.
          key={shops.length}
          waiting={waiting.data}
          shops={shops}
          now={now}
          onAssign={after(actions.assign, onChanged)}
          onDiscard={after(actions.discard, onChanged)}
        />
      )}
    </section>
  );
}
