import { dayOf } from '@/utils/core/dates';
import { at, type Fields, fields } from '@/utils/core/fields';
import { parseTimestamp } from '@/utils/core/timestamp';
import { type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures, isComplete, readFigures } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../answer-state';
import { mtopData } from '../mtop-request';
import { numericId } from '../shapes';

/** A day's scores are ready about nine of the next (facts 4.5, medium). */
const READY_HOUR = 9;

/** 商品体验分 (PXI) product by product. The day is in the request only; scores of another range than 30 days are others. */
export const itemScores = fromNetwork({
  id: 'item-scores',
  endpoint: 'item-scores',
  read: ({ body, ...request }, { capturedAt }) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const { updateDate, range = '30d' } = mtopData(request);
    const statDate = dayIn(updateDate);
    if (statDate === null) return refusal('missing-date', 'updateDate');
    const stated = dayIn(at(body, 'data.data.updateDate') ?? at(body, 'data.updateDate'));
    if (stated !== null && stated !== statDate) return refusal('date-contradicts', 'updateDate');
    const items = at(body, 'data.data.items');
    if (Array.isArray(items) && items.length === 0) return emptyPage('no-rows', 'data.data.items');
    const found = findRows(body, ['id', 'itemId', 'pxi']);
    if (!found) return refusal('rows-not-found', 'data');
    const scope = range === '30d' ? null : `range-${String(range)}`;
    const readRow = (row: Fields): Candidate[] | string => {
      const id = numericId(row.id ?? row.itemId);
      if (id === null) return (row.id ?? row.itemId) === undefined ? 'missing-id' : 'unsafe-id';
      const figures = readFigures(Object.entries(row), { pxi: ['item-experience-score', 'number'] });
      if (!hasFigures(figures)) return figures.missing['item-experience-score'] === 'empty' ? [] : 'missing-figures';
      const isFinal = isComplete(statDate, capturedAt, READY_HOUR);
      return [figuresRecord({ platform: 'taobao', subject: { kind: 'item', id }, statDate, isFinal, scope }, figures)];
    };
    return attemptRows(found.rows.map(fields), (index) => `${found.path}[${index}]`, readRow);
  },
});

/** `20261121`. */
function dayIn(value: unknown): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(String(value ?? '')) ?? [];
  const instant = parseTimestamp(`${year}-${month}-${day}`);
  return instant === null ? null : dayOf(instant);
}
