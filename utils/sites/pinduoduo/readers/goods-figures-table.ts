import { pddGoods } from '@/utils/knowledge/vocabularies/pdd-goods';
import { refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { firstFigureText } from '@/utils/reading/cell';
import { figuresRecord, isComplete } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { drawnDate } from '../drawn-date';
import { drawnGoods } from '../drawn-goods';
import { allInGlyphs } from '../glyphs';
import { READY_HOUR } from '../ready-hour';
import { rowFigures } from '../row-figures';

/** 商品明细 as it is drawn, columns found by header. Its digits are mostly the private font's. Labels: facts 1.4, medium. */
export const goodsFiguresTable = fromLabels({
  id: 'goods-figures-table',
  read: (document, source) => {
    const rows = drawnGoods(document);
    if (rows.length === 0) return null;
    const of = drawnDate(document, source);
    const attempt = attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      ({ itemId, labels }) => {
        const figures = rowFigures(
          labels.map(({ label, cell }) => [label, firstFigureText(cell)]),
          pddGoods.labels,
        );
        if (typeof figures === 'string') return figures;
        if (typeof of === 'string') return of;
        if (rows.filter((other) => other.itemId === itemId).length > 1) return 'row-twice';
        const isFinal = isComplete(of.statDate, source.capturedAt, READY_HOUR);
        return [figuresRecord({ platform: 'pinduoduo', subject: { kind: 'item', id: itemId }, ...of, isFinal }, figures)];
      },
    );
    if (attempt.entries.length === 0 && typeof of === 'string' && attempt.refused.every(({ reason }) => reason === of))
      return refusal(of, 'table');
    return allInGlyphs(attempt, 'table');
  },
});
