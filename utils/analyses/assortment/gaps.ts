import { namesOf } from '@/utils/analyses/titles/terms/names-of';
import { TermIndex } from '@/utils/analyses/titles/terms/term-index';
import { foldWord } from '@/utils/analyses/words/fold-text';
import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';

/** A search term with what weighs it. */
export interface GapTerm {
  text: string;
  /** As given; both null where no comparable figure was shown. */
  demand: number | null;
  demandTo: number | null;
  /** 供需比, higher is better; null where no page gave it. */
  supplyDemand: number | null;
}

/** A term no title of the shop covers. `goods`: no product of the shop is of this kind · `wording`: one is, and lacks `missing`. */
export interface TermGap extends GapTerm {
  kind: 'goods' | 'wording';
  missing: string[];
  /** The product nearest to it; null for `goods`. */
  nearestItemId: string | null;
}

/** The terms a shop leaves to others. */
export interface TermGaps {
  /** Most searched first, terms without a figure last. */
  gaps: TermGap[];
  /** Terms looked at, without those of other brands. */
  terms: number;
  covered: number;
  /** Terms with a brand that is not the shop's: left out, the shop cannot sell those. */
  othersBrands: number;
}

interface Title {
  itemId: string;
  folded: string;
  ids: ReadonlySet<number>;
  /** Its goods: its nouns, what they are kinds of, and their other names. */
  goods: ReadonlySet<string>;
}

/** The terms of which no on-sale product's title holds all words. `products` are those on sale only. */
export function termGaps(
  terms: readonly GapTerm[],
  products: readonly { itemId: string; title: string }[],
  book: WordBook,
  ownBrands: readonly string[],
): TermGaps {
  const index = new TermIndex(
    terms.map(({ text, demand }) => ({ text, demand })),
    book,
  );
  // The order products come in must not choose between equally near ones.
  const ordered = products.toSorted((one, other) => Number(one.itemId > other.itemId) - Number(one.itemId < other.itemId));
  const holders = holdersOf(ordered.map(({ itemId, title }) => readTitle(itemId, title, index, book)));
  const given = new Map(terms.map((term) => [term.text, term]));
  const own = new Set(ownBrands.map(foldWord));
  const found: TermGaps = { gaps: [], terms: 0, covered: 0, othersBrands: 0 };
  for (const { text, words, ids } of index.all) {
    const term = given.get(text);
    if (!term || words.length === 0) continue;
    if (words.some(({ role, folded }) => role === 'brand' && !own.has(folded))) {
      found.othersBrands += 1;
      continue;
    }
    found.terms += 1;
    const nearest = nearestTitle(words, ids, holders, book);
    if (nearest?.missing.length === 0) found.covered += 1;
    else
      found.gaps.push({
        ...term,
        kind: nearest ? 'wording' : 'goods',
        missing: nearest?.missing ?? [],
        nearestItemId: nearest?.itemId ?? null,
      });
  }
  return found;
}

function readTitle(itemId: string, title: string, index: TermIndex, book: WordBook): Title {
  const words = tokenize(title, book);
  const nouns = words.flatMap(({ role, folded }) => (role === 'noun' ? kindsOf(folded, book) : []));
  const goods = new Set([...nouns, ...nouns.flatMap(namesOf)]);
  return { itemId, folded: foldWord(title), ids: index.match(words).ids, goods };
}

/** A noun and what it is a kind of: 桌面收纳盒, 收纳盒. */
const kindsOf = (noun: string, book: WordBook): string[] => [
  noun,
  ...Array.from({ length: Math.max(0, noun.length - 2) }, (_, at) => noun.slice(at + 1)).filter(
    (part) => book.find(part)?.role === 'noun',
  ),
];

/** The titles by the number of a word they hold, and by the goods they name. */
function holdersOf(titles: readonly Title[]): Map<number | string, Title[]> {
  const holders = new Map<number | string, Title[]>();
  for (const title of titles)
    for (const key of [...title.ids, ...title.goods]) {
      const known = holders.get(key);
      if (known) known.push(title);
      else holders.set(key, [title]);
    }
  return holders;
}

/** What of a word a title lacks: of a compound whose kind of goods it names (桌面收纳盒) the rest, null where it holds both parts apart. */
function lackOf({ text, folded, role }: Word, title: Title, book: WordBook): string | null {
  const [kind] =
    role === 'noun'
      ? kindsOf(folded, book)
          .slice(1)
          .filter((part) => title.folded.includes(part))
      : [];
  if (kind === undefined) return text;
  const rest = folded.slice(0, -kind.length);
  return title.folded.includes(rest) ? null : rest;
}

/** The title of the term's goods that lacks fewest of its words; null where none is of these goods. A term without a product noun belongs to none. */
function nearestTitle(
  words: readonly Word[],
  ids: readonly number[],
  holders: ReadonlyMap<number | string, readonly Title[]>,
  book: WordBook,
): { itemId: string; missing: string[] } | null {
  const head = words.findLast(({ role }) => role === 'noun');
  // Without a noun any word may lead to a title that covers it.
  const [first = -1] = ids;
  const leads = head ? [ids[words.indexOf(head)] ?? -1, ...kindsOf(head.folded, book)] : [first];
  const candidates = new Set(leads.flatMap((lead) => holders.get(lead) ?? []));
  let best: { itemId: string; missing: string[] } | null = null;
  for (const title of candidates) {
    const missing = words.flatMap((word, at) => (title.ids.has(ids[at] ?? -1) ? [] : (lackOf(word, title, book) ?? [])));
    if (best === null || missing.length < best.missing.length) best = { itemId: title.itemId, missing };
    if (missing.length === 0) break;
  }
  return best === null || (!head && best.missing.length > 0) ? null : best;
}
