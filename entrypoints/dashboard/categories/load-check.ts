import type { CheckRow, CheckSuggestion, JudgedHere } from '@/components/category-check/check-row';
import type { ShopView } from '@/components/shared/views';
import { isCategoryFor } from '@/entrypoints/pages/demo-apart';
import { orNothing } from '@/entrypoints/pages/load';
import { itemView, trafficView } from '@/entrypoints/pages/views-of-rows';
import * as queries from '@/utils/snapshots/queries';

/** The rule whose findings say why a product seems to stand in the wrong place. */
const RULE = 'category-elsewhere';

/** All products of the shops, with what judging their categories came to and what the operator said of it. */
export const loadCheck = (shops: readonly ShopView[]): Promise<CheckRow[]> =>
  orNothing(async () => (await Promise.all(shops.map(rowsOfShop))).flat(), []);

async function rowsOfShop(shop: ShopView): Promise<CheckRow[]> {
  const { site, shopId } = shop;
  const [items, found, placements, verdicts, warnings] = await Promise.all([
    queries.itemsOfShop(site, shopId),
    queries.findingsOfShop(site, shopId),
    queries.placementsOfShop(shop),
    queries.verdictsOfShop(shop),
    queries.warningsOfShop(shop),
  ]);
  const [findings, judged, said, warned] = [byItem(found), byItem(placements), byItem(verdicts), byItem(warnings)];
  const names = await namesOf(items);
  return items.map((item): CheckRow => {
    const { itemId, platform } = item;
    const categoryId = queries.fieldOf(item, 'categoryId');
    const [row, placement, verdict] = [findings.get(itemId), judged.get(itemId), said.get(itemId)];
    // What was judged, found or said of another category than the one it stands in now is over.
    const here = placement?.categoryId === categoryId ? placement : undefined;
    const warning = warned.get(itemId);
    return {
      ...itemView(item, row?.findings ?? [], shop),
      categoryId,
      categoryPath: item.categoryPath ?? (categoryId === null ? null : (names.get(`${platform} ${categoryId}`) ?? null)),
      judged: here ? judgedHere(here, shop) : null,
      finding: (here && row?.findings.find(({ rule }) => rule === RULE)) ?? null,
      warning: warning ? { text: warning.text, proposedPath: warning.proposedPath } : null,
      traffic: row ? trafficView(row, item) : null,
      said: verdict && verdict.categoryId === categoryId ? verdict : null,
    };
  });
}

const byItem = <Row extends { itemId: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.itemId, row]));

function judgedHere({ state, certainty, suggestions, judgedAt }: queries.PlacementRow, shop: ShopView): JudgedHere {
  const shown = suggestions.filter(({ categoryId }) => categoryId === null || isCategoryFor(shop, categoryId));
  return { state, doubt: certainty, judgedAt, suggestions: shown.map((one): CheckSuggestion => ({ ...one })) };
}

/** The names of the categories products stand in, by platform and id; only of those a page has named. */
async function namesOf(items: readonly queries.ItemRow[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  for (const platform of new Set(items.map((item) => item.platform))) {
    const ids = items.flatMap((item) => (item.platform === platform ? (queries.fieldOf(item, 'categoryId') ?? []) : []));
    for (const [id, { name, path }] of await queries.categoryNames(platform, ids)) {
      if (path !== null || name !== '') names.set(`${platform} ${id}`, path ?? [name]);
    }
  }
  return names;
}
