import { dayOf } from '@/utils/core/dates';
import type { PageSource } from '@/utils/reading/source';
import { drawnPeriod } from './drawn-period';
import type { StatPeriod } from './stat-period';

/** The period of what is drawn, or why it cannot be told: the page's text counts, and its address has to agree. */
export function drawnDate(document: Document, { url, capturedAt }: PageSource): StatPeriod | 'missing-date' | 'date-contradicts' {
  const period = drawnPeriod(document);
  if (!period) return 'missing-date';
  const day = url.searchParams.get('day');
  return (day !== null && day !== period.statDate) || period.statDate > dayOf(capturedAt) ? 'date-contradicts' : period;
}
