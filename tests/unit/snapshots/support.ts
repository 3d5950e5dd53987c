import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { shanghaiInstant } from '@/utils/core/dates';
import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import type { CategoryRecord } from '@/utils/records/category';
import type { CategoryCandidatesRecord } from '@/utils/records/category-candidates';
import type { CategoryWarningRecord } from '@/utils/records/category-warning';
import type { ItemRecord } from '@/utils/records/item';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { Provenance } from '@/utils/records/provenance';
import type { RegistrationRecord } from '@/utils/records/registration';
import type { SearchRecord } from '@/utils/records/search';
import type { TermCategoriesRecord } from '@/utils/records/term-categories';
import { closeDatabase, openDatabase } from '@/utils/snapshots/database';

/** An empty database, as on a new machine. */
export async function freshDatabase() {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}

/** `2026-11-22 10:00` on the Shanghai clock. */
export function at(text: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/[^\d]+/).map(Number);
  const instant = shanghaiInstant(year, month, day, hour, minute, second);
  if (instant === null) throw new Error(`no such time: ${text}`);
  return instant;
}

export const source = (given: Partial<Provenance> = {}): Provenance => ({
  site: 'taobao',
  pageKind: 'item-list',
  reader: 'list-api',
  at: 'table.dataSource[0]',
  capturedAt: at('2026-11-22 10:00'),
  ...given,
});

export const item = (given: Partial<ItemRecord> = {}): ItemRecord => ({
  kind: 'item',
  platform: 'taobao',
  shopId: null,
  itemId: '700000000001',
  title: '圆领毛衣',
  guideTitle: null,
  titleLimit: null,
  guideTitleLimit: null,
  categoryId: '50010001',
  categoryPath: null,
  priceFen: { lo: 3990, hi: 3990 },
  stock: 12,
  status: 'on-sale',
  statusText: '出售中',
  imageKey: 'img/a',
  outerId: null,
  listedAt: null,
  attributes: null,
  missing: {},
  source: source(),
  ...given,
});

export const itemSubject = (id: string): MetricsRecord['subject'] => ({ kind: 'item', id, name: null, of: null });

export const metrics = (values: Record<string, number>, given: Partial<MetricsRecord> = {}): MetricsRecord => ({
  kind: 'metrics',
  platform: 'taobao',
  shopId: null,
  subject: itemSubject('700000000001'),
  statDate: '2026-11-22',
  days: 1,
  isFinal: true,
  scope: null,
  values,
  ranges: {},
  missing: {},
  source: source(),
  ...given,
});

export const category = (given: Partial<CategoryRecord> = {}): CategoryRecord => ({
  kind: 'category',
  platform: 'taobao',
  id: '50010001',
  name: '毛衣',
  path: ['女装', '毛衣'],
  idPath: null,
  isLeaf: true,
  isPublishable: null,
  isAuthorized: null,
  source: source({ pageKind: 'category-pick' }),
  ...given,
});

export const candidates = (given: Partial<CategoryCandidatesRecord> = {}): CategoryCandidatesRecord => ({
  kind: 'category-candidates',
  platform: 'taobao',
  text: '圆领毛衣',
  origin: 'search',
  categories: [
    { id: '50010001', path: ['女装', '毛衣'] },
    { id: null, path: ['男装', '针织衫'] },
  ],
  source: source({ pageKind: 'category-pick' }),
  ...given,
});

export const warning = (given: Partial<CategoryWarningRecord> = {}): CategoryWarningRecord => ({
  kind: 'category-warning',
  platform: 'taobao',
  shopId: null,
  itemId: '700000000001',
  categoryId: '50010001',
  text: '类目疑似错放',
  proposedPath: ['男装', '针织衫'],
  source: source({ pageKind: 'item-edit' }),
  ...given,
});

export const termCategories = (given: Partial<TermCategoriesRecord> = {}): TermCategoriesRecord => ({
  kind: 'term-categories',
  platform: 'taobao',
  term: '毛衣',
  statDate: '2026-11-21',
  days: 7,
  measure: 'clicks',
  categories: [{ id: '50010001', name: '毛衣', path: ['女装', '毛衣'], share: { lo: 0.62, hi: 0.62 } }],
  source: source({ pageKind: 'market' }),
  ...given,
});

export const time = (instant: number, given: Partial<ActivityTime> = {}): ActivityTime => ({
  at: instant,
  precision: 'second',
  origin: 'page',
  text: null,
  ...given,
});

const noTimes = { signStart: null, signEnd: null, auditResult: null, preheatStart: null, start: null, end: null };
export const registration = (given: Partial<RegistrationRecord> = {}): RegistrationRecord => ({
  kind: 'registration',
  platform: 'taobao',
  shopId: null,
  registrationId: null,
  itemId: '700000000001',
  itemTitle: null,
  activityId: null,
  activityTitle: '冬季上新',
  typeText: null,
  stateText: '审核中',
  state: 'waiting',
  reason: null,
  times: noTimes,
  appliedAt: null,
  priceFen: null,
  stock: null,
  url: null,
  source: source({ pageKind: 'activity-items' }),
  ...given,
});

export const search = (given: Partial<SearchRecord> = {}): SearchRecord => ({
  kind: 'search',
  platform: 'taobao',
  term: '毛衣',
  page: 1,
  entries: [{ itemId: '700000000001', title: '圆领毛衣', place: 3, isAd: false }],
  source: source({ pageKind: 'search-results' }),
  ...given,
});

const noIds = { activityId: null, campaignId: null, unitedActivityId: null, signRecordId: null };

interface GivenActivity extends Partial<Omit<ActivityRecord, 'times' | 'ids' | 'source'>> {
  times?: Partial<ActivityRecord['times']>;
  ids?: Partial<ActivityRecord['ids']>;
  source?: Partial<Provenance>;
}

export const activity = ({ times, ids, source: from, ...given }: GivenActivity = {}): ActivityRecord => ({
  kind: 'activity',
  platform: 'taobao',
  shopId: null,
  ids: { ...noIds, ...ids },
  title: '冬季上新',
  parentTitle: null,
  typeText: null,
  stateText: null,
  isRenewed: null,
  state: 'unknown',
  times: { ...noTimes, ...times },
  isLongRunning: false,
  url: null,
  source: source({ pageKind: 'activity-list', reader: 'calendar', ...from }),
  ...given,
});
