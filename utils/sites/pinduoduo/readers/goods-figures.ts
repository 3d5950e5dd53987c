import { addDays, dayOf } from '@/utils/core/dates';
import { pddGoods } from '@/utils/knowledge/vocabularies/pdd-goods';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, isComplete } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { answerRefusal, camelFields } from '../answers';
import { allInGlyphs } from '../glyphs';
import { hasEmptyList } from '../objects-in';
import { READY_HOUR } from '../ready-hour';
import { rowFigures } from '../row-figures';
import { goodsId } from '../shapes';
import { shopIdIn } from '../shop-id';
import { dayIn, requestPeriod, type StatPeriod } from '../stat-period';

const codes = ['goodsId', 'goodsName', 'statDate', ...Object.keys(pddGoods.codes)];
const spelled = [...codes, ...codes.map((code) => code.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))];

/**
 * 商品明细: figures by product. Rows of one day and of a stretch look the same, so the period is the request's, and what
 * the rows say of their day has to agree with it. There is no bounce rate on this platform. Shape: facts 1.4, 2026-04,
 * medium.
 */
export const goodsFigures = fromNetwork({
  id: 'goods-figures',
  endpoint: 'goods-figures',
  read: ({ body, requestBody }, { capturedAt }) => {
    const refused = answerRefusal(body);
    if (refused) return refused;
    const table = findRows(body, spelled);
    if (!table)
      return hasEmptyList(body, /^(goodsDetailList|list|result|data)$/i)
        ? emptyPage('no-rows', 'goodsDetailList')
        : refusal('rows-not-found', 'result');
    const period = requestPeriod(requestBody);
    if (!period) return refusal('missing-date', 'startDate');
    const rows = table.rows.map(camelFields);
    const dated = rows.map(({ statDate }) => dayIn(statDate));
    const days = new Set(dated.filter((day) => day !== null));
    // Several days of one product: the answer is by day. Several days without that may be days or the last ones of stretches.
    const isByDay = period.days > 1 && hasSeveralDays(rows, dated);
    if (period.days > 1 && days.size > 1 && !isByDay) return refusal('unclear-period', table.path);
    const shopId = shopIdIn(body);
    const attempt = attemptRows(
      rows,
      (index) => `${table.path}[${index}]`,
      (row, index) => {
        const id = goodsId(row.goodsId);
        if (id === null) return row.goodsId === undefined || row.goodsId === null ? 'missing-id' : 'unsafe-id';
        const day = dated[index] ?? null;
        if (day === null) return 'missing-date';
        const of = isByDay ? { statDate: day, days: 1 } : period;
        if (!isWithin(day, of, period) || day > dayOf(capturedAt)) return 'date-contradicts';
        if (rows.some((other, at) => at !== index && goodsId(other.goodsId) === id && dated[at] === day)) return 'row-twice';
        const figures = rowFigures(Object.entries(row), pddGoods.codes);
        if (typeof figures === 'string') return figures;
        const isFinal = isComplete(of.statDate, capturedAt, READY_HOUR);
        return [figuresRecord({ platform: 'pinduoduo', shopId, subject: { kind: 'item', id }, ...of, isFinal }, figures)];
      },
    );
    return allInGlyphs(attempt, table.path);
  },
});

function hasSeveralDays(rows: readonly Record<string, unknown>[], dated: readonly (string | null)[]): boolean {
  const first = new Map<string, string>();
  return rows.some((row, index) => {
    const [id, day] = [goodsId(row.goodsId), dated[index] ?? null];
    if (id === null || day === null) return false;
    const before = first.get(id) ?? day;
    first.set(id, before);
    return before !== day;
  });
}

const isWithin = (day: string, of: StatPeriod, period: StatPeriod): boolean =>
  day === of.statDate && day <= period.statDate && day >= addDays(period.statDate, 1 - period.days);
