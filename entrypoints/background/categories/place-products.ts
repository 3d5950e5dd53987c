import type { CategoryModel } from '@/utils/analyses/categories/category-model';
import { judgePlacement, type Placement } from '@/utils/analyses/categories/placement';
import { isSeedKey } from '@/utils/analyses/categories/seed-labels';
import { type ShareGround, shareElsewhere } from '@/utils/analyses/categories/term-shares';
import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { Platform } from '@/utils/core/platforms';
import { isDemoId } from '@/utils/records/demo-ids';
import type { ItemToJudge } from '@/utils/snapshots/findings';
import {
  type CategoryVerdictRow,
  type CategoryWarningRow,
  fieldOf,
  type PlacementRow,
  verdictsOfShop,
  warningsOfShop,
} from '@/utils/snapshots/queries';
import { itemKey, type PlatformModel, platformModel } from './model';
import { offerFor } from './offers';
import { termShares } from './term-shares';

/** What of a product its place is judged by. */
export interface PlacedProduct {
  site: string;
  shopId: string;
  /** Null for a product that is not saved yet. */
  itemId: string | null;
  platform: Platform;
  title: string;
  categoryId: string | null;
  categoryPath: readonly string[] | null;
  attributes: Readonly<Record<string, readonly string[]>> | null;
}

/** What is known of a shop for judging where its products belong. */
export interface PlaceGround extends PlatformModel {
  warnings: ReadonlyMap<string, CategoryWarningRow>;
  verdicts: ReadonlyMap<string, CategoryVerdictRow>;
  book: WordBook;
}

/** What came of judging a product's place. */
export interface JudgedPlace {
  placement: Placement;
  ranked: ReturnType<CategoryModel['rank']>;
}

/** Suggestions kept of a product. */
const MOST_KEPT = 3;

/** Everything products of a shop are placed by. */
export async function placeGround(
  { site, shopId, platform }: { site: string; shopId: string; platform: Platform },
  book: WordBook,
  now: number,
): Promise<PlaceGround> {
  const [model, warnings, verdicts] = await Promise.all([
    platformModel(platform, isDemoId(shopId), now),
    warningsOfShop({ site, shopId }),
    verdictsOfShop({ site, shopId }),
  ]);
  const byItem = <Row extends { itemId: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.itemId, row]));
  return { ...model, warnings: byItem(warnings), verdicts: byItem(verdicts), book };
}

/** Judges where a product belongs. */
export async function placeProduct(product: PlacedProduct, ground: PlaceGround): Promise<JudgedPlace> {
  const { site, shopId, itemId, title, categoryId, categoryPath, attributes } = product;
  const { model, nodes, places } = ground;
  const offered = await offerFor(site, title);
  const without = itemId === null ? null : (places.get(itemKey({ site, shopId, itemId })) ?? null);
  const ranked = model.rank({
    title,
    attributes: Object.values(attributes ?? {}).flat(),
    offered: (offered?.categories ?? []).flatMap(({ id, path }) => id ?? ground.idOfPath.get(path.join('\n')) ?? []),
    without,
  });
  const name = (categoryId === null ? null : nodes.get(categoryId)?.name) || categoryPath?.at(-1) || null;
  const own =
    categoryId === null || name === null ? null : { key: categoryId, name, path: nodes.get(categoryId)?.path ?? categoryPath };
  const warning = itemId === null ? undefined : ground.warnings.get(itemId);
  const shares =
    own === null ? null : shareGround(ground, { id: own.key, name: own.name, path: nodes.get(own.key)?.path ?? categoryPath });
  const placement = judgePlacement({
    ranked: ranked.filter(({ label }) => label.name !== ''),
    own,
    isOwnKnown: own !== null && model.knows(own.key, without),
    termShare: shares === null ? null : shareElsewhere(tokenize(title, ground.book), shares, await termShares(site)),
    warning: warning ? { text: warning.text, proposedPath: warning.proposedPath } : null,
  });
  return { placement, ranked };
}

/** What the tree tells about a category a market page names. */
const shareGround = ({ labels, idOfPath }: PlaceGround, own: ShareGround['own']): ShareGround => ({
  own,
  isLeaf: ({ id, name, path }) => {
    const key = id ?? (path && idOfPath.get(path.join('\n')));
    return key ? labels.has(key) : [...labels.values()].some((label) => label.name === name && !isSeedKey(label.key));
  },
});

/** What the operator's word makes of a judgement, for those who tell of it: what is to stay is not told, nor what is put off. */
export function heard(placement: Placement, verdict: CategoryVerdictRow | undefined, categoryId: string | null, now: number) {
  const { state, because } = placement;
  if (verdict?.categoryId !== categoryId) return { state, because };
  if (verdict.verdict === 'keep') return { state: 'fits' as const, because: null };
  const isPutOff = verdict.verdict === 'later' && (verdict.until === null || verdict.until > now);
  // The same doubt in other words would be told at once, were it not known that it is put off.
  return isPutOff ? { state, because: null } : { state, because };
}

/** Judges where a stored product belongs: the judgement to keep, and what is told of it; null while no page has shown its title. */
export async function placeStored({ item, categoryPath }: ItemToJudge, ground: PlaceGround, now: number) {
  const { site, shopId, itemId, platform, attributes } = item;
  const [title, categoryId] = [fieldOf(item, 'title'), fieldOf(item, 'categoryId')];
  if (title === null) return null;
  const product = { site, shopId, itemId, platform, title, categoryId, categoryPath, attributes };
  const judged = await placeProduct(product, ground);
  const verdict = ground.verdicts.get(itemId);
  return { row: placementRow(product, judged, now), heard: heard(judged.placement, verdict, categoryId, now) };
}

/** A judgement as it is kept. */
function placementRow(
  product: PlacedProduct & { itemId: string },
  { placement, ranked }: JudgedPlace,
  judgedAt: number,
): PlacementRow {
  const { site, shopId, itemId, platform, categoryId } = product;
  return {
    ...{ site, shopId, itemId, platform, categoryId, judgedAt },
    state: placement.state,
    certainty: placement.doubt,
    suggestions: ranked
      .filter(({ label }) => label.name !== '')
      .slice(0, MOST_KEPT)
      .map(({ label, confidence, words, likes }) => ({
        key: label.key,
        categoryId: isSeedKey(label.key) ? null : label.key,
        path: [...(label.path ?? [label.name])],
        confidence,
        isSeed: isSeedKey(label.key),
        reasons: [
          ...(words.length > 0 ? [{ kind: 'words', params: { words: words.slice(0, 4).join('、') } }] : []),
          ...(likes.length > 0 ? [{ kind: 'likes', params: { count: likes.length } }] : []),
        ],
      })),
  };
}
