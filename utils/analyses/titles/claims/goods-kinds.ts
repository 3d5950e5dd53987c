import { foldWord } from '@/utils/analyses/words/fold-text';
import {
  childInTitle,
  foodInTitle,
  foodTrades,
  type GoodsKind,
  kindsByCategory,
  kindsByTitle,
} from '@/utils/knowledge/titles/law/goods-kinds';
import type { TitleFacts } from '../title-facts';

/** What a product is, as far as the rules on claims must know. */
export interface Goods {
  kinds: ReadonlySet<GoodsKind>;
  /** Whether anything tells what is sold: with no category and no known noun, it may be a medicine. */
  isKnown: boolean;
  isFromCategory: boolean;
}

/** The kinds of a product, by its category where one was seen that names one, else by its title. */
export function goodsKinds(facts: TitleFacts): Goods {
  const named = kindsOfPath(facts.categoryPath ?? []);
  if (named.size > 0) return { kinds: withChild(named, facts), isKnown: true, isFromCategory: true };
  if (facts.categoryPath !== null && facts.categoryPath.length > 1)
    return { kinds: withChild(worksIn(facts), facts), isKnown: true, isFromCategory: true };
  const kinds = kindsOfTitle(facts);
  const isNamed = (facts.words ?? []).some(({ role }) => role === 'noun');
  return { kinds, isKnown: kinds.size > 0 || isNamed, isFromCategory: false };
}

/** Who a thing is for stands in the title, whatever shelf it lies on: 家具 > 儿童椅, 辅食 > 婴儿米粉. */
function withChild(kinds: Set<GoodsKind>, { title }: TitleFacts): Set<GoodsKind> {
  if (childInTitle.test(foldWord(title ?? ''))) kinds.add('child');
  return kinds;
}

function kindsOfPath(path: readonly string[]): Set<GoodsKind> {
  for (const name of path.toReversed()) {
    const kinds = matching(kindsByCategory, name);
    if (kinds.size > 0) return kinds;
  }
  return new Set();
}

function matching(table: Readonly<Partial<Record<GoodsKind, RegExp>>>, text: string): Set<GoodsKind> {
  const kinds = new Set<GoodsKind>();
  for (const kind of allKinds) if (table[kind]?.test(text)) kinds.add(kind);
  return kinds;
}

const allKinds: readonly GoodsKind[] = [
  'work',
  'medical',
  'supplement',
  'food',
  'cosmetic',
  'child',
  'toy',
  'animal',
  'plant',
  'adult',
  'award',
];

const worksIn = ({ title }: TitleFacts): Set<GoodsKind> =>
  new Set(kindsByTitle.work.test(foldWord(title ?? '')) ? (['work'] as const) : []);

function kindsOfTitle(facts: TitleFacts): Set<GoodsKind> {
  const kinds = matching(kindsByTitle, foldWord(facts.title ?? ''));
  if (!kinds.has('cosmetic') && (isFood(facts) || foodInTitle.test(foldWord(facts.title ?? '')))) kinds.add('food');
  // Who sells a face mask or a tea as a medicine says 医用 and 药 too; the thing itself decides.
  if (kinds.has('supplement') || kinds.has('cosmetic') || kinds.has('food')) kinds.delete('medical');
  if (kinds.has('animal') || kinds.has('plant')) kinds.delete('food');
  return kinds;
}

/** Whether most of the things a title names are food, and the last one is. */
function isFood({ words, book }: TitleFacts): boolean {
  const trades = (words ?? [])
    .filter(({ role }) => role === 'noun')
    .map(({ folded }) => book.find(folded)?.trades ?? [])
    .filter((trades) => trades.length > 0);
  const food = trades.filter((trades) => trades.some((trade) => foodTrades.has(trade))).length;
  return food > 0 && food * 2 > trades.length;
}
