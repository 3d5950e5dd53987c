import { DAY_MS, type Day, dayStart } from '@/utils/core/dates';
import { type Fields, fields } from '@/utils/core/fields';
import { parseBody } from '@/utils/reading/from-network';
import { statDay } from './stat-day';

/** What an advertising report was asked for. Without all of it two reports cannot be told apart. */
export interface ReportWindow {
  /** Days within which a sale counts for a click: 1, 3, 7, 15, 30. */
  effect: number;
  /** Kind of report: campaign, bidword, account… */
  kind: string;
  /** How sales are credited (`unifyType`), where it is another way than the reports begin with. */
  credit: string | null;
  start: Day;
  end: Day;
  /** Days from `start` to `end`, both included. */
  days: number;
  /** sum, day, hour, week, month; null when not told. */
  split: string | null;
  /** Scene codes the report is limited to, sorted; null when the request was not kept or has limits of its own besides. */
  scenes: string[] | null;
}

/** Keys of the request that limit nothing (facts 3.1); any other may. */
const UNLIMITED =
  /^(bizCode(In)?|rptType|splitType|startTime|endTime|effectEqual|unifyType|queryFieldIn|queryDomains|pageSize|offset|order\w*|csrf\w*)$/i;

/** The way of crediting sales that the reports begin with. */
const USUAL_CREDIT = /^(zhai)?$/;

/** All scenes there are; a report of all of them is limited to none. */
const SCENES = 5;

/**
 * Reads what a report was asked for: from the request, or where that was not kept from the page's own address
 * (`#!/report/campaign?rptType=&startTime=&endTime=&effectEqual=&bizCodeIn=`). Never from both: a page asks for other
 * periods beside its own. Null when the effect, the kind or the days are not told. Source: facts 3.1, 2026-09, high.
 */
export function reportWindow(requestBody: string | null, page: URL): ReportWindow | null {
  const asked = requestFields(requestBody);
  const [route = '', query = ''] = page.hash.split('?');
  const told = asked ?? Object.fromEntries(new URLSearchParams(query));
  const text = (name: string) => String([told[name] ?? ''].flat()[0] ?? '');
  const effect = Number(text('effectEqual'));
  const kind = text('rptType') || (asked ? '' : (/\/report\/(\w+)$/.exec(route)?.[1] ?? ''));
  const [start, end] = [statDay(text('startTime')), statDay(text('endTime'))];
  if (!Number.isInteger(effect) || effect < 1 || effect > 90 || !/^\w{1,30}$/.test(kind)) return null;
  if (start === null || end === null || start > end) return null;
  const days = Math.round((dayStart(end) - dayStart(start)) / DAY_MS) + 1;
  const credit = USUAL_CREDIT.test(text('unifyType')) ? null : text('unifyType').replace(/\W+/g, '_').slice(0, 20);
  return { effect, kind, credit, start, end, days, split: text('splitType') || null, scenes: asked && scenesOf(asked) };
}

/** JSON, or a form of the same names. */
function requestFields(requestBody: string | null): Fields | null {
  if (!requestBody) return null;
  if (requestBody.trim().startsWith('{')) return fields(parseBody(requestBody));
  return Object.fromEntries(new URLSearchParams(requestBody));
}

function scenesOf(asked: Fields): string[] | null {
  if (Object.entries(asked).some(([name, value]) => !UNLIMITED.test(name) && !isBlank(value))) return null;
  const codes = [isBlank(asked.bizCodeIn) ? asked.bizCode : asked.bizCodeIn]
    .flat()
    .flatMap((code) => String(code).split(','))
    .filter((code) => /^onebp\w+$/.test(code));
  const scenes = [...new Set(codes)].map((code) => code.replace('onebp', '')).sort();
  return scenes.length >= SCENES ? [] : scenes;
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
