import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { UnreadableView } from './views';
import { cellReason } from './words';

/** More rows than anybody reads; the count says how many there are. */
const SHOWN = 100;

/** Cells whose figures were left out, each with its place and what stands there. Takes no room when there are none. */
export function UnreadableCells({ cells, count }: { cells: readonly UnreadableView[]; count: number }) {
  if (count === 0) return null;
  const hasSheets = new Set(cells.map(({ file, sheet }) => `${file}\n${sheet}`)).size > 1;
  const shown = cells.slice(0, SHOWN);
  return (
    <details class="import-details">
      <summary>{i18n.t('imports.unreadable', [countText(count)])}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <div class="import-details__box" tabIndex={0}>
        <table class="table small">
          <thead>
            <tr>
              {hasSheets && <th scope="col">{i18n.t('imports.sheet')}</th>}
              <th scope="col">{i18n.t('imports.row')}</th>
              <th scope="col">{i18n.t('imports.column')}</th>
              <th scope="col">{i18n.t('imports.cellText')}</th>
              <th scope="col">{i18n.t('imports.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ file, sheet, row, column, cell, reason }) => (
              <tr key={`${file}/${sheet}/${row}/${column}`}>
                {hasSheets && <td class="wrap">{sheet === '' ? file : `${file} › ${sheet}`}</td>}
                <td class="nowrap">{countText(row)}</td>
                <td>{column === '' ? i18n.t('imports.wholeRow') : column}</td>
                <td class="wrap">
                  <q>{cell}</q>
                </td>
                <td>{cellReason(reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {count > shown.length && <p class="muted small">{i18n.t('imports.more', [countText(count - shown.length)])}</p>}
      </div>
    </details>
  );
}
