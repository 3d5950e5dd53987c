import type { ActivityTimeName } from '@/utils/records/activity-time-names';

const START = new Set(['begin', 'start']);
const END = new Set(['end', 'deadline']);
const SIGN = new Set(['sign', 'apply', 'enroll', 'enrol', 'register', 'registration', 'signup']);
const EVENT = new Set(['act', 'activity', 'campaign', 'event']);
const NEUTRAL = new Set(['time', 'date', 'at', 'ts', 'up', 'gmt']);

/**
 * Which time of an activity a field's name means: a start or an end, of the sign-up or (with `act`, or nothing) of the
 * activity itself. Null for every name with another word in it, such as `auditEndTime` or `gmtCreate`. The calendar's
 * key names are not known, only that it carries these four times (facts 1.6, low).
 */
export function timeName(key: string): ActivityTimeName | null {
  const words = key.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
  const has = (known: ReadonlySet<string>) => words.some((word) => known.has(word));
  if (!words.every((word) => [START, END, SIGN, EVENT, NEUTRAL].some((known) => known.has(word)))) return null;
  const [isStart, isSign, isEvent] = [has(START), has(SIGN), has(EVENT)];
  // `enrollActStart`: of whichever it is.
  if (isStart === has(END) || (isSign && isEvent)) return null;
  if (isSign) return isStart ? 'signStart' : 'signEnd';
  return isStart ? 'start' : 'end';
}
