import type { Word } from '@/utils/analyses/words/tokenize';
import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import { setWords } from '@/utils/knowledge/titles/stuffing';
import { openWords, wordOrder } from '@/utils/knowledge/titles/word-order';

/** Words in a place where they make a title hard to read. */
export interface OddPlace {
  kind: 'colour-first' | 'nouns-first' | 'hanging';
  words: Word[];
}

const traits: ReadonlySet<WordRole> = new Set([
  'style',
  'material',
  'function',
  'season',
  'marketing',
  'pattern',
  'person',
  'scene',
]);

/** The first odd place in a title, or null. A brand in front is left aside. */
export function oddPlace(words: readonly Word[]): OddPlace | null {
  const wordy = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const last = wordy.at(-1);
  if (last && wordy.length > 1 && words.at(-1) === last && openWords.has(last.folded)) return { kind: 'hanging', words: [last] };
  const from = wordy.findIndex(({ role }) => role !== 'brand');
  const front = wordy.slice(Math.max(0, from));
  const [first] = front;
  // A single character is as often the start of a word nobody knows.
  if (first?.role === 'colour' && first.folded.length > 1) {
    const isThingNear = front.slice(1, 1 + wordOrder.wordsToThing).some(({ role }) => role === 'noun' || role === null);
    if (!isThingNear) return front.length > wordOrder.wordsToThing ? { kind: 'colour-first', words: [first] } : null;
  }
  const nouns = front.slice(0, endOfNouns(front));
  const hasTraits = front.slice(nouns.length).some(({ role }) => role !== null && traits.has(role));
  const isSet = words.some(({ folded }) => setWords.has(folded));
  return nouns.length >= wordOrder.nounsAtFront && hasTraits && !isSet ? { kind: 'nouns-first', words: nouns } : null;
}

function endOfNouns(words: readonly Word[]): number {
  const end = words.findIndex(({ role }) => role !== 'noun');
  return end < 0 ? words.length : end;
}
