import { wantedReminders } from '@/utils/analyses/activities/deadlines';
import type { SubjectRef } from '@/utils/records/finding';
import type { PageRecord } from '@/utils/records/record';
import { defaultSettings } from '@/utils/settings/schema';
import { writeCategoryCandidates } from '@/utils/snapshots/category-candidates';
import { writeVerdict } from '@/utils/snapshots/category-verdicts';
import { writeCosts } from '@/utils/snapshots/costs';
import { type Connection, databaseVersion } from '@/utils/snapshots/database';
import { itemsToJudge, writeFindings } from '@/utils/snapshots/findings';
import { bindLoad } from '@/utils/snapshots/loads';
import { writePlacements } from '@/utils/snapshots/placements';
import { quarantineRead } from '@/utils/snapshots/quarantine';
import { writeReports } from '@/utils/snapshots/reader-states';
import { planReminders } from '@/utils/snapshots/reminders';
import { writeSearches } from '@/utils/snapshots/searches';
import { writeTermCategories } from '@/utils/snapshots/term-categories';
import { saveTitleDraft } from '@/utils/snapshots/title-drafts';
import { writePages } from '@/utils/snapshots/write-page';
import {
  activity,
  at,
  candidates,
  category,
  item,
  metrics,
  registration,
  search,
  source,
  termCategories,
  time,
  warning,
} from './support';

const now = at('2026-11-22 12:00');

function listed(day: string, stock: number, priceLo: number): PageRecord[] {
  const from = source({ capturedAt: at(`${day} 10:00`) });
  const values = {
    stock,
    'sold-total': 70_000 + stock,
    'sold-30d': 300 - stock,
    'quality-score': 87.5,
    'price-lo': priceLo,
    'price-hi': 5_000_000_000,
  };
  return [
    item({ stock, priceFen: { lo: priceLo, hi: 5_000_000_000 }, source: from }),
    metrics(values, { statDate: day, source: from }),
  ];
}

/**
 * A bit of everything a database of some version holds, written by the paths that real reads take. The database fixture of each
 * version is a dump of this history as that version wrote it.
 */
export async function writeSampleHistory(database: Connection, version = databaseVersion): Promise<void> {
  const shop = { site: 'taobao', shopId: '2200000001' };
  const list = (day: string, stock: number, priceLo: number) => ({
    ...shop,
    pageKind: 'item-list' as const,
    records: listed(day, stock, priceLo),
    readAt: at(`${day} 10:00`),
  });
  const record = activity({
    title: '冬季上新',
    times: { signEnd: time(at('2026-11-25 18:00')), start: time(at('2026-12-01 0:00'), { precision: 'day' }) },
    url: 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/activity_detail.htm?activityId=615',
  });
  const { activities } = await writePages(database, [
    list('2026-10-31', 300, 3990),
    list('2026-11-01', 12, 3990),
    list('2026-11-20', 0, 2990),
    {
      ...shop,
      pageKind: 'item-edit',
      records: [
        item({ title: '圆领毛衣女', attributes: { 材质: ['羊毛'] }, source: source({ pageKind: 'item-edit', capturedAt: now }) }),
      ],
      readAt: now,
    },
    { ...shop, pageKind: 'category-pick', records: [category()], readAt: now },
    { ...shop, pageKind: 'activity-list', records: [record], readAt: now },
  ]);
  const { ladder, workingHours } = defaultSettings;
  const plans = activities.map((row) => ({
    activityKey: row.activityKey,
    wanted: wantedReminders(row, ladder, workingHours, now),
  }));
  await planReminders(database, plans, now);
  const judged = await itemsToJudge(database, shop.site, shop.shopId, ['700000000001']);
  const finding = {
    rule: 'title-length',
    status: 'warn',
    message: 'short',
    params: { units: 8 },
    spans: [],
    suggestedTitle: null,
  } as const;
  await writeReports(database, [
    {
      site: 'taobao',
      pageKind: 'item-list',
      reader: 'list-api',
      layer: null,
      outcome: 'ok',
      reason: null,
      at: null,
      fields: { read: 0, expected: 0 },
      accepted: 2,
      refused: 0,
      time: now,
    },
  ]);
  await bindLoad(database, { ...shop, loadId: 'load-1', seenAt: now });
  await quarantineRead(database, {
    site: 'taobao',
    pageKind: 'item-list',
    loadId: 'load-2',
    records: [item({ itemId: '700000000009' })],
    capturedAt: now,
  });
  if (version < 2) return;
  const shopPage = { ...shop, pageKind: 'shop-overview' as const, readAt: now };
  const subject = { kind: 'term', id: null, name: '毛衣女', of: '700000000001' } as const;
  const running = metrics({ visitors: 31 }, { subject, isFinal: false, ranges: { 'search-heat': { lo: 500, hi: 1000 } } });
  await writePages(database, [{ ...shopPage, records: [running, registration({ stateText: '活动中', state: 'running' })] }]);
  await writeSearches(database, [search()]);
  // Before, what was found had no score: it is judged anew.
  if (version < 3) return;
  await writeFindings(
    database,
    judged.map((entry) => ({ ...entry, findings: [{ ...finding, spans: [] }], score: 94 })),
  );
  await saveTitleDraft(database, { ...shop, itemId: '700000000001', title: '羊毛毛衣女宽松', createdAt: now });
  if (version < 4) return;
  await writeCategoryHistory(database, { ...shop, itemId: '700000000001' });
}

async function writeCategoryHistory(database: Connection, ref: SubjectRef): Promise<void> {
  const later = source({ pageKind: 'category-pick', capturedAt: now + 60_000 });
  const renamed = category({ name: '羊毛衫', path: ['女装', '羊毛衫'], isPublishable: true, isAuthorized: true, source: later });
  const { site, shopId, itemId } = ref;
  await writePages(database, [
    { site, shopId, pageKind: 'category-pick', records: [renamed], readAt: now },
    { site, shopId, pageKind: 'item-edit', records: [warning({ itemId })], readAt: now },
  ]);
  await writeCategoryCandidates(database, [candidates()]);
  await writeTermCategories(database, [termCategories()]);
  const target = { categoryId: '50010002', path: ['男装', '针织衫'] };
  const suggestion = {
    ...target,
    key: '男装>针织衫',
    confidence: 0.8,
    isSeed: false,
    reasons: [{ kind: 'word', params: { n: 2 } }],
  };
  const placement = { ...ref, platform: 'taobao', categoryId: '50010001', certainty: 0.8, judgedAt: now } as const;
  await writePlacements(database, [{ ...placement, state: 'elsewhere', suggestions: [suggestion] }]);
  const verdict = { ...ref, verdict: 'move', categoryId: '50010001', title: '圆领毛衣女' } as const;
  await writeVerdict(database, { ...verdict, target, at: now, until: null });
  await writeCosts(database, [{ ...ref, unitCostFen: 1250, enteredAt: now, origin: 'by-hand' }]);
}
