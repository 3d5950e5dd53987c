import { addDays, dayOf } from '@/utils/core/dates';
import { isCounted, type Period } from './period';

/** The day before a look, for answers that are of it without saying so. */
export const yesterday = (capturedAt: number): Period => {
  const day = addDays(dayOf(capturedAt), -1);
  return { from: day, statDate: day, days: 1, isFinal: isCounted(day, capturedAt), isDaily: true };
};
