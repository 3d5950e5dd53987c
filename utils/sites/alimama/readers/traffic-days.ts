import { addDays } from '@/utils/core/dates';
import { type Fields, fields } from '@/utils/core/fields';
import { alimamaTraffic } from '@/utils/knowledge/vocabularies/alimama-traffic';
import type { Candidate } from '@/utils/reading/attempt';
import { refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures, isComplete, readFigures } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { type Answer, fromNetwork, parseBody } from '@/utils/reading/from-network';
import { refusedAnswer } from '../answer-state';
import { statDay } from '../stat-day';

/** At least one of these makes a row one of this page: click and conversion rates are everywhere. */
const OWN = ['impressionIndex', 'clickIndex', 'competitionIndex'];
/** Names of the keyword and the day as the pages' other answers write them; this page's own are not published. */
const WORD = /^(key_?words?|(bid|original|query|search)?_?words?|(key|bid|query)_?word_?list)$/i;
const DAY = ['thedate', 'theDate', 'date', 'statDate', 'logDate', 'ds'];
const READY_HOUR = 9;

/** 流量解析: what one keyword costs and does on the whole market, day by day, up to 13 months back. */
export const trafficDays = fromNetwork({
  id: 'traffic-days',
  endpoint: 'traffic-days',
  read: (answer, source) => {
    const refused = refusedAnswer(answer.body);
    if (refused) return refused;
    const found = findRows(answer.body, Object.keys(alimamaTraffic.codes));
    if (!found?.rows.some((row) => OWN.some((code) => code in fields(row)))) return null;
    const asked = askedWord(answer, source.url);
    const isNamed = found.rows.every((row) => wordIn(fields(row)) !== null);
    if (asked === null && !isNamed) return refusal('missing-term', found.path);
    if (!areDaily(found.rows.map(fields), answer)) return refusal('missing-window', 'splitType');
    const days = new Map<string, number>();
    const keyOf = (row: Fields) => JSON.stringify([wordIn(row) ?? asked, dayIn(row)]);
    for (const row of found.rows.map(fields)) days.set(keyOf(row), (days.get(keyOf(row)) ?? 0) + 1);
    const readRow = (row: Fields): Candidate[] | string => {
      const statDate = dayIn(row);
      if (statDate === null) return 'missing-date';
      // The same day twice: split by something this reader does not know.
      if (days.get(keyOf(row)) !== 1) return 'same-name';
      const figures = readFigures(Object.entries(row), alimamaTraffic.codes);
      if (!hasFigures(figures)) return 'missing-figures';
      const isFinal = isComplete(statDate, source.capturedAt, READY_HOUR);
      const subject = { kind: 'term' as const, name: wordIn(row) ?? asked };
      return [figuresRecord({ platform: 'taobao', subject, statDate, isFinal }, figures)];
    };
    return attemptRows(found.rows.map(fields), (index) => `${found.path}[${index}]`, readRow);
  },
});

const dayIn = (row: Fields): string | null => DAY.map((name) => statDay(row[name])).find((day) => day !== null) ?? null;

/** Whether dated rows are days: weeks and months carry a date as well, but no two of them follow one another. */
function areDaily(rows: readonly Fields[], { url, requestBody }: Answer): boolean {
  if (/\b(splitType|dateType)\W+(hour|week|month)/i.test(`${url.search} ${requestBody ?? ''}`)) return false;
  const dated = new Set(rows.map(dayIn).filter((day) => day !== null));
  return dated.size < 2 || [...dated].some((day) => dated.has(addDays(day, 1)));
}

/** The one keyword an object names, alone or as a list of one; null for none or several. */
function wordIn(named: Fields): string | null {
  const words = Object.entries(named).flatMap(([name, value]) => (WORD.test(name) ? [value].flat() : []));
  const texts = new Set(words.map((word) => (typeof word === 'string' ? word.trim() : '')));
  const [only = '', second] = texts;
  return second === undefined && only !== '' && !/[,，|]/.test(only) ? only : null;
}

/** From the request, its address or the page's; one that names several keywords settles nothing. */
function askedWord({ url, requestBody }: Answer, page: URL): string | null {
  const body = requestBody?.trim() ?? '';
  const form = body.startsWith('{') ? fields(parseBody(body)) : Object.fromEntries(new URLSearchParams(body));
  const hash = Object.fromEntries(new URLSearchParams(page.hash.split('?')[1] ?? ''));
  const told = [form, Object.fromEntries(url.searchParams), hash].find((one) => Object.keys(one).some((name) => WORD.test(name)));
  return told ? wordIn(told) : null;
}
