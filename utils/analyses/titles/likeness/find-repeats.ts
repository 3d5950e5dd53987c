import type { Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { afterYear, closingCharacters, latinSmallWords, looseCharacters, numerals } from '@/utils/knowledge/titles/word-signs';

/** A word that stands in a title more than once. */
export interface Repeat {
  /** As the first occurrence writes it. */
  text: string;
  /** UTF-16 offsets [start, end) of every occurrence, in order; they never overlap. */
  spans: [number, number][];
}

interface Place {
  key: string;
  start: number;
  end: number;
}

const HAN_WORD = /^[a-z]?\p{Script=Han}{2,}$|^[a-z]\p{Script=Han}$/u;
/** Two letters are a size, a unit or half a model number more often than a word. *House choice*. */
const LATIN_WORD = /^[a-z][a-z&.'-]*[a-z]$/;
const SHORTEST_LATIN = 3;
const MOST_PERSONS = 3;
const YEAR = /^(?:19|20)\d\d$/;
const SIGN = /[^\p{L}\p{N}\s]$/u;

/** Words repeated in a title, in the order they first stand in it. Width, case and traditional characters make no difference. */
export function findRepeats(title: string, words: readonly Word[], book: WordBook): Repeat[] {
  const groups = new Map<string, Place[]>();
  for (const [at, word] of words.entries()) {
    if (word.folded.length < 2 && !isManyPersons(words, word)) continue;
    for (const place of placesOf(title, words, at, word, book)) {
      const places = groups.get(place.key);
      if (places) places.push(place);
      else groups.set(place.key, [place]);
    }
  }
  const taken: Place[] = [];
  const isFree = ({ start, end }: Place) => !taken.some((other) => start < other.end && other.start < end);
  return [...groups.values()]
    .sort((a, b) => (b[0]?.key.length ?? 0) - (a[0]?.key.length ?? 0))
    .flatMap((all) => {
      const places = all.filter(isFree);
      const [first] = places;
      if (!first || places.length < 2 || isModel(title, words, places) || isDoubling(words, places)) return [];
      taken.push(...places);
      return [
        { text: title.slice(first.start, first.end), spans: places.map(({ start, end }): [number, number] => [start, end]) },
      ];
    })
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

/** 女 three times: for whom the thing is may be said before and behind its name, not a third time. *House choice*. */
const isManyPersons = (words: readonly Word[], { folded }: Word): boolean =>
  /^[男女]$/.test(folded) && words.filter((word) => word.folded === folded).length >= MOST_PERSONS;

/** The word itself, and the words a noun is made of: 蓝牙耳机 holds 耳机, 厨房用品 holds 厨房. */
function placesOf(title: string, words: readonly Word[], at: number, word: Word, book: WordBook): Place[] {
  const { folded, start, end, role } = word;
  const whole = { key: folded, start, end };
  if (folded.length === 1) return [whole];
  if (YEAR.test(folded)) return isYear(title, whole) ? [whole] : [];
  if (LATIN_WORD.test(folded)) return folded.length >= SHORTEST_LATIN && !latinSmallWords.has(folded) ? [whole] : [];
  if (!HAN_WORD.test(folded) || isCount(word) || isHalf(words, at)) return [];
  if (role !== 'noun') return [whole];
  for (let from = 1; from <= folded.length - 2; from++) {
    const [head, tail] = [folded.slice(0, from), folded.slice(from)];
    if (book.find(tail)?.role !== 'noun') continue;
    if (from < 2 || !book.find(head)?.role) continue;
    return [whole, { key: head, start, end: start + from }, { key: tail, start: start + from, end }];
  }
  return [whole];
}

const isCount = ({ folded, role }: Word): boolean =>
  role === 'unit' || ((role === 'spec' || role === null) && numerals.has(folded.charAt(0)));

/** A single character touching it may belong to it: 保温杯/套, 剃/毛器. */
function isHalf(words: readonly Word[], at: number): boolean {
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  const isLone = (one: Word | undefined) => one !== undefined && one.folded.length === 1 && /\p{Script=Han}/u.test(one.folded);
  if (after && after.start === word?.end && isLone(after) && (after.role === null || closingCharacters.has(after.folded)))
    return true;
  if (!before || before.end !== word?.start || !isLone(before) || before.role !== null) return false;
  return !looseCharacters.has(before.folded) && !closingCharacters.has(before.folded);
}

/** `2024` standing alone or before 年, 新款, 夏季 …; not in `2024x30`, `2000个`. */
function isYear(title: string, { start, end }: Place): boolean {
  const next = title.charAt(end);
  return !SIGN.test(title.slice(0, start)) && (next.trim() === '' || afterYear.has(next));
}

/**
 * 华为P40 / 华为 P30, `iPhone 12 / iPhone 11`: beside a model every time, the word is part of a list of models; a brand is one
 * when it is so once.
 */
function isModel(title: string, words: readonly Word[], places: readonly Place[]): boolean {
  const isBrand = words.some(({ role, start }) => role === 'brand' && start === places[0]?.start);
  const isBeside = (place: Place) => isBesideModel(title, words, place);
  return isBrand ? places.some(isBeside) : places.every(isBeside);
}

function isBesideModel(title: string, words: readonly Word[], { key, start, end }: Place): boolean {
  const after = words.find((word) => word.start >= end);
  const gap = title.slice(end, after?.start);
  const model = gap === '' && !LATIN_WORD.test(key) ? /^[a-z0-9]/ : /^[a-z]*\d/;
  if (after && /^[ -]?$/.test(gap) && model.test(after.folded)) return true;
  if (!LATIN_WORD.test(key)) return false;
  const before = words.findLast((word) => word.end <= start);
  return before !== undefined && /^[ -]?$/.test(title.slice(before.end, start)) && /\d$/.test(before.folded);
}

/** 嘀嗒嘀嗒: what nobody knows as a word, said twice at once, is a doubling. */
const isDoubling = (words: readonly Word[], places: readonly Place[]): boolean =>
  places.every(({ end }, at) => at === places.length - 1 || places[at + 1]?.start === end) &&
  words.some(({ start, role }) => start === places[0]?.start && role === null);
