import { type Day, dayOf } from '@/utils/core/dates';
import { parseTimestamp } from '@/utils/core/timestamp';

/** A day as answers and requests write it: `2026-11-21`, `2026-11-21 00:00:00`, `20261121`, milliseconds; null for anything else. */
export function statDay(raw: unknown): Day | null {
  if (typeof raw === 'number' && raw > 1_000_000_000_000) return dayOf(raw);
  const text = String(raw ?? '').trim();
  const instant = parseTimestamp(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  return instant === null ? null : dayOf(instant);
}
