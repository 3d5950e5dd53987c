import { matchAt } from './plain-form';
import { type Clock, readClock } from './read-clock';
import { readDate } from './read-date';
import type { WrittenDate } from './written-date';

/** A day, a time or both as written at one place. `date` null: a range's end that names only a time. */
export interface WrittenPoint {
  from: number;
  to: number;
  date: WrittenDate | null;
  clock: Clock | null;
  /** Reads as a date without any label. */
  sure: boolean;
  /** Shaped like a date but cut by something unreadable (5.1x, a glyph digit, 2026-11-20-3): the whole expression is void. */
  broken: boolean;
}

/** A range as written; `end` null for a single date. */
export interface WrittenRange {
  to: number;
  start: WrittenPoint;
  end: WrittenPoint | null;
  /** Runs on to something that is no date (至长期): the one date is its start. */
  open: boolean;
  broken: boolean;
}

const ASIDE =
  /\s?\(\s?(?:(?:[本下]?(?:周|星期))?[一二三四五六日天]|[今明后][天日]|\d\d?[月./-]\d\d?[日号]?)\s?\)|\s?(?:周|星期)[一二三四五六日天]/y;
const BEFORE_CLOCK = /[\s,的T日(]{0,3}/y;
const PART_OF_DAY = /[晚早夜凌][上晨里间]?/y;
const CUT = /[A-Za-z\d%°*×\uE000-\uF8FF]|[./:][\dxX\uE000-\uF8FF]|-[xX\uE000-\uF8FF]/y;
const JOIN = /\s{0,3}(?:起|开始|持续)?\s{0,3}(?:-{1,3}>?|~{1,3}|→|直?至|到|截[至止]到?|to\b|一(?=\d))\s{0,3}/iy;
const BARE_DAY = /(\d\d?)(?![\d.:/A-Za-z%\uE000-\uF8FF折元天月个件万])(?!-\d)/y;
const UNREADABLE = /[\dxX\uE000-\uF8FF?]/;

const isCut = (text: string, at: number): boolean => /[\d\w]/.test(text[at - 1] ?? '') && matchAt(CUT, text, at) !== null;

function pointOf(text: string, from: number, to: number, date: WrittenDate | null, clock: Clock | null): WrittenPoint {
  return { from, to, date, clock, sure: date !== null && (date.sure || clock !== null), broken: isCut(text, to) };
}

function readPoint(text: string, at: number, now: number): WrittenPoint | null {
  const date = readDate(text, at, now);
  if (!date) return null;
  let to = matchAt(ASIDE, text, date.to) ? ASIDE.lastIndex : date.to;
  const gap = matchAt(BEFORE_CLOCK, text, to)?.[0] ?? '';
  let clock = date.epoch === null ? readClock(text, to + gap.length) : null;
  // A price in one table cell and a time in the next are not a date and its time.
  if (clock && !date.sure && /\n/.test(gap)) clock = null;
  if (clock) to = clock.to + (gap.includes('(') && text[clock.to] === ')' ? 1 : 0);
  else if (date.style === '' && matchAt(PART_OF_DAY, text, to)) to = PART_OF_DAY.lastIndex;
  return pointOf(text, at, to, date, clock);
}

/** The end of a range may name less than its start: only a time, only a day, or a bare number (11.20-25). */
function readEnd(text: string, at: number, now: number, start: WrittenPoint, dash: boolean): WrittenPoint | null {
  const point = readPoint(text, at, now);
  if (point) return point;
  const clock = readClock(text, at);
  if (clock) return pointOf(text, at, clock.to, null, clock);
  const bare = start.clock || (dash && start.date?.style === '-') ? null : matchAt(BARE_DAY, text, at);
  if (!bare || !start.date?.style) return null;
  const to = BARE_DAY.lastIndex;
  return pointOf(text, at, to, { ...start.date, to, year: null, month: null, day: Number(bare[1]), sure: false }, null);
}

/** The date or range that begins exactly at an offset, or null. */
export function readRange(text: string, at: number, now: number): WrittenRange | null {
  const start = readPoint(text, at, now);
  if (!start) return null;
  const join = matchAt(JOIN, text, start.to);
  const single: WrittenRange = { to: start.to, start, end: null, open: false, broken: start.broken };
  if (!join || start.broken) return single;
  const from = start.to + join[0].length;
  const end = readEnd(text, from, now, start, join[0].includes('-'));
  if (!end)
    return {
      ...single,
      open: /[至到~]/.test(join[0]) || /[长永不]/.test(text[from] ?? ''),
      broken: UNREADABLE.test(text[from] ?? ''),
    };
  const goesOn = matchAt(JOIN, text, end.to) !== null && /\d/.test(text[JOIN.lastIndex] ?? '');
  return { ...single, to: end.to, end, broken: end.broken || goesOn };
}
