import type { CategoryLabel } from '@/utils/analyses/categories/category-label';
import type { RankedLabel } from '@/utils/analyses/categories/category-model';
import { isSeedKey } from '@/utils/analyses/categories/seed-labels';
import { foldWord } from '@/utils/analyses/words/fold-text';
import { siteOfPlatform } from '@/utils/core/realms';
import type { CategoryAdvice, CategorySuggestion, suggestCategory, TermSplit } from '@/utils/messages/categories';
import { openDatabase } from '@/utils/snapshots/database';
import { type ItemToJudge, itemsToJudge } from '@/utils/snapshots/findings';
import { fieldOf, shopCategoriesOf } from '@/utils/snapshots/queries';
import { onlyShop } from '../only-shop';
import { shopWords } from '../titles/shop-words';
import { attributesMissed } from './attributes-missed';
import { heard, type PlaceGround, placeGround, placeProduct } from './place-products';
import { termShares } from './term-shares';

type Ask = ReturnType<typeof suggestCategory.ask.parse>;

/** Suggestions an operator can look through. */
const [MOST_SUGGESTED, MOST_WORDS, MOST_LIKES] = [3, 5, 3];
/** Terms whose split is shown, and categories of each. */
const [MOST_SPLITS, MOST_SHARES] = [3, 5];

/** Where a title belongs, with what speaks for it. Errors: `unknown-item`. */
export async function onSuggestCategory({ platform, item, title: typed, categoryId: chosen }: Ask): Promise<CategoryAdvice> {
  const now = Date.now();
  const stored = item && (await storedItem(item));
  const title = typed ?? (stored && fieldOf(stored.item, 'title'));
  if (title === null) throw new Error('unknown-item');
  const shop = stored?.item ?? item ?? (await onlyShop(platform)) ?? { site: siteOfPlatform(platform), shopId: '' };
  const known = stored && fieldOf(stored.item, 'categoryId');
  const categoryId = chosen ?? known;
  const ground = await placeGround({ ...shop, platform: stored?.item.platform ?? platform }, await shopWords(), now);
  const product = {
    ...{ site: shop.site, shopId: shop.shopId, itemId: stored?.item.itemId ?? null },
    ...{ platform: stored?.item.platform ?? platform, title, categoryId },
    // The path that is stored is of the category that is stored.
    categoryPath: categoryId === known ? (stored?.categoryPath ?? null) : null,
    attributes: stored?.item.attributes ?? null,
  };
  const { placement, ranked } = await placeProduct(product, ground);
  const verdict = stored ? ground.verdicts.get(stored.item.itemId) : undefined;
  const isHeld = verdict !== undefined && verdict.categoryId === categoryId && (verdict.until === null || verdict.until > now);
  const own = ownOf(categoryId, ground, product.categoryPath);
  const authorized = new Map((await shopCategoriesOf(shop)).map((row) => [row.categoryId, row.isAuthorized]));
  const suggestions = ranked.filter(({ label }) => label.name !== '').slice(0, MOST_SUGGESTED);
  return {
    title,
    own,
    ...told(heard(placement, verdict, categoryId, now)),
    suggestions: await Promise.all(
      suggestions.map(async (one) => ({
        ...said(one, categoryId),
        change: {
          attributes: await attributesMissed(shop, one.label.key, product.attributes),
          isAuthorized: authorized.get(one.label.key) ?? null,
        },
      })),
    ),
    splits: splitsOf(title, own, await termShares(shop.site)),
    verdict: isHeld ? verdict.verdict : null,
    learnedFrom: ground.model.learned,
  };
}

/** A judgement as a message carries it. */
function told({ state, because }: ReturnType<typeof heard>): Pick<CategoryAdvice, 'state' | 'because'> {
  // What is put off is not told.
  if (because === null) return { state: state === 'elsewhere' ? 'unknown' : state, because };
  if (because.by === 'page') return { state, because: { ...because, to: because.to && [...because.to] } };
  if (because.by === 'terms') return { state, because: { ...because, to: [...because.to] } };
  return { state, because: { ...because, to: [...because.to], words: [...because.words] } };
}

async function storedItem({ site, shopId, itemId }: NonNullable<Ask['item']>): Promise<ItemToJudge | null> {
  const [entry = null] = await itemsToJudge(await openDatabase(), site, shopId, [itemId]);
  return entry;
}

function ownOf(categoryId: string | null, { nodes }: PlaceGround, known: readonly string[] | null): CategoryAdvice['own'] {
  if (categoryId === null) return null;
  const node = nodes.get(categoryId);
  const path = node?.path ?? known ?? (node && node.name !== '' ? [node.name] : null);
  return path === null ? null : { categoryId, path: [...path] };
}

const pathOf = ({ path, name }: CategoryLabel): string[] => [...(path ?? [name])];

function said(
  { label, confidence, words, likes, offeredAt }: RankedLabel,
  own: string | null,
): Omit<CategorySuggestion, 'change'> {
  const isSeed = isSeedKey(label.key);
  return {
    ...{ key: label.key, categoryId: isSeed ? null : label.key, path: pathOf(label), confidence, isSeed, offeredAt },
    isOwn: label.key === own,
    words: words.slice(0, MOST_WORDS),
    likes: likes.slice(0, MOST_LIKES).map(({ title, likeness }) => ({ title, likeness })),
  };
}

function splitsOf(title: string, own: CategoryAdvice['own'], shares: Awaited<ReturnType<typeof termShares>>): TermSplit[] {
  const folded = foldWord(title);
  const isOwn = ({ id, name }: { id: string | null; name: string }) =>
    own !== null && (id === null ? foldWord(name) === foldWord(own.path.at(-1) ?? '') : id === own.categoryId);
  return shares
    .filter(({ term }) => folded.includes(foldWord(term).replace(/\s+/g, '')))
    .sort((a, b) => b.term.length - a.term.length)
    .slice(0, MOST_SPLITS)
    .map(({ term, statDate, days, measure, categories }) => ({
      ...{ term, statDate, days, measure },
      categories: [...categories]
        .sort((a, b) => b.share.lo - a.share.lo)
        .filter((one, at) => at < MOST_SHARES || isOwn(one))
        .map(({ id, name, path, share }) => ({ name, path, share, isOwn: isOwn({ id, name }) })),
    }));
}
