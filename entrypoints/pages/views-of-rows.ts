import type { ItemView, PageStateView, ShopView, TrafficView, WaitingReadsView } from '@/components/shared/views';
import type { Finding } from '@/utils/records/finding';
import type { PageKind } from '@/utils/records/provenance';
import {
  type FindingRow,
  fieldOf,
  type ItemRow,
  type QuarantineRow,
  type ReaderStateRow,
  waitingGroups,
} from '@/utils/snapshots/queries';

/** How many titles a waiting read is recognised by. */
const SAMPLES = 3;

/** A product's row as the views show it: each field as it was last seen. */
export function itemView(row: ItemRow, findings: Finding[], shop: ShopView | null): ItemView {
  const { site, shopId, itemId, platform, categoryPath, outerId, statusText, lastSeenAt } = row;
  const status = fieldOf(row, 'status');
  return {
    ref: { site, shopId, itemId },
    platform,
    title: fieldOf(row, 'title'),
    categoryPath,
    outerId,
    priceFen: fieldOf(row, 'priceFen'),
    stock: fieldOf(row, 'stock'),
    sold30d: row.latest['sold-30d']?.value ?? null,
    status: status === 'on-sale' || status === 'in-stock' || status === 'sold-out' || status === 'other' ? status : null,
    statusText,
    findings,
    shop,
    lastSeenAt,
  };
}

/** What a product is ranked by, with its day; a newer figure than the one it was ranked by has another day. */
export function trafficView({ traffic }: Pick<FindingRow, 'traffic'>, { latest }: Pick<ItemRow, 'latest'>): TrafficView | null {
  if (traffic === null) return null;
  const point = latest[traffic.metric];
  return { ...traffic, day: point?.value === traffic.value ? point.day : null };
}

/** Waiting reads by the shop they must be of, each with a few titles by which the operator knows the shop. */
export function waitingReads(rows: readonly QuarantineRow[]): WaitingReadsView[] {
  return waitingGroups(rows).map((reads) => {
    const titles = reads.flatMap(({ records }) =>
      records.flatMap((record) => (record.kind === 'item' || record.kind === 'activity' ? (record.title ?? []) : [])),
    );
    return {
      site: reads[0]?.site ?? '',
      quarantineIds: reads.flatMap(({ quarantineId }) => quarantineId ?? []),
      pageKinds: [...new Set(reads.map(({ pageKind }) => pageKind))],
      titles: [...new Set(titles)].slice(0, SAMPLES),
      lastAt: Math.max(...reads.map(({ capturedAt }) => capturedAt)),
    };
  });
}

const best = ['ok', 'partly', 'changed'] as const;

const neverGood = (readers: readonly ReaderStateRow[]) =>
  readers.some(({ state }) => state === 'changed') ? ('changed' as const) : ('never' as const);

/** A page kind reads as well as its best reader: the others are what it falls back on. */
export function pageState(site: string, pageKind: PageKind, rows: readonly ReaderStateRow[]): PageStateView {
  const readers = rows.filter((row) => row.site === site && row.pageKind === pageKind);
  const good = readers.flatMap(({ lastGoodAt }) => lastGoodAt ?? []);
  return {
    site,
    pageKind,
    // A page that was opened and never read well is either changed or as good as never seen.
    state: good.length === 0 ? neverGood(readers) : (best.find((state) => readers.some((row) => row.state === state)) ?? 'never'),
    lastGoodAt: good.length === 0 ? null : Math.max(...good),
    readers,
  };
}
