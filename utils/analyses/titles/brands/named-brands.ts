import type { Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { ambiguousBrands } from '@/utils/knowledge/titles/brands/ambiguous-brands';
import type { TitleFacts } from '../title-facts';
import { isWellKnown, mayBeginBrand } from './brand-houses';
import { squash } from './squash';

/** A brand a title names, UTF-16 offsets [start, end). */
export interface NamedBrand {
  text: string;
  /** Squashed. */
  name: string;
  start: number;
  end: number;
  isWellKnown: boolean;
}

/** The trade of names that are hardly anything else. */
const PLAIN_BRANDS = 'brands';
const LONGEST = 3;
const LATIN_PARTS = /^[a-z'.&-]+(?: [a-z'.&-]+)+$/i;

/** Two rules ask of each title. */
const known = new WeakMap<readonly Word[], NamedBrand[]>();

/** The brands a title names by words that are hardly anything else, alone or two or three together. */
export function namedBrands({ title, words, book }: Pick<TitleFacts, 'title' | 'words' | 'book'>): NamedBrand[] {
  if (title === null || words === null) return [];
  const seen = known.get(words);
  if (seen) return seen;
  const named: NamedBrand[] = [];
  for (let at = 0; at < words.length; ) {
    const two = ((words[at]?.folded ?? '') + (words[at + 1]?.folded ?? '')).slice(0, 2);
    const found = (mayBeginBrand(two) ? joinedBrand(title, words.slice(at, at + LONGEST)) : null) ?? plainBrand(at);
    if (found) named.push(found.brand);
    at += found?.count ?? 1;
  }
  known.set(words, named);
  return named;

  function plainBrand(at: number) {
    const { role, folded, text, start, end } = withoutStyle(words?.[at], book) ?? {};
    if (folded === undefined || text === undefined || start === undefined || end === undefined) return null;
    const isPlain = role === 'brand' && book.find(folded)?.trades.includes(PLAIN_BRANDS);
    if (!isPlain && !isBrandHere(title ?? '', folded, start)) return null;
    const name = squash(folded);
    return { brand: { text, name, start, end, isWellKnown: isWellKnown(name) }, count: 1 };
  }
}

/** 戴森 of 戴森款, which is one word. */
function withoutStyle(word: Word | undefined, book: WordBook): Word | undefined {
  if (!word?.folded.endsWith('款') || word.folded.length !== word.text.length) return word;
  const folded = word.folded.slice(0, -1);
  const role = book.find(folded)?.role ?? null;
  return role === 'brand' ? { ...word, folded, role, text: word.text.slice(0, -1), end: word.end - 1 } : word;
}

/** Whether an everyday word is meant as a brand, by the goods around it. */
function isBrandHere(title: string, folded: string, start: number): boolean {
  const ambiguous = Object.hasOwn(ambiguousBrands, folded) ? ambiguousBrands[folded] : undefined;
  return (ambiguous?.goods.test(title) ?? false) && !ambiguous?.before?.test(title.slice(0, start));
}

/** Up to three words that are one well-known name together: new balance, 水星|家纺. */
function joinedBrand(title: string, words: readonly { folded: string; start: number; end: number }[]) {
  for (let count = words.length; count > 0; count--) {
    const parts = words.slice(0, count);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    // A model may touch it: New Balance574.
    const text = title.slice(first.start, last.end).replace(/(?<=[a-z] ?[a-z]+)\d{2,4}$/i, '');
    const name = squash(text);
    const isOne = LATIN_PARTS.test(text) ? name.length >= 6 : /^\p{Script=Han}{4,}$/u.test(text);
    if (isOne && isWellKnown(name))
      return { brand: { text, name, start: first.start, end: first.start + text.length, isWellKnown: true }, count };
  }
  return null;
}
