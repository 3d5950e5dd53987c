import { addDays, type Day, dayOf } from '@/utils/core/dates';
import type { Figures } from '@/utils/reading/figures';

/** Days after which a figure stands: 签收退款率 counts deliveries that are still under way (facts 1.2, high). */
const RIPE_AFTER: Readonly<Record<string, number>> = { 'refund-rate-signed': 3 };

/** The figures of a day without those that mean nothing yet at the time of the look. */
export function withoutUnripe(figures: Figures, statDate: Day, capturedAt: number): Figures {
  const unripe = Object.entries(RIPE_AFTER).flatMap(([metric, days]) =>
    metric in figures.values && statDate > addDays(dayOf(capturedAt), -days) ? [metric] : [],
  );
  if (unripe.length === 0) return figures;
  const values = Object.fromEntries(Object.entries(figures.values).filter(([metric]) => !unripe.includes(metric)));
  const missing = { ...figures.missing, ...Object.fromEntries(unripe.map((metric) => [metric, 'not-loaded-yet' as const])) };
  return { ...figures, values, missing };
}
