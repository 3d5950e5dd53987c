import { type Day, dayOf } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import { parseTimestamp } from '@/utils/core/timestamp';
import { cellValue } from './cells';

const SHORTEST_MS = 1_000_000_000_000;

/** A day as answers write it: `2026-11-21`, `20261121`, or ms since the epoch, which are Shanghai's whatever the machine's zone. */
export function dayIn(cell: unknown): Day | null {
  const raw = cellValue(cell);
  if (typeof raw === 'number') return raw >= SHORTEST_MS && raw < 4 * SHORTEST_MS ? dayOf(raw) : dayIn(String(raw));
  if (typeof raw !== 'string') return null;
  if (/^\d{13}$/.test(raw)) return dayOf(Number(raw));
  const text = raw.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseTimestamp(text) : null;
  return instant === null ? null : dayOf(instant);
}

const DATED = ['bizDate', 'statDate', 'dateRange'];
/** Has a day of its own beside today's. */
const OTHER_DAY = /^yest/i;
const DEEPEST = 5;

/** Days an answer states about itself, outside its rows; of a range the last. */
export function statedDays(payload: unknown): Day[] {
  const days: Day[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(fields(value))) {
      const last = DATED.includes(key) && typeof inner === 'string' ? inner.split(/[|~,]/).at(-1)?.trim() : inner;
      const day = DATED.includes(key) ? dayIn(last) : null;
      if (day !== null) days.push(day);
      else if (typeof inner === 'object' && !OTHER_DAY.test(key)) visit(inner, depth + 1);
    }
  };
  visit(payload, 0);
  return days;
}

/** The day a realtime answer was last counted, from its `updateTime` (facts 1.1); null where it does not say. */
export function updateDay(payload: unknown, depth = 0): Day | null {
  if (depth > DEEPEST || Array.isArray(payload)) return null;
  for (const [key, inner] of Object.entries(fields(payload))) {
    if (key === 'updateTime') {
      const raw = cellValue(inner);
      const instant = typeof raw === 'string' ? parseTimestamp(raw) : null;
      return instant === null ? dayIn(raw) : dayOf(instant);
    }
    const day = updateDay(inner, depth + 1);
    if (day !== null) return day;
  }
  return null;
}
