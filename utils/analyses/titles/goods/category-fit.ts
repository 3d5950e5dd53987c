import { foldWord } from '@/utils/analyses/words/fold-text';
import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { categoryTrades, mostFitting, tradesOfAll, wideNames } from '@/utils/knowledge/categories/category-trades';
import { occasionNouns, passingTrades, wearEnds, wearTrades } from '@/utils/knowledge/categories/wear-trades';
import { namedByTitle } from '@/utils/knowledge/titles/nameless-words';
import { synonymNames } from '@/utils/knowledge/titles/synonyms';
import { productNouns } from './product-nouns';

/**
 * The nouns of a title when the trades most of them belong to have nothing to do with its category; null where they fit, where
 * the category or the nouns are not known, or where the title holds a word, a last character or a synonym of the category's name.
 */
export function misplacedNouns(words: readonly Word[], path: readonly string[], book: WordBook): Word[] | null {
  const trades = tradesOfPath(path);
  const all = productNouns(words).filter(({ role, folded }) => role === 'noun' && folded.length > 1);
  const things = all.filter(({ folded }) => !occasionNouns.has(folded));
  const nouns = things.length > 0 ? things : all;
  if (trades === null) return null;
  const counts = new Map<string, number>();
  for (const { folded } of nouns)
    for (const trade of tradesOfNoun(folded, book)) if (!tradesOfAll.has(trade)) counts.set(trade, (counts.get(trade) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  const bestFitting = Math.max(0, ...[...counts].filter(([trade]) => trades.has(trade)).map(([, count]) => count));
  const isForeign =
    (best > 0 && bestFitting <= best * mostFitting) || areUnlikeLeaf(nouns, path, book) || areOtherWear(nouns, words, path);
  return isForeign && !saysCategory(words, path, book) ? nouns : null;
}

/**
 * Whether a category named by a single thing (瑜伽垫) shares no trade with any noun of the title, and the category's name alone
 * has nothing to do with the trade each of them is most of.
 */
function areUnlikeLeaf(nouns: readonly Word[], path: readonly string[], book: WordBook): boolean {
  const leaf = foldWord(path.at(-1) ?? '');
  if (leaf.length < 2 || wideNames.test(leaf) || namedByTitle.test(path[0] ?? '') || book.find(leaf)?.role !== 'noun')
    return false;
  const tradesOf = (folded: string) => tradesOfNoun(folded, book).filter((trade) => !tradesOfAll.has(trade));
  const [ofLeaf, wide] = [new Set(tradesOf(leaf)), tradesOfPath([leaf])];
  const known = nouns.map(({ folded }) => tradesOf(folded)).filter(({ length }) => length > 0);
  if (ofLeaf.size === 0 || wide === null || known.length === 0) return false;
  return known.every((trades) => !trades.some((trade) => ofLeaf.has(trade)) && !wide.has(trades[0] ?? ''));
}

/** Whether the leaf is one kind of wear by its last character (裤子, 休闲裤) and the title names others alone (连衣裙). */
function areOtherWear(nouns: readonly Word[], words: readonly Word[], path: readonly string[]): boolean {
  const kindOf = (name: string) => wearEnds.find((ends) => ends.includes(name.replace(/子$/, '').at(-1) ?? ' '));
  const kinds = new Set((path.at(-1) ?? '').split(/[/／]/).map(kindOf));
  const [kind, another] = kinds;
  if (kind === undefined || another !== undefined) return false;
  if (words.some(({ folded }) => [...kind].some((end) => folded.includes(end)))) return false;
  const named = nouns.flatMap(({ folded }) => kindOf(folded) ?? []);
  return named.length > 0 && named.length === nouns.length;
}

/** The trades whose goods a noun names, without those that only mention what is worn. */
function tradesOfNoun(folded: string, book: WordBook): readonly string[] {
  const trades = book.find(folded)?.trades ?? [];
  return trades.some((trade) => wearTrades.has(trade)) ? trades.filter((trade) => !passingTrades.has(trade)) : trades;
}

/** Null where no pattern knows the category. */
function tradesOfPath(path: readonly string[]): Set<string> | null {
  const trades = categoryTrades
    .filter(([pattern]) => path.some((name) => pattern.test(name)))
    .flatMap(([, names]) => names.split(' '));
  return trades.length > 0 ? new Set(trades) : null;
}

const namesIn = (path: readonly string[], book: WordBook): string[] =>
  tokenize(path.at(-1) ?? '', book).flatMap(({ role, folded }) => (role === 'noun' ? [folded] : []));

/** Whether a word of the title is one of the leaf's name, ends as it does, or is another name of it. */
function saysCategory(words: readonly Word[], path: readonly string[], book: WordBook): boolean {
  const leaf = foldWord(path.at(-1) ?? '');
  const parts = leaf.split(/[/／、（）()\s]+/).filter(Boolean);
  const names = new Set([...parts, ...namesIn(path, book)]);
  const ends = new Set(parts.map((part) => part.at(-1)));
  const others = new Set(synonymNames.filter((group) => group.some((name) => names.has(name))).flat());
  return words.some(({ folded, role }) => {
    const isNoun = role === 'noun' || role === null;
    return (isNoun && ends.has(folded.at(-1))) || others.has(folded) || (folded.length > 1 && leaf.includes(folded));
  });
}
