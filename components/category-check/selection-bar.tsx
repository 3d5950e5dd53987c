import { i18n } from '#i18n';
import { laterDays, type Word } from '@/components/category-advice/say-verdict';
import { countText } from '@/components/shared/figures';
import { bulkTargets } from './bulk-targets';
import type { CheckRow } from './check-row';
import { isSaid } from './check-state';

interface Props {
  /** The ticked products that are shown: only what one sees is acted on. */
  rows: CheckRow[];
  /** Ticked ones the filters hide. */
  hidden: number;
  now: number;
  isBusy: boolean;
  onSay: (rows: CheckRow[], word: Word) => void;
  onMore: (rows: CheckRow[]) => void;
  onTakeBack: (rows: CheckRow[]) => void;
  onClear: () => void;
}

/** What can be said of all ticked products at once. */
export function SelectionBar({ rows, hidden, now, isBusy, onSay, onMore, onTakeBack, onClear }: Props) {
  const said = rows.filter((row) => isSaid(row, now));
  if (rows.length + hidden === 0) return null;
  return (
    <fieldset class="row checks__bar">
      <legend class="sr-only">{i18n.t('categoryCheck.selection')}</legend>
      <strong role="status">
        {i18n.t('categoryCheck.ticked', [countText(rows.length)])}
        {hidden > 0 && ` ${i18n.t('categoryCheck.tickedHidden', [countText(hidden)])}`}
      </strong>
      {rows.length > 1 && (
        <span class="muted small">{i18n.t('categoryCheck.tickedSuggested', [countText(bulkTargets(rows).length)])}</span>
      )}
      {rows.length > 0 && (
        <>
          <button type="button" class="button" aria-haspopup="dialog" aria-disabled={isBusy} onClick={() => onMore(rows)}>
            {i18n.t('categoryCheck.moveMany')}
          </button>
          <button type="button" class="button" aria-disabled={isBusy} onClick={() => onSay(rows, { verdict: 'keep' })}>
            {i18n.t('categoryAdvice.keep')}
          </button>
          {laterDays.map((days) => (
            <button
              key={days}
              type="button"
              class="button"
              aria-disabled={isBusy}
              onClick={() => onSay(rows, { verdict: 'later', days })}
            >
              {i18n.t('categoryAdvice.later', [String(days)])}
            </button>
          ))}
          <button type="button" class="button" aria-disabled={isBusy} onClick={() => onSay(rows, { verdict: 'wrong-label' })}>
            {i18n.t('categoryAdvice.wrongLabel')}
          </button>
          {said.length > 0 && (
            <button type="button" class="button" aria-disabled={isBusy} onClick={() => onTakeBack(said)}>
              {i18n.t('categoryCheck.takeBackMany', [countText(said.length)])}
            </button>
          )}
        </>
      )}
      <button type="button" class="button button--quiet" onClick={onClear}>
        {i18n.t('categoryCheck.clear')}
      </button>
    </fieldset>
  );
}
