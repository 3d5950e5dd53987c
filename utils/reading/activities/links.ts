import type { Platform } from '@/utils/core/platforms';
import type { ActivityRecord } from '@/utils/records/activity';

type Ids = ActivityRecord['ids'];

/** What a site's activity pages differ in: their addresses. Everything else is read by labels, dates and state words. */
export interface ActivityPages {
  platform: Platform;
  /** The address of one activity's page, out of a link on a page at `base`; null when it leads elsewhere. */
  link: (href: string, base: URL) => URL | null;
  /** The ids in such an address. */
  ids: (url: URL) => Partial<Ids>;
}

/** The ids in an activity's address, all of them named. */
export const idsOf = (pages: ActivityPages, url: URL | null): Ids => ({
  activityId: null,
  campaignId: null,
  unitedActivityId: null,
  signRecordId: null,
  ...(url && pages.ids(url)),
});

/** What tells two activities' addresses apart; a campaign may cover several. */
export function identityOf(pages: ActivityPages, url: URL | null): string | null {
  const { activityId, unitedActivityId, signRecordId } = idsOf(pages, url);
  return activityId ?? unitedActivityId ?? signRecordId;
}
