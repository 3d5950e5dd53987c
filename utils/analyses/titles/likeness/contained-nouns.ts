import type { Word } from '@/utils/analyses/words/tokenize';
import { plainNouns } from '@/utils/knowledge/titles/synonyms';
import { closingCharacters } from '@/utils/knowledge/titles/word-signs';
import type { Repeat } from './find-repeats';

/** A noun that says nothing another noun of the title does not say. */
export interface ContainedNoun {
  text: string;
  span: [number, number];
  /** The noun that says it already. */
  by: string;
}

/**
 * Nouns that end another noun of the title (裙 beside 连衣裙) and plain nouns beside one with that end (裙子 beside 连衣裙).
 * What is counted as a word said twice is left out, and so is a noun which makes a search phrase with what it touches:
 * 新款裙子 and 裤子男 are searched. *House choice*, measured: without this every twelfth title would hold one.
 */
export function containedNouns(words: readonly Word[], repeats: readonly Repeat[]): ContainedNoun[] {
  return [...saidLonger(words), ...endsOfNouns(words, repeats)];
}

/** 皮鞋皮鞋子: a noun and at once the same with 子 behind it. */
function saidLonger(words: readonly Word[]): ContainedNoun[] {
  // Most titles hold none: those need no closer look.
  if (!/(\p{Script=Han}{2,4})\1子/u.test(words.map(({ folded }) => folded).join(''))) return [];
  return words.flatMap(({ role, folded, text, end }) => {
    if (role !== 'noun' || folded.length < 2) return [];
    const rest = words.filter((word) => word.start >= end);
    const next = rest.map((word) => word.folded).join('');
    const last = rest.find((word) => word.end >= end + text.length + 1);
    if (!next.startsWith(`${folded}子`) || last?.end !== end + text.length + 1) return [];
    return rest[0]?.start === end ? [{ text: `${folded}子`, span: [end, last.end], by: text }] : [];
  });
}

function endsOfNouns(words: readonly Word[], repeats: readonly Repeat[]): ContainedNoun[] {
  const candidates = [...new Map(words.filter(isCandidate).map((word) => [word.folded, word])).values()];
  const nouns = words.filter(({ role }) => role === 'noun' || role === 'part' || role === 'scene');
  const repeated = repeats.flatMap(({ spans }) => spans);
  return candidates.flatMap((noun) => {
    if (repeated.some(([start, end]) => start < noun.end && noun.start < end)) return [];
    const end = plainNouns.has(noun.folded) ? noun.folded.charAt(0) : noun.folded;
    const by = nouns.find(({ folded }) => folded !== noun.folded && folded.endsWith(end));
    const isDoubled = isInRow(noun, end, nouns);
    return by && (isDoubled || standsAlone(noun, words)) ? [{ text: noun.text, span: [noun.start, noun.end], by: by.text }] : [];
  });
}

/** A single character is a thing when it stands alone, even where it mostly counts things (杯, 箱). */
const isCandidate = ({ role, folded }: Word): boolean =>
  role === 'noun' || plainNouns.has(folded) || (folded.length === 1 && closingCharacters.has(folded));

/**
 * Touches nothing but other nouns. A single character may be half of a word nobody knows, so that must not touch it either,
 * and one that is no noun must not touch anything.
 */
const standsAlone = (noun: Word, words: readonly Word[]): boolean =>
  words.every(({ start, end, role, folded }) => {
    if (end !== noun.start && start !== noun.end) return true;
    if (noun.folded.length > 1) return role === null || role === 'noun';
    return noun.role === 'noun' && role === 'noun' && folded.length > 1;
  });

/**
 * Whether it stands in a row of touching nouns right behind one with its end (水杯|杯子), or among three or more which all
 * end alike (衣架|衣服架|晾衣架): there it makes no phrase with what is around the row.
 */
function isInRow(noun: Word, end: string, words: readonly Word[]): boolean {
  const nouns = words.filter(({ role }) => role === 'noun');
  const at = nouns.findIndex(({ start }) => start === noun.start);
  if (at < 0) return false;
  const isTouching = (first: number) => nouns[first] !== undefined && nouns[first]?.end === nouns[first + 1]?.start;
  if (plainNouns.has(noun.folded) && isTouching(at - 1) && nouns[at - 1]?.folded.endsWith(end)) return true;
  let [from, to] = [at, at];
  while (isTouching(from - 1)) from--;
  while (isTouching(to)) to++;
  const row = nouns.slice(from, to + 1);
  return noun.folded.length > 1 && row.length > 2 && row.every(({ folded }) => folded.at(-1) === noun.folded.at(-1));
}
