import type { DBSchema } from 'idb';
import type { Day } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import type { DeadlineName } from '@/utils/records/deadlines';
import type { Finding } from '@/utils/records/finding';
import type { ItemRecord } from '@/utils/records/item';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { PageKind } from '@/utils/records/provenance';
import type { ReaderReport } from '@/utils/records/reader-report';
import type { PageRecord } from '@/utils/records/record';
import type { RegistrationRecord } from '@/utils/records/registration';
import type { SearchRecord } from '@/utils/records/search';
import type { CategoryStores } from './category-rows';

export type * from './category-rows';
export type * from './placement-rows';

/** A shop the operator runs. `name` is the operator's own word for it, else null. */
export interface ShopRow {
  site: string;
  shopId: string;
  name: string | null;
  /** The id pages state for a shop the operator named by nickname; null while none did, and where `shopId` is that id. */
  statedId: string | null;
  platform: ItemRecord['platform'];
  isDemo: boolean;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** A field's last known value, and which page kind showed it when: pages disagree about prices, so changes are only told within one page kind. */
export interface Seen<Value> {
  value: Value;
  pageKind: PageKind;
  seenAt: number;
  /** When a change to this value was last told, by this page kind or another one; null while none was. */
  changedAt: number | null;
}

/** Fields whose change becomes an event. */
export interface WatchedFields {
  title: string;
  priceFen: { lo: number; hi: number };
  categoryId: string;
  status: string;
  stock: number;
  imageKey: string;
}
export type WatchedField = keyof WatchedFields;

/** A product's latest snapshot: each field as it was last seen. */
export interface ItemRow {
  site: string;
  shopId: string;
  itemId: string;
  platform: ItemRecord['platform'];
  watched: { [Field in WatchedField]?: Seen<WatchedFields[Field]>[] };
  guideTitle: string | null;
  titleLimit: ItemRecord['titleLimit'];
  categoryPath: string[] | null;
  outerId: string | null;
  listedAt: number | null;
  attributes: Record<string, string[]> | null;
  statusText: string | null;
  /** Every metric's latest point, so that a table of thousands need not open their months. */
  latest: Record<string, { value: number; day: Day }>;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** What differed from the last snapshot. `previousSeenAt` bounds when it happened. */
export interface ChangeRow {
  changeId?: number;
  site: string;
  shopId: string;
  itemId: string;
  kind: 'title' | 'price' | 'category' | 'status' | 'stock-out' | 'main-image';
  from: WatchedFields[WatchedField];
  to: WatchedFields[WatchedField];
  at: number;
  previousSeenAt: number;
  pageKind: PageKind;
}

/** Whole numbers narrow to the smallest array that holds them exactly; everything else is 64-bit. */
export type PointColumn = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/**
 * One metric's points of one month. Bit `d - 1` of `days` is set when the metric was seen on day `d`; `values` holds the
 * seen days only, in day order. A clear bit means nobody looked.
 */
export interface PointSeries {
  days: number;
  values: PointColumn;
  /** When each value was read, in minutes since that day's start: a look that arrives late must not replace a later one. */
  minutes: PointColumn;
}

/** One product's daily points of one month, one series a metric. */
export interface ItemMonthRow {
  site: string;
  shopId: string;
  itemId: string;
  /** `YYYY-MM`. */
  month: string;
  /** Bit `d - 1`: some page showed the product on day `d`, with figures or without. */
  seenDays: number;
  columns: Record<string, PointSeries>;
}

/** What one day's reading of a shop added up to. */
export interface ShopDayRow {
  site: string;
  shopId: string;
  day: Day;
  /** Products seen that day, whatever the page. */
  itemsSeen: number;
  /** Pages read that day. */
  pagesRead: number;
  /** Changes recorded that day, by kind. */
  changes: Partial<Record<ChangeRow['kind'], number>>;
  /** Sums over the products seen that day; null until one showed the figure. */
  stock: number | null;
  sold30d: number | null;
  /** The shop's own figures of that day, by metric, as a page stated them. */
  figures: Record<string, { value: number; seenAt: number }>;
}

/** A stored activity: the latest of every field, with what it was joined from. */
export interface ActivityRow {
  activityKey: string;
  site: string;
  shopId: string;
  record: ActivityRecord;
  /** When each time was read or entered: at equal precision the newer one stands. */
  timesSeenAt: Partial<Record<ActivityTimeName, number>>;
  /** Times the operator took away: pages do not bring them back. */
  removedByUser: ActivityTimeName[];
  /** The title under which each page kind showed it: a phase's card and its detail page need not agree. */
  seenAs: { pageKind: PageKind; title: string }[];
  firstSeenAt: number;
  lastSeenAt: number;
  isDemo: boolean;
}

/** One step of the reminder ladder of one activity. */
export interface ReminderRow {
  /** `activityKey` + step: one row a step, so a reminder can be neither lost nor doubled. */
  reminderId: string;
  activityKey: string;
  step: string;
  /** Which deadline it speaks of, and when that is. */
  of: DeadlineName;
  deadlineAt: number;
  dueAt: number;
  /** `superseded`: a later step of the same deadline spoke instead. */
  state: 'pending' | 'shown' | 'done' | 'superseded';
  /** The operator chose `dueAt`: planning again leaves it alone. */
  isSnoozed: boolean;
  isLate: boolean;
  shownAt: number | null;
}

/** One figure as a page gave it, with when that was read. */
export type SeenFigure = ({ value: number } | { lo: number; hi: number }) & { seenAt: number };

/**
 * Figures that are no final day of a product or of the shop itself: other subjects, longer periods, days still running,
 * ranges. Products' and shops' final days are kept by `itemMonths` and `shopDays`.
 */
export interface FiguresRow {
  site: string;
  shopId: string;
  /** `subjectKey` of what they are of. */
  subject: string;
  /** `periodKey` of what they are of when. */
  period: string;
  of: MetricsRecord['subject'];
  platform: MetricsRecord['platform'];
  statDate: Day;
  days: number;
  isFinal: boolean;
  scope: string | null;
  figures: Record<string, SeenFigure>;
  /** Where the figures were last read. */
  source: MetricsRecord['source'];
}

/** One product signed up for one activity, as it was last seen. */
export interface RegistrationRow {
  site: string;
  shopId: string;
  /** `registrationKey` of the record. */
  registration: string;
  record: RegistrationRecord;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** One page of search results of one day. */
export interface SearchRow {
  platform: SearchRecord['platform'];
  term: string;
  day: Day;
  page: number;
  entries: SearchRecord['entries'];
  seenAt: number;
}

/** How a reader fares: the honest state of a page kind. */
export interface ReaderStateRow {
  site: string;
  pageKind: PageKind;
  reader: string;
  state: 'ok' | 'partly' | 'changed';
  missesInARow: number;
  lastGoodAt: number | null;
  lastReport: ReaderReport;
  /** The last few reports, the newest first. */
  reports: ReaderReport[];
}

/** The last time a shop's page kind was read. */
export interface PageReadRow {
  site: string;
  shopId: string;
  pageKind: PageKind;
  lastReadAt: number;
}

/** A read whose shop is not known yet; it waits until the operator says which shop it was. */
export interface QuarantineRow {
  quarantineId?: number;
  site: string;
  pageKind: PageKind;
  loadId: string;
  records: PageRecord[];
  capturedAt: number;
}

/** Which shop a document load showed, known from what one of its reads stated. */
export interface LoadRow {
  site: string;
  loadId: string;
  shopId: string;
  seenAt: number;
}

/** A product's open findings (warn and fail), ranked by what they are worth. No row: never judged. */
export interface FindingRow {
  site: string;
  shopId: string;
  itemId: string;
  findings: Finding[];
  /** 0–100, of all its findings. */
  score: number;
  /** The newest figure of how many people the product meets a day or in 30 days; null when no page has shown one lately. */
  traffic: { metric: string; value: number } | null;
  /** To sort by, see `worthOf`; 0 where none are open, or those cost no points. */
  worth: number;
}

/** A title the operator keeps to use later. */
export interface TitleDraftRow {
  site: string;
  shopId: string;
  itemId: string;
  title: string;
  createdAt: number;
  /** When it was copied or written into a form; null while it was not. */
  appliedAt: number | null;
}

/** The database, version 4. Only the background writes it; pages read through `queries`. */
export interface ShoplampDb extends DBSchema, CategoryStores {
  shops: { key: [string, string]; value: ShopRow };
  items: { key: [string, string, string]; value: ItemRow; indexes: { 'by-item': [string, string] } };
  itemMonths: { key: [string, string, string, string]; value: ItemMonthRow };
  shopDays: { key: [string, string, string]; value: ShopDayRow };
  changes: {
    key: number;
    value: ChangeRow;
    indexes: { 'by-item': [string, string, string, number]; 'by-shop': [string, string, number] };
  };
  activities: { key: string; value: ActivityRow; indexes: { 'by-shop': [string, string] } };
  reminders: { key: string; value: ReminderRow; indexes: { 'by-due': [string, number]; 'by-activity': string } };
  readerStates: { key: [string, string, string]; value: ReaderStateRow };
  pageReads: { key: [string, string, string]; value: PageReadRow };
  quarantine: { key: number; value: QuarantineRow };
  loads: { key: [string, string]; value: LoadRow; indexes: { 'by-seen': number } };
  findings: { key: [string, string, string]; value: FindingRow; indexes: { 'by-worth': [string, string, number] } };
  figures: {
    key: [string, string, string, string];
    value: FiguresRow;
    indexes: { 'by-kind': [string, string, string, string] };
  };
  registrations: { key: [string, string, string]; value: RegistrationRow };
  titleDrafts: { key: [string, string, string, string]; value: TitleDraftRow };
  searches: { key: [string, string, string, number]; value: SearchRow; indexes: { 'by-seen': number } };
}
