import { jdSzTerm } from '@/utils/knowledge/vocabularies/jd-sz-term';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { isShown, textOf } from '@/utils/reading/dom';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { readTable, type TableRow } from '@/utils/reading/table';
import { isWrittenRange, soundFigures } from '../sound-figures';
import { drawnPeriod } from '../sz-date-label';
import { saysNothing } from '../sz-nothing';
import { valueText } from '../sz-value-text';

const TERM = /^(关键词|搜索词|搜索关键词)$/;

/** Rows of a drawn table of search terms. */
export const termRows = (root: ParentNode): TableRow[] =>
  readTable(root).filter(({ row, cell, isTotal }) => !isTotal && cell(TERM) !== null && isShown(row));

/** What search terms brought the shop, as drawn; the answers are not known (facts 2.4, low). A range is the market's figure. */
export const termTable = fromLabels({
  id: 'term-table',
  read: (document, source) => {
    const rows = termRows(document);
    if (rows.length === 0) return saysNothing(document) ? emptyPage('no-rows', 'table') : null;
    const period = drawnPeriod(document, source.capturedAt);
    if (typeof period === 'string') return refusal(period, 'date');
    const attempt = attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      ({ cell, labels }) => {
        const name = textOf(cell(TERM));
        if (name === '' || name.length > 100) return 'missing-name';
        const known = labels.filter(({ label }) => Object.hasOwn(jdSzTerm.labels, label));
        const pairs = known.map((one) => [one.label, valueText(one.cell)] as const);
        if (pairs.some(([, text]) => isWrittenRange(text))) return [];
        const figures = soundFigures(pairs, jdSzTerm.labels);
        return hasFigures(figures)
          ? [figuresRecord({ platform: 'jd', subject: { kind: 'term', name }, ...period }, figures)]
          : [];
      },
    );
    return attempt.entries.length + attempt.refused.length > 0 ? attempt : refusal('figures-not-found', 'row 1');
  },
});
