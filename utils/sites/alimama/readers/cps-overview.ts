import { DAY_MS, dayStart } from '@/utils/core/dates';
import { at } from '@/utils/core/fields';
import { alimamaCps } from '@/utils/knowledge/vocabularies/alimama-cps';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { figuresRecord, hasFigures, isComplete, readFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../answer-state';
import { findFields } from '../find-fields';
import { statDay } from '../stat-day';

/** The union counts a day until eleven of the next (facts 3.3, medium). */
const READY_HOUR = 11;

/** 淘宝客 overview of the shop: `data.home.overview.json?startDate=&endDate=`, one row for the whole window. */
export const cpsOverview = fromNetwork({
  id: 'cps-overview',
  endpoint: 'cps-overview',
  // Split by days the answer is rows, of which the only one is not the whole window.
  concerns: ({ url }) => /^(cps)?$/.test(url.searchParams.get('type') ?? '') && /^0?$/.test(url.searchParams.get('split') ?? ''),
  read: ({ body, url }, source) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const result = at(body, 'data.result');
    if (Array.isArray(result) && result.length === 0) return emptyPage('no-rows', 'data.result');
    const [start, end] = [statDay(url.searchParams.get('startDate')), statDay(url.searchParams.get('endDate'))];
    if (start === null || end === null || start > end) return refusal('missing-date', 'startDate');
    const row = findFields(body, Object.keys(alimamaCps.codes), 3);
    if (!row) return refusal('figures-not-found', 'data.result');
    const figures = readFigures(Object.entries(row.found), alimamaCps.codes);
    if (!hasFigures(figures)) return refusal('missing-figures', row.path);
    const record = figuresRecord(
      {
        platform: 'taobao',
        subject: { kind: 'shop' },
        statDate: end,
        days: Math.round((dayStart(end) - dayStart(start)) / DAY_MS) + 1,
        isFinal: isComplete(end, source.capturedAt, READY_HOUR),
      },
      figures,
    );
    return { entries: [{ at: row.path, candidates: [record] }], refused: [], empty: null };
  },
});
