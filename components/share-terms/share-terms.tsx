import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import { countText } from '@/components/shared/figures';
import type { ItemView } from '@/components/shared/views';
import type { Result } from '@/utils/core/result';
import { ShareForm } from './share-form';
import { ShareResults } from './share-results';
import type { Shared } from './share-views';

interface Props {
  items: readonly ItemView[];
  site: string;
  shopId: string;
  share: (itemIds: string[]) => Promise<Result<Shared>>;
  keep: (itemId: string, title: string) => Promise<Result<unknown>>;
}

type State =
  | { is: 'choosing' }
  | { is: 'sharing'; itemIds: string[] }
  | { is: 'shared'; shared: Shared }
  | { is: 'failed'; itemIds: string[]; reason: string };

/** Shares a category's search terms out among the shop's own products, so that they do not compete for the same term. */
export function ShareTerms({ items, site, shopId, share, keep }: Props) {
  const [state, setState] = useState<State>({ is: 'choosing' });
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const start = async (itemIds: string[]) => {
    setState({ is: 'sharing', itemIds });
    const result = await share(itemIds);
    if (!isShown.current) return;
    setState(result.ok ? { is: 'shared', shared: result.value } : { is: 'failed', itemIds, reason: result.failure });
  };
  return (
    <div class="stack">
      <p class="muted small">{i18n.t('share.rule')}</p>
      {/* Kept while the results stand in its place: going back finds the same ticks. */}
      <div hidden={state.is === 'shared'}>
        <ShareForm items={items} site={site} isBusy={state.is === 'sharing'} onShare={(itemIds) => void start(itemIds)} />
      </div>
      {state.is === 'sharing' && (
        <div role="status" class="stack">
          <p>{i18n.t('share.sharing', [countText(state.itemIds.length)])}</p>
          <div class="progress" role="progressbar" aria-label={i18n.t('share.sharing', [countText(state.itemIds.length)])} />
        </div>
      )}
      {state.is === 'failed' && <Failure reason={state.reason} onRetry={() => void start(state.itemIds)} />}
      {state.is === 'shared' && (
        <ShareResults shared={state.shared} site={site} shopId={shopId} keep={keep} onBack={() => setState({ is: 'choosing' })} />
      )}
    </div>
  );
}
