import { addDays, dayOf } from '@/utils/core/dates';
import { pddData } from '@/utils/knowledge/vocabularies/pdd-data';
import { type Attempt, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, isComplete } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork, parseBody } from '@/utils/reading/from-network';
import type { PageSource } from '@/utils/reading/source';
import { answerRefusal, camelFields } from '../answers';
import { allInGlyphs } from '../glyphs';
import { hasEmptyList, objectsIn, objectWith } from '../objects-in';
import { READY_HOUR } from '../ready-hour';
import { rowFigures } from '../row-figures';
import { shopIdIn } from '../shop-id';
import { dayIn, periodOf, requestPeriod, type StatPeriod } from '../stat-period';

type Row = Record<string, unknown>;
type About = Pick<PageSource, 'url' | 'capturedAt'> & { shopId: string | null };

/** Parts of an answer that are about others or about another time. */
const FOREIGN =
  /peer|avg|average|industry|rival|compare|last|prev|yesterday|ytd|cate|real_?time|today|hour|goal|target|forecast|predict/i;

const codes = ['statDate', ...Object.keys(pddData.codes)];
const spelled = [...codes, ...codes.map((code) => code.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))];

/**
 * The shop's figures: an overview of one period, or a list by day (流量看板, 交易概况, 商品概况). Fields: facts 1.4, medium;
 * figures of the overview are mostly in the private font.
 */
export const shopFigures = fromNetwork({
  id: 'shop-figures',
  endpoint: 'shop-figures',
  read: ({ url, body, requestBody }, source) => {
    const refused = answerRefusal(body);
    if (refused) return refused;
    // 商品概况 asks the same for one product or category; without the request nobody can tell whose figures these are.
    const isOfGoods = url.pathname.includes('GoodsPage');
    if (isOfGoods && requestBody === null) return refusal('missing-request', 'goodsId');
    if (asksForPart(requestBody)) return null;
    const asked = requestPeriod(requestBody);
    const about = { ...source, shopId: shopIdIn(body) };
    const list = findRows(body, spelled);
    if (list && !FOREIGN.test(list.path)) return readDays(list.rows.map(camelFields), list.path, asked, about);
    const one = objectWith(body, new Set(codes), FOREIGN);
    if (one) return readOverview(one.object, one.path, asked, about);
    return hasEmptyList(body, /list|^(result|data)$/i) ? emptyPage('no-rows', 'result') : refusal('figures-not-found', 'result');
  },
});

/** What narrows a request to a part of the shop, unless it stands for "all". */
const PART = /^(?:goods|cate?|category)\d?(?:Id|Ids|IdList)$/;
const ALL = /^(?:|0|-1|all|null|undefined)$/i;

const asksForPart = (requestBody: string | null): boolean =>
  [...objectsIn(parseBody(requestBody ?? ''))].some(({ object }) =>
    Object.entries(object).some(([name, value]) => PART.test(name) && !ALL.test(String(value))),
  );

function readDays(rows: Row[], path: string, asked: StatPeriod | null, about: About): Attempt {
  const days = rows.map(({ statDate }) => dayIn(statDate));
  const known = days.filter((day) => day !== null).sort();
  // A list by day has each day once, with some of them in a row: sums of weeks are dated by day too.
  const past = known.filter((day) => day <= dayOf(about.capturedAt));
  const isByDay = past.length < 2 || past.some((day, index) => day === addDays(past[index - 1] ?? day, 1));
  // A single row may as well be the sum of the stretch that was asked for.
  const isOneDay = rows.length > 1 || (asked ?? shownDay(about))?.days === 1;
  if (new Set(known).size < known.length || !isByDay || !isOneDay) return refusal('unclear-period', path);
  return allInGlyphs(
    attemptRows(
      rows,
      (index) => `${path}[${index}]`,
      (row, index) => {
        const day = days[index] ?? null;
        const isAsked = !asked || !day || (day <= asked.statDate && day >= addDays(asked.statDate, 1 - asked.days));
        return isAsked ? recordOf(row, day === null ? null : { statDate: day, days: 1 }, about) : 'date-contradicts';
      },
    ),
    path,
  );
}

/** An overview is of the period its request asks for; else of the one day that both the answer and the address name. */
function readOverview(row: Row, path: string, asked: StatPeriod | null, about: About): Attempt {
  const said = dayIn(row.statDate);
  if (asked && said !== null && said !== asked.statDate) return refusal('date-contradicts', path);
  const shown = shownDay(about);
  const of = asked ?? (shown?.statDate === said ? shown : null);
  const candidates = recordOf(row, of, about);
  if (typeof candidates === 'string') return refusal(candidates, path);
  return { entries: [{ at: path || 'result', candidates }], refused: [], empty: null };
}

/** `dateFlag=5&day=2026-11-21` stands for one day (facts 1.4, high for the address, medium for its meaning). */
const DAILY = '5';

/** The one day the address says the page shows, or null. */
const shownDay = ({ url: { searchParams: query } }: About): StatPeriod | null =>
  query.get('dateFlag') === DAILY ? periodOf(query.get('day'), query.get('day')) : null;

function recordOf(row: Row, of: StatPeriod | null, { shopId, capturedAt }: About): Candidate[] | string {
  // A figure of one day says nothing about a stretch.
  const cells = Object.entries(row).filter(([code]) => !code.endsWith('1d') || of?.days === 1);
  const figures = rowFigures(cells, pddData.codes);
  if (typeof figures === 'string') return figures;
  if (!of) return 'missing-date';
  if (of.statDate > dayOf(capturedAt)) return 'date-contradicts';
  const isFinal = isComplete(of.statDate, capturedAt, READY_HOUR);
  return [figuresRecord({ platform: 'pinduoduo', shopId, subject: { kind: 'shop' }, ...of, isFinal }, figures)];
}
