import { fields } from '@/utils/core/fields';
import { dayIn } from './days';

const MONTH_DAY = /^\d{2}-\d{2}$/;
const DEEPEST = 6;
/** Eight bare digits may as well be a figure. */
const LARGEST_DIGITS = 100_000_000;

const isListOf = (isOne: (value: unknown) => boolean, list: unknown): boolean =>
  Array.isArray(list) && list.length > 0 && list.every(isOne);

/** Whether a list is of `MM-DD` labels. */
export const isOfLabels = (list: unknown): boolean => isListOf((text) => MONTH_DAY.test(String(text)), list);

/** Whether a list is of whole dates, which answers do not always call `statDate`. */
export const isOfDays = (list: unknown): boolean =>
  isListOf((day) => dayIn(day) !== null && !(Number(day) < LARGEST_DIGITS), list);

/** The first list of days or labels of an answer outside its rows: beside the groups it is of all of them. Undefined where there is none. */
export function dayListIn(payload: unknown, depth = 0): unknown {
  if (isOfDays(payload) || isOfLabels(payload)) return payload;
  if (depth > DEEPEST || Array.isArray(payload)) return undefined;
  for (const inner of Object.values(fields(payload))) {
    const found = dayListIn(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
