import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { countText } from '@/components/shared/figures';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink } from '@/components/shared/page-links';
import type { CheckRow } from './check-row';
import type { Saying } from './use-saying';

interface Props {
  saying: Saying;
  onUndo: (before: CheckRow[]) => void;
}

/** What became of the last word said: how far it is, that it is kept, with a way back, or why it failed. */
export function SaidLine({ saying, onUndo }: Props) {
  const words = wordsOf(saying);
  const edit = saying.is === 'said' && saying.editOf ? editLink(saying.editOf.platform, saying.editOf.ref.itemId) : null;
  return (
    <div class="row checks__said">
      {saying.is === 'busy' && saying.total > 1 && (
        <progress class="judge__bar" max={saying.total} value={saying.done} aria-label={words} />
      )}
      <span role="status" class={saying.is === 'failed' ? 'note note--fail' : 'note note--ok'}>
        {words}
      </span>
      {edit !== null && <OutsideLink href={edit}>{i18n.t('finding.openEdit')}</OutsideLink>}
      {saying.is === 'said' && saying.before !== null && (
        <button type="button" class="button button--quiet" onClick={() => saying.before && onUndo(saying.before)}>
          {i18n.t('categoryCheck.undo')}
        </button>
      )}
    </div>
  );
}

function wordsOf(saying: Saying): string {
  switch (saying.is) {
    case 'idle':
      return '';
    case 'busy':
      return i18n.t('categoryCheck.saying', [countText(saying.done), countText(saying.total)]);
    case 'said':
      return saying.words;
    case 'failed': {
      const reason = failureWords(saying.reason);
      if (saying.done === 0) return reason;
      return i18n.t('categoryCheck.saidPartly', [countText(saying.done), countText(saying.total - saying.done), reason]);
    }
  }
}
