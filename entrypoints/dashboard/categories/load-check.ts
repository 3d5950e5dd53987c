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
  const nodes = await nodesOf(items);
  return items.map((item): CheckRow => {
    const { itemId, platform } = item;
    const categoryId = queries.fieldOf(item, 'categoryId');
    const node = categoryId === null ? undefined : nodes.get(`${platform} ${categoryId}`);
    const [row, placement, verdict] = [findings.get(itemId), judged.get(itemId), said.get(itemId)];
    // What was judged, found or said of another category than the one it stands in now is over.
    const here = placement?.categoryId === categoryId ? placement : undefined;
    const warning = warned.get(itemId);
    return {
      ...itemView(item, row?.findings ?? [], shop),
      categoryId,
      categoryPath: item.categoryPath ?? (node ? pathOf(node) : null),
      closed: node ? closedAs(node) : null,
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

/** The nodes products stand in as pages have shown them, by platform and id. */
async function nodesOf(items: readonly queries.ItemRow[]): Promise<Map<string, queries.CategoryRow>> {
  const asked = new Map<string, Promise<queries.CategoryRow | null>>();
  for (const item of items) {
    const id = queries.fieldOf(item, 'categoryId');
    const key = `${item.platform} ${id}`;
    if (id !== null && !asked.has(key)) asked.set(key, queries.category(item.platform, id));
  }
  const rows = await Promise.all([...asked].map(async ([key, row]) => [key, await row] as const));
  return new Map(rows.flatMap(([key, row]) => (row === null ? [] : [[key, row] as const])));
}

/** What a node is called; null where no page has named it. */
const pathOf = ({ record: { name, path } }: queries.CategoryRow): string[] | null => path ?? (name === '' ? null : [name]);

/** Only what a page has told: a node nobody told of is not closed. */
function closedAs({ record: { isLeaf, isPublishable } }: queries.CategoryRow): CheckRow['closed'] {
  if (isLeaf === false) return 'not-leaf';
  return isPublishable === false ? 'not-publishable' : null;
}
