import type { Day } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import type { PageKind } from '@/utils/records/provenance';

/** Figures of a search term as one page or file gave them for one period. A stored row is one. */
export interface TermLook {
  platform: Platform;
  /** `name` the term, `of` the product it brought visitors to. */
  of: { name: string | null; of: string | null };
  statDate: Day;
  days: number;
  isFinal: boolean;
  scope: string | null;
  figures: Readonly<Record<string, ({ value: number } | { lo: number; hi: number }) & { seenAt: number }>>;
  source: { pageKind: PageKind };
}
