import type { ContentView, TargetShop } from '@/components/import/views';
import { realmOf } from '@/utils/core/realms';
import { fail, ok, type Result } from '@/utils/core/result';
import type { MetricsRecord } from '@/utils/records/metrics';
import * as queries from '@/utils/snapshots/queries';

/** Products looked up to find their shop: enough to be sure, few enough to be quick. */
const LOOKED_UP = 200;

/** Shops of the products in records, the one with the most of them first. */
async function knownUnder(site: string, records: readonly MetricsRecord[]): Promise<ContentView['knownUnder']> {
  const ids = new Set(records.flatMap(({ subject: { kind, id, of } }) => (kind === 'item' ? (id ?? []) : (of ?? []))));
  const products = new Map<string, number>();
  try {
    for (const itemId of [...ids].slice(0, LOOKED_UP))
      for (const { shopId } of await queries.itemsById(site, itemId)) products.set(shopId, (products.get(shopId) ?? 0) + 1);
  } catch {
    // No database, or one that cannot be read: the comparison, without which nothing is stored, says so.
  }
  return Array.from(products, ([shopId, count]) => ({ site, shopId, products: count })).toSorted(
    (one, other) => other.products - one.products,
  );
}

function countSubjects(records: readonly MetricsRecord[]): ContentView['subjects'] {
  const names = new Map<ContentView['subjects'][number]['kind'], Set<string>>();
  for (const { subject } of records) {
    const own = names.get(subject.kind) ?? new Set();
    names.set(subject.kind, own.add(`${subject.of} ${subject.id ?? subject.name}`));
  }
  return Array.from(names, ([kind, { size: count }]) => ({ kind, count }));
}

/** What records are of. Failure `several-sites`: they are of shops of several sites and belong nowhere together. */
export async function contentOf(records: readonly MetricsRecord[]): Promise<Result<ContentView, 'several-sites'>> {
  const [site = '', ...others] = new Set(records.map(({ source }) => realmOf(source.site)));
  const [first] = records;
  if (others.length > 0 || !first) return fail('several-sites');
  return ok({
    site,
    platform: first.platform,
    records: records.length,
    figures: records.reduce((sum, { values, ranges }) => sum + Object.keys(values).length + Object.keys(ranges).length, 0),
    subjects: countSubjects(records),
    unfinished: records.filter(({ isFinal }) => !isFinal).length,
    knownUnder: await knownUnder(site, records),
  });
}

/** Records as they go into a shop: its platform is known better than the file tells. */
export const forShop = (records: readonly MetricsRecord[], { platform }: TargetShop): MetricsRecord[] =>
  records.map((record) => ({ ...record, platform }));
