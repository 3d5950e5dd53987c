import type { Range } from '@/utils/core/money';
import type { Platform } from '@/utils/core/platforms';
import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import type { Finding, SubjectRef } from '@/utils/records/finding';
import type { ItemStatus } from '@/utils/records/item';
import type { PageKind } from '@/utils/records/provenance';
import type { ReaderReport } from '@/utils/records/reader-report';

/** What the views need of a shop. `name` is the operator's own word for it. */
export interface ShopView {
  site: string;
  shopId: string;
  name: string | null;
  platform: Platform;
  isDemo: boolean;
}

/** A deadline that is near. `reminderId` null: the ladder has no step for it, so there is nothing to snooze. */
export interface DeadlineView {
  activityKey: string;
  reminderId: string | null;
  title: string;
  shop: ShopView | null;
  of: ActivityTimeName;
  time: ActivityTime;
  readAt: number;
  isByHand: boolean;
  url: string | null;
}

/** A product with what can be said about it. Null is "not seen", never zero. */
export interface ItemView {
  ref: SubjectRef;
  platform: Platform;
  title: string | null;
  categoryPath: string[] | null;
  outerId: string | null;
  priceFen: Range | null;
  stock: number | null;
  sold30d: number | null;
  status: ItemStatus | null;
  statusText: string | null;
  findings: Finding[];
  shop: ShopView | null;
  lastSeenAt: number;
}

/** A figure of how many people a product meets, as it was last seen. */
export interface TrafficView {
  metric: string;
  value: number;
  /** The day it is of; null where it is not known any more. */
  day: string | null;
}

/** A page kind of a shop nobody has opened lately. */
export interface StalePageView {
  site: string;
  shop: ShopView | null;
  pageKind: PageKind;
  lastReadAt: number | null;
}

/** Reads of one site that wait for their shop. */
export interface WaitingReadsView {
  site: string;
  quarantineIds: number[];
  pageKinds: PageKind[];
  /** A few titles of what was read: how the operator recognises the shop. */
  titles: string[];
  lastAt: number;
}

/** One step of an activity's reminder ladder. */
export interface ReminderView {
  reminderId: string;
  step: string;
  dueAt: number;
  state: 'pending' | 'shown' | 'done' | 'superseded';
  isLate: boolean;
}

/** A stored activity with its reminders. */
export interface ActivityView {
  activityKey: string;
  site: string;
  shopId: string;
  shop: ShopView | null;
  record: ActivityRecord;
  reminders: ReminderView[];
  isByHand: boolean;
  lastSeenAt: number;
}

/** How the readers of one page kind fare. */
export interface PageStateView {
  site: string;
  pageKind: PageKind;
  state: 'ok' | 'partly' | 'changed' | 'never';
  lastGoodAt: number | null;
  readers: {
    reader: string;
    state: 'ok' | 'partly' | 'changed';
    missesInARow: number;
    lastReport: ReaderReport;
    reports: ReaderReport[];
  }[];
}

/** A metric's value of one day; null when nobody looked. */
export interface DayPoint {
  day: string;
  value: number | null;
}

/** One recorded change of a product. Values are as stored: text, count, or a price range in fen. */
export interface ChangeView {
  kind: 'title' | 'price' | 'category' | 'status' | 'stock-out' | 'main-image';
  from: string | number | Range;
  to: string | number | Range;
  at: number;
  previousSeenAt: number;
  pageKind: PageKind;
}
