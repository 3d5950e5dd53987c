import { DAY_MS, dayOf } from '@/utils/core/dates';
import type { ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import { readWindows } from './read-windows';
import type { DatePoint, DateWindow } from './window';

interface Reading extends DatePoint {
  name: ActivityTimeName;
  text: string;
  /** Read beside a label of its own; an unlabelled date yields to it, and so does the span of a 审核时间 to its 公布. */
  labelled: boolean;
}

const PRECISIONS = ['day', 'minute', 'second'];
/** Instants a record can hold: anything later (9999-12-31) means "no end". */
const LATEST = 4_102_444_800_000;

/**
 * The times a window speaks of. A lone 报名时间 is as often when the operator signed up, a lone date without a label
 * anything at all. A coupon's window is not the activity's.
 */
function named({ kind, start, end, isDirected }: DateWindow): [ActivityTimeName, DatePoint | null][] {
  if (kind === 'audit') return [['auditResult', end ? dayBegin(end) : start]];
  if (kind === 'preheat') return [['preheatStart', start]];
  if (kind === 'coupon' || kind === 'other') return [];
  if (kind === 'event' || kind === null)
    return [
      ['start', isDirected || (kind && !end) ? start : null],
      ['end', isDirected ? end : null],
    ];
  return isDirected
    ? [
        ['signStart', start],
        ['signEnd', end],
      ]
    : [];
}

/** Results are out on a day, not until a day: a day-precise one is that day's 00:00. */
const dayBegin = (point: DatePoint): DatePoint => (point.precision === 'day' ? { ...point, at: point.at - DAY_MS } : point);

/** The one reading all agree on: the most precise, when every other is the same instant or names the same day less exactly. */
function agreed(readings: Reading[]): Reading | undefined {
  const rank = ({ precision }: Reading) => PRECISIONS.indexOf(precision);
  const [best, ...others] = readings.sort((a, b) => rank(b) - rank(a));
  // The end of a day is the next day's midnight: step back to be inside the day meant.
  const day = ({ at, name }: Reading) => dayOf(/end/i.test(name) ? at - 1 : at);
  const fits = (other: Reading) => best && (other.at === best.at || (rank(other) < rank(best) && day(other) === day(best)));
  return others.every(fits) ? best : undefined;
}

/**
 * The activity times that texts of one activity name. A time read with two different meanings is left out, a more precise
 * reading of the same day wins, and a date beside a label beats one without; other times (创建时间, 发货时间) are ignored.
 * Where shop and products sign up in windows of their own, the products' counts: it is the one an operator can miss.
 */
export function timesFromTexts(
  texts: string[],
  now: number,
  origin: 'page' | 'json',
): Partial<Record<ActivityTimeName, ActivityTime>> {
  const found = texts.flatMap((text) => readWindows(text, now).map((window) => ({ text, window })));
  const isTwofold = found.some(({ window }) => window.kind === 'itemSign');
  const readings = found.flatMap(({ text, window }) => {
    if (isTwofold && window.kind === 'shopSign') return [];
    const isPeriod = window.kind === 'audit' && window.start && window.end;
    return named(window).flatMap(([name, point]): Reading[] => {
      if (!point || point.at > LATEST) return [];
      const words = text.slice(...window.span).trim();
      return [{ ...point, name, text: words.slice(0, 120), labelled: window.kind !== null && !isPeriod }];
    });
  });
  const times: Partial<Record<ActivityTimeName, ActivityTime>> = {};
  for (const { name } of readings) {
    const all = readings.filter((reading) => reading.name === name);
    const labelled = all.filter((reading) => reading.labelled);
    const best = agreed(labelled.length > 0 ? labelled : all);
    if (best) times[name] = { at: best.at, precision: best.precision, origin, text: best.text };
  }
  if (times.start && times.end && times.start.at >= times.end.at) {
    delete times.start;
    delete times.end;
  }
  return times;
}
