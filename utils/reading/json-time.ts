import { fullTime } from '@/utils/core/dates';
import { parseTimestamp } from '@/utils/core/timestamp';
import type { ActivityTime } from '@/utils/records/activity';

/** Instants a record can hold: 2000-01-01 … 2100-01-01. */
const EARLIEST = 946_684_800_000;
const LATEST = 4_102_444_800_000;

/** `2026112110`: as seconds a time in the 2030s, as digits an hour; nobody can tell. */
const HOUR_DIGITS = /^20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])$/;

/**
 * A time out of an answer: milliseconds, seconds (told apart by size, which stays unambiguous until the year 5138), or
 * `YYYY-MM-DD HH:mm[:ss]` text on the Shanghai clock. A bare day has the precision of a day. Undefined for blanks, zeros
 * and everything that is no time.
 */
export function jsonTime(raw: unknown): ActivityTime | undefined {
  const number = typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{10}(\d{3})?$/.test(raw) ? Number(raw) : null;
  if (number !== null) {
    if (HOUR_DIGITS.test(String(number))) return undefined;
    const at = number < 100_000_000_000 ? number * 1000 : number;
    return isInstant(at) ? { at, precision: 'second', origin: 'json', text: fullTime(at) } : undefined;
  }
  const at = parseTimestamp(raw);
  if (at === null || typeof raw !== 'string' || !isInstant(at)) return undefined;
  const precision = /\d:\d{2}:\d{2}$/.test(raw.trim()) ? 'second' : raw.includes(':') ? 'minute' : 'day';
  return { at, precision, origin: 'json', text: raw.trim() };
}

const isInstant = (at: number): boolean => Number.isSafeInteger(at) && at >= EARLIEST && at < LATEST;
