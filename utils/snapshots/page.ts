import type { PageKind } from '@/utils/records/provenance';
import type { PageRecord } from '@/utils/records/record';
import type { ActivityRow, ChangeRow } from './schema';

/** One look at one page of a known shop. */
export interface Page {
  site: string;
  shopId: string;
  pageKind: PageKind;
  records: readonly PageRecord[];
  /** When the page was read. */
  readAt: number;
}

/** What writing did: what to judge and to plan again. */
export interface Written {
  /** Products that were seen. */
  itemIds: string[];
  changes: ChangeRow[];
  activities: ActivityRow[];
  /** Search terms came in, or their figures changed: titles of the whole shop are judged by them. */
  hasNewTerms: boolean;
}
