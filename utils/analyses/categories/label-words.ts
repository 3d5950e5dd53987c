import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { SeedLeaf } from '@/utils/knowledge/categories/leaves/leaf';
import { synonymNames } from '@/utils/knowledge/titles/synonyms';
import type { CategoryLabel } from './category-label';
import { namesIn } from './leaf-name';
import type { SeedIndex } from './seed-index';

/** What a word says for a leaf. */
export interface LabelWord {
  /** 0–1. */
  weight: number;
  /** It is the leaf's own name, or one of its names. */
  isName: boolean;
  /** It makes the leaf likelier without naming the thing. */
  isHint: boolean;
}

/** How much a word of each origin says for a leaf. *House choice*; only the proportions matter. */
const says = { name: 1, thing: 0.9, otherName: 0.9, synonym: 0.8, nounOfName: 0.45, wordOfName: 0.3, hint: 0.35 } as const;

/** From so many characters on a name may hold several words. */
const SEVERAL_WORDS = 4;
const LIST = /[/（(、]/;

const synonyms = new Map<string, readonly string[]>();
for (const group of synonymNames) for (const name of group) synonyms.set(name, [...(synonyms.get(name) ?? []), ...group]);

/** The words of a title that would speak for a leaf: its names and what is written of leaves like it. */
export function labelWords(label: CategoryLabel, seeds: SeedIndex, book: WordBook): Map<string, LabelWord> {
  const words = new Map<string, LabelWord>();
  const add: Add = (word, weight, as) => {
    if (word !== '' && weight > (words.get(word)?.weight ?? 0))
      words.set(word, { weight, isName: as === 'name', isHint: as === 'hint' });
  };
  const names = namesIn(label.name);
  for (const name of names) {
    add(name, says.name, 'name');
    for (const other of synonyms.get(name) ?? []) add(other, says.synonym, 'thing');
    // A short name is one word, a list of names is looked at name by name.
    if (name.length < SEVERAL_WORDS || LIST.test(name)) continue;
    for (const { folded, role } of tokenize(name, book))
      if (folded.length > 1) add(folded, role === 'noun' ? says.nounOfName : says.wordOfName, role === 'noun' ? 'thing' : 'hint');
  }
  for (const { leaf, likeness } of seeds.likeLabel(label)) addLeaf(leaf, likeness, add);
  return words;
}

type Add = (word: string, weight: number, as: 'name' | 'thing' | 'hint') => void;

function addLeaf(leaf: SeedLeaf, likeness: number, add: Add): void {
  for (const name of [leaf.name, ...leaf.otherNames])
    for (const part of namesIn(name)) add(part, says.otherName * likeness, 'thing');
  for (const thing of leaf.things) add(thing, says.thing * likeness, 'thing');
  for (const hint of leaf.hints) add(hint, says.hint * likeness, 'hint');
}
