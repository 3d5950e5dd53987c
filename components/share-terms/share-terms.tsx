import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import { countText } from '@/components/shared/figures';
import type { ItemView } from '@/components/shared/views';
import type { Result } from '@/utils/core/result';
import { ShareForm } from './share-form';
import { ShareResults } from './share-results';
import type { Shared, ShareProgress } from './share-views';

interface Props {
  items: readonly ItemView[];
  site: string;
  shopId: string;
  share: (itemIds: string[]) => Promise<Result<Shared>>;
  /** Null while nothing is known of how far it is. */
  progress: ShareProgress | null;
  onCancel: () => void;
  keep: (itemId: string, title: string) => Promise<Result<unknown>>;
}

type State =
  | { is: 'choosing'; isCancelled?: boolean }
  | { is: 'sharing'; itemIds: string[] }
  | { is: 'shared'; shared: Shared }
  | { is: 'failed'; itemIds: string[]; reason: string };

/** Shares a category's search terms out among the shop's own products, so that they do not compete for the same term. */
export function ShareTerms({ items, site, shopId, share, progress, onCancel, keep }: Props) {
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
    if (result.ok) setState({ is: 'shared', shared: result.value });
    else if (result.failure === 'cancelled') setState({ is: 'choosing', isCancelled: true });
    else setState({ is: 'failed', itemIds, reason: result.failure });
  };
  return (
    <div class="stack">
      <p class="muted small">{i18n.t('share.rule')}</p>
      {/* Kept while the results stand in its place: going back finds the same ticks. */}
      <div hidden={state.is === 'shared'}>
        <ShareForm items={items} site={site} isBusy={state.is === 'sharing'} onShare={(itemIds) => void start(itemIds)} />
      </div>
      {state.is === 'sharing' && (
        <div class="stack">
          <p role="status">{i18n.t('share.sharing', [countText(state.itemIds.length)])}</p>
          <Sharing progress={progress} words={i18n.t('share.sharing', [countText(state.itemIds.length)])} />
          <div class="row">
            <button type="button" class="button" onClick={onCancel}>
              {i18n.t('common.cancel')}
            </button>
          </div>
        </div>
      )}
      {state.is === 'choosing' && state.isCancelled === true && <p role="status">{i18n.t('share.cancelled')}</p>}
      {state.is === 'failed' && <Failure reason={state.reason} onRetry={() => void start(state.itemIds)} />}
      {state.is === 'shared' && (
        <ShareResults shared={state.shared} site={site} shopId={shopId} keep={keep} onBack={() => setState({ is: 'choosing' })} />
      )}
    </div>
  );
}

function Sharing({ progress, words }: { progress: ShareProgress | null; words: string }) {
  if (progress === null || progress.done === 0) return <div class="progress" role="progressbar" aria-label={words} />;
  const { done, total } = progress;
  const far = i18n.t('share.sharingDone', [countText(done), countText(total)]);
  return (
    <div class="row">
      <progress max={total} value={done} aria-label={far} />
      <span class="small">{far}</span>
    </div>
  );
}
