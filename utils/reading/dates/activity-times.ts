import { dayOf } from '@/utils/core/dates';
import type { ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import { kindOf } from './labels';
import { plainForm } from './plain-form';
import { readWindows } from './read-windows';
import type { DatePoint, DateWindow } from './window';

interface Reading extends DatePoint {
  text: string;
  /** Read beside a label of its kind; an unlabelled date yields to it. */
  labelled: boolean;
}

const RANK = { day: 0, minute: 1, second: 2 };
/** 创建时间, 发货日期, gmtCreate: a time, but none of the activity's. 起止时间 and 开始时间 are. */
const FOREIGN =
  /(?<!起止|有效|持续|举办|具体|北京|始|束|止)(?:时间|日期)[:\s]*$|\b(?:gmt[a-z]+|(?:create|sign|enroll|update)_?time)["':=\s]*$/i;
/** Instants a record can hold: anything later (9999-12-31) means "no end". */
const LATEST = 4_102_444_800_000;

/** The six times a window speaks of. A coupon's window is not the activity's. */
function named({ kind, start, end }: DateWindow): [ActivityTimeName, DatePoint | null][] {
  if (kind === 'sign')
    return [
      ['signStart', start],
      ['signEnd', end],
    ];
  if (kind === 'audit') return [['auditResult', end ?? start]];
  if (kind === 'preheat') return [['preheatStart', start]];
  return kind === 'coupon'
    ? []
    : [
        ['start', start],
        ['end', end],
      ];
}

/** The one reading all agree on: the most precise, when every other is the same instant or names the same day less exactly. */
function agreed(readings: Reading[], isEnd: boolean): Reading | null {
  const [best, ...others] = [...readings].sort((a, b) => RANK[b.precision] - RANK[a.precision]);
  // The end of a day is the next day's midnight: step back to be inside the day meant.
  const day = ({ at }: DatePoint) => dayOf(isEnd ? at - 1 : at);
  const fits = (other: Reading) =>
    best && (other.at === best.at || (RANK[other.precision] < RANK[best.precision] && day(other) === day(best)));
  return best && others.every(fits) ? best : null;
}

/**
 * The activity times that texts of one activity name. A time read with two different meanings is left out, a more precise
 * reading of the same day wins, and a date beside a label beats one without; other times (创建时间, 发货时间) are ignored.
 */
export function timesFromTexts(
  texts: string[],
  now: number,
  origin: 'page' | 'json',
): Partial<Record<ActivityTimeName, ActivityTime>> {
  const readings = new Map<ActivityTimeName, Reading[]>();
  for (const text of texts) {
    for (const window of readWindows(text, now)) {
      const front = plainForm(text.slice(Math.max(0, window.span[0] - 24), window.span[0]));
      if (
        FOREIGN.test(front) &&
        (window.kind === null || /[a-z]["':=\s]*$/i.test(front)) &&
        !kindOf(front.replace(/[a-z_]/gi, ''))
      )
        continue;
      for (const [name, point] of named(window)) {
        if (!point || point.at > LATEST) continue;
        const reading = {
          ...point,
          text: text
            .slice(...window.span)
            .trim()
            .slice(0, 120),
          labelled: window.kind !== null,
        };
        readings.set(name, [...(readings.get(name) ?? []), reading]);
      }
    }
  }
  const times: Partial<Record<ActivityTimeName, ActivityTime>> = {};
  for (const [name, all] of readings) {
    const labelled = all.filter((reading) => reading.labelled);
    const best = agreed(labelled.length > 0 ? labelled : all, name === 'end' || name === 'signEnd' || name === 'auditResult');
    if (best) times[name] = { at: best.at, precision: best.precision, origin, text: best.text };
  }
  if (times.start && times.end && times.start.at >= times.end.at) {
    delete times.start;
    delete times.end;
  }
  return times;
}
