import { dayOf } from '@/utils/core/dates';
import type { Range } from '@/utils/core/money';
import type { Platform } from '@/utils/core/platforms';
import type { MissingReason } from '@/utils/records/text';
import type { Candidate } from '../attempt';
import { figuresRecord } from '../figures';

/** How things stand with one product, as a list shows it. */
export interface ItemPoints {
  platform: Platform;
  itemId: string;
  priceFen: Range | null;
  /** Other figures by metric. */
  points: Readonly<Record<string, number | null>>;
  missing: Record<string, MissingReason>;
}

/** The figures of one product on the day of the look: states, not counts that are still running. */
export function itemPoints({ platform, itemId, priceFen, points, missing }: ItemPoints, capturedAt: number): Candidate {
  const all = { ...points, 'price-lo': priceFen?.lo ?? null, 'price-hi': priceFen?.hi ?? null };
  const values = Object.fromEntries(Object.entries(all).flatMap(([metric, value]) => (value === null ? [] : [[metric, value]])));
  return figuresRecord(
    { platform, subject: { kind: 'item', id: itemId }, statDate: dayOf(capturedAt), isFinal: true },
    { values, ranges: {}, missing },
  );
}
