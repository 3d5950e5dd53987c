import type { Word } from '@/utils/analyses/words/tokenize';
import { synonymForms, synonymNames } from '@/utils/knowledge/titles/synonyms';

/** Words of a title that say the same: one for each different text, where it first stands. */
export interface LikeWords {
  /** `name`: other names of one thing. `form`: one word in several forms. */
  kind: 'name' | 'form';
  words: { text: string; span: [number, number] }[];
}

type Group = readonly string[];

const groupByWord = (groups: readonly Group[]): ReadonlyMap<string, Group> =>
  new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));

const names = groupByWord(synonymNames);
const forms = groupByWord(synonymForms);
/** A name that was cut is cut into few words. */
const MOST_WORDS = 3;
const longestName = Math.max(...[...names.keys(), ...forms.keys()].map(({ length }) => length));

/** Groups of words that say the same, in the order they first stand in a title. */
export function likeWords(words: readonly Word[]): LikeWords[] {
  return [...groupsIn(words, names, 'name'), ...groupsIn(words, forms, 'form')];
}

function groupsIn(words: readonly Word[], known: ReadonlyMap<string, Group>, kind: LikeWords['kind']): LikeWords[] {
  const found = new Map<Group, Map<string, LikeWords['words'][number]>>();
  for (let at = 0; at < words.length; ) {
    const member = memberAt(words, at, known);
    if (member) {
      const { group, text, span } = member;
      const members = found.get(group) ?? new Map();
      found.set(group, members);
      if (!members.has(text)) members.set(text, { text, span });
    }
    at += member?.size ?? 1;
  }
  return [...found.values()].filter(({ size }) => size > 1).map((members) => ({ kind, words: [...members.values()] }));
}

interface Member {
  group: Group;
  text: string;
  span: [number, number];
  /** How many words of the title it takes. */
  size: number;
}

/** The longest member of a group that begins here and ends where a word does, or that a noun ends with. */
function memberAt(words: readonly Word[], at: number, known: ReadonlyMap<string, Group>): Member | null {
  let best: Member | null = null;
  let text = '';
  for (let to = at; to < at + MOST_WORDS; to++) {
    const [word, before] = [words[to], words[to - 1]];
    if (!word || (to > at && before?.end !== word.start)) break;
    text += word.folded;
    if (text.length > longestName) break;
    const group = known.get(text);
    if (group) best = { group, text, span: [words[at]?.start ?? 0, word.end], size: to - at + 1 };
  }
  return best ?? endOf(words[at], known);
}

function endOf(word: Word | undefined, known: ReadonlyMap<string, Group>): Member | null {
  if (word?.role !== 'noun') return null;
  for (let from = 1; from <= word.folded.length - 2; from++) {
    const text = word.folded.slice(from);
    const group = known.get(text);
    if (group) return { group, text, span: [word.start + from, word.end], size: 1 };
  }
  return null;
}
