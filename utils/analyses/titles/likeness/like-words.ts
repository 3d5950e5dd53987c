import type { Word } from '@/utils/analyses/words/tokenize';
import { nearNames } from '@/utils/knowledge/titles/near-names';
import { sameGoods, sameTraits } from '@/utils/knowledge/titles/same-goods';
import { setWords } from '@/utils/knowledge/titles/stuffing';
import { synonymForms, synonymNames } from '@/utils/knowledge/titles/synonyms';

/** Words of a title that say the same: one for each different text, where it first stands. */
export interface LikeWords {
  /** `name`: other names of one thing. `same`: names one thing is sold by. `near`: names so near that side by side they say one thing. `form`: one word in several forms. */
  kind: 'name' | 'same' | 'near' | 'form';
  words: { text: string; folded: string; span: [number, number] }[];
  /** Two of them stand side by side. */
  isTouching: boolean;
}

interface Group {
  kind: LikeWords['kind'];
  words: readonly string[];
}

const lists = { name: synonymNames, same: sameGoods, near: nearNames, form: [...synonymForms, ...sameTraits] };
const kinds = ['name', 'same', 'near', 'form'] as const;

function groupsByWord(): ReadonlyMap<string, readonly Group[]> {
  const byWord = new Map<string, Group[]>();
  for (const kind of kinds) {
    for (const words of lists[kind]) {
      const group = { kind, words };
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group]);
    }
  }
  return byWord;
}

const known = groupsByWord();
/** In a set the parts are named one by one. */
const parted: ReadonlySet<LikeWords['kind']> = new Set(['same', 'near']);
/** A name that was cut is cut into few words. */
const MOST_WORDS = 3;
const longestName = Math.max(...[...known.keys()].map(({ length }) => length));

/**
 * Groups of words that say the same, in the order they first stand in a title: names, names of one thing, near names,
 * forms. Near names only where they touch; only names of the first kind and forms in a set, whose parts are named one by one.
 */
export function likeWords(words: readonly Word[]): LikeWords[] {
  const found = groupsIn(words);
  if (found.length === 0) return found;
  const isSet = words.some(({ folded }) => setWords.has(folded));
  return kinds.flatMap((kind) =>
    found.filter((one) => one.kind === kind && (kind !== 'near' || one.isTouching) && (!parted.has(kind) || !isSet)),
  );
}

interface Found {
  members: Map<string, LikeWords['words'][number]>;
  /** Where the member seen last ends. */
  end: number;
  isTouching: boolean;
}

function groupsIn(words: readonly Word[]): LikeWords[] {
  const found = new Map<Group, Found>();
  let before: number | undefined;
  for (let at = 0; at < words.length; ) {
    const member = memberAt(words, at);
    if (member) {
      const { groups, folded, span, from } = member;
      for (const group of groups) {
        const one = found.get(group) ?? { members: new Map(), end: -1, isTouching: false };
        found.set(group, one);
        if (!one.members.has(folded)) {
          one.members.set(folded, { text: folded, folded, span });
          // A blank or a sign between them parts nothing.
          one.isTouching ||= one.end === before && from === words[at]?.start;
        }
        one.end = span[1];
      }
    }
    for (const word of words.slice(at, at + (member?.size ?? 1))) if (/[\p{L}\p{N}]/u.test(word.folded)) before = word.end;
    at += member?.size ?? 1;
  }
  return [...found]
    .filter(([, { members }]) => members.size > 1)
    .map(([{ kind }, { members, isTouching }]) => ({ kind, words: [...members.values()], isTouching }));
}

interface Member {
  groups: readonly Group[];
  folded: string;
  span: [number, number];
  /** Where the word or words it takes begin. */
  from: number;
  /** How many words of the title it takes. */
  size: number;
}

/** The longest member of a group that begins here and ends where a word does, or that a noun ends with. */
function memberAt(words: readonly Word[], at: number): Member | null {
  let best: Member | null = null;
  let folded = '';
  const from = words[at]?.start ?? 0;
  for (let to = at; to < at + MOST_WORDS; to++) {
    const [word, before] = [words[to], words[to - 1]];
    if (!word || (to > at && before?.end !== word.start)) break;
    folded += word.folded;
    if (folded.length > longestName) break;
    const groups = known.get(folded);
    if (groups) best = { groups, folded, span: [from, word.end], from, size: to - at + 1 };
  }
  return best ?? endOf(words[at]);
}

function endOf(word: Word | undefined): Member | null {
  if (word?.role !== 'noun') return null;
  for (let from = 1; from <= word.folded.length - 2; from++) {
    const folded = word.folded.slice(from);
    const groups = known.get(folded);
    if (groups) return { groups, folded, span: [word.start + from, word.end], from: word.start, size: 1 };
  }
  return null;
}
