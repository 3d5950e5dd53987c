import { i18n } from '#i18n';
import { failureText } from './failure-text';
import { SkippedRows } from './skipped-rows';
import { UnreadableCells } from './unreadable-cells';
import type { ImportFailureView, SummaryView } from './views';

interface Props {
  failure: ImportFailureView;
  summary: SummaryView | null;
  onAgain: () => void;
  onClose: () => void;
}

/** Why nothing of a file was stored, and what to do. */
export function Failed({ failure, summary, onAgain, onClose }: Props) {
  return (
    <div class="stack">
      <p role="alert" class="import-failure">
        {failureText(failure)} <span class="nowrap">{i18n.t('imports.nothingStored')}</span>
      </p>
      {failure === 'no-figures' && summary !== null && (
        <>
          <SkippedRows skipped={summary.skipped} />
          <UnreadableCells cells={summary.unreadable} count={summary.unreadableCount} />
        </>
      )}
      <p class="row">
        <button type="button" class="button" onClick={onAgain}>
          {i18n.t('imports.another')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {i18n.t('imports.close')}
        </button>
      </p>
    </div>
  );
}
