import { shanghaiInstant } from './dates';

const TIMESTAMP = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** `2026-03-01 10:05`, `2026/03/01`, `2026.03.01 10:05:09` on the Shanghai wall clock → the instant; null for anything else. */
export function parseTimestamp(value: unknown): number | null {
  const match = typeof value === 'string' ? TIMESTAMP.exec(value.trim()) : null;
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return shanghaiInstant(year, month, day, hour, minute, second);
}
