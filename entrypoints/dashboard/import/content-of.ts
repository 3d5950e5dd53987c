import type { ContentView, TargetShop } from '@/components/import/views';
import { realmOf } from '@/utils/core/realms';
import { fail, ok, type Result } from '@/utils/core/result';
import type { MetricsRecord } from '@/utils/records/metrics';
import * as queries from '@/utils/snapshots/queries';

/** Products looked up to find their shop: enough to be sure, few enough to be quick. */
const LOOKED_UP = 200;

/** Before anything was ever stored there is no database. */
async function rowsOf(site: string, itemId: string): Promise<queries.ItemRow[]> {
  try {
    return await queries.itemsById(site, itemId);
  } catch (error) {
    if (error instanceof queries.DatabaseUnreadable && error.reason === 'missing') return [];
    throw error;
  }
}

async function knownUnder(site: string, records: readonly MetricsRecord[]): Promise<ContentView['knownUnder']> {
  const ids = new Set(records.flatMap(({ subject: { kind, id, of } }) => (kind === 'item' ? (id ?? []) : (of ?? []))));
  const found = new Map<string, ContentView['knownUnder'][number]>();
  for (const itemId of [...ids].slice(0, LOOKED_UP)) {
    for (const { shopId } of await rowsOf(site, itemId)) {
      const before = found.get(shopId)?.products ?? 0;
      found.set(shopId, { site, shopId, products: before + 1 });
    }
  }
  return [...found.values()].toSorted((one, other) => other.products - one.products);
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
