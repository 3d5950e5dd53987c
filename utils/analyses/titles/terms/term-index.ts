import { foldText } from '@/utils/analyses/words/fold-text';
import { isLatinOrDigit } from '@/utils/analyses/words/measures';
import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { SeenTerm } from '../title-input';

/** A seen term cut into words. */
export interface IndexedTerm extends SeenTerm {
  folded: string;
  /** Each once, in order; signs left out. */
  words: readonly Word[];
  /** The numbers of its words, in the same order. */
  ids: readonly number[];
}

/** How a title stands to the terms. */
export interface TermMatch {
  /** The numbers of all words of terms that stand in the title. */
  ids: ReadonlySet<number>;
  /** The terms that share a product noun with it, by demand. */
  terms: readonly IndexedTerm[];
}

/** Nothing typed is longer, and no longer piece of a title is looked up. */
const LONGEST = 12;

/** Seen terms by word, so that thousands of titles can be compared with tens of thousands of terms. */
export class TermIndex {
  /** By demand, most first; without a figure last. */
  readonly all: readonly IndexedTerm[];
  private readonly ids = new Map<string, number>();
  /** By a noun's number, where in `terms` the terms with it are. */
  private readonly byNoun = new Map<number, number[]>();
  private readonly allTexts: string;
  private readonly typed = new Map<string, boolean>();
  private readonly demands = new Map<string, number>();
  private readonly matches = new WeakMap<readonly Word[], TermMatch>();

  constructor(terms: readonly SeenTerm[], book: WordBook) {
    this.all = terms.toSorted((a, b) => (b.demand ?? -1) - (a.demand ?? -1)).map((term, at) => this.read(term, at, book));
    this.allTexts = this.all.map(({ folded }) => folded).join('\n');
  }

  private read(term: SeenTerm, at: number, book: WordBook): IndexedTerm {
    const { text } = term;
    const seen = new Set<string>();
    const words = tokenize(text, book).filter(({ folded }) => {
      const isNew = !seen.has(folded) && /[\p{L}\p{N}]/u.test(folded);
      seen.add(folded);
      return isNew;
    });
    const ids = words.map(({ folded, role }) => {
      if (role === 'noun') for (const noun of [folded, ...headsOf(folded, book)]) this.addNoun(this.idOf(noun), at);
      return this.idOf(folded);
    });
    return { ...term, folded: foldText(text).folded, words, ids };
  }

  private idOf(folded: string): number {
    const id = this.ids.get(folded) ?? this.ids.size;
    this.ids.set(folded, id);
    return id;
  }

  private addNoun(id: number, at: number): void {
    const places = this.byNoun.get(id);
    if (places) places.push(at);
    else this.byNoun.set(id, [at]);
  }

  /** The terms for a title's goods, under the other names given too, and their words it holds. Kept while the title's words are. */
  match(words: readonly Word[], namesOf?: (noun: string) => readonly string[]): TermMatch {
    const known = this.matches.get(words);
    if (known && !namesOf) return known;
    const ids = known?.ids ?? this.idsIn(words);
    const others = namesOf ? words.flatMap(({ role, folded }) => (role === 'noun' ? namesOf(folded) : [])) : [];
    const nouns = new Set([...ids, ...others.flatMap((name) => this.ids.get(name) ?? [])]);
    const places = new Set<number>();
    for (const id of nouns) for (const at of this.byNoun.get(id) ?? []) places.add(at);
    const terms = [...places].sort((a, b) => a - b).flatMap((at) => this.all[at] ?? []);
    const match = { ids, terms };
    if (!namesOf) this.matches.set(words, match);
    return match;
  }

  private idsIn(words: readonly Word[]): ReadonlySet<number> {
    const found = new Set<number>();
    const add = (text: string) => {
      const id = this.ids.get(text);
      if (id !== undefined) found.add(id);
    };
    // Buyers' words may stand across ours; a single character only counts as a word: 鞋 is not in 鞋架.
    const folded = words.map((word) => word.folded).join('');
    for (let at = 0; at < folded.length; at++) {
      if (runsOn(folded, at)) continue;
      for (let end = at + 2; end <= Math.min(folded.length, at + LONGEST); end++)
        if (!runsOn(folded, end)) add(folded.slice(at, end));
    }
    for (const word of words) add(word.folded);
    return found;
  }

  /** Whether any term holds a folded text. */
  holds(folded: string): boolean {
    return this.allTexts.includes(folded);
  }

  /** Whether any term holds a folded word, or a word of two characters or more inside it. */
  isTyped(folded: string): boolean {
    const known = this.typed.get(folded) ?? (this.allTexts.includes(folded) || this.holdsTyped(folded));
    this.typed.set(folded, known);
    return known;
  }

  private holdsTyped(folded: string): boolean {
    for (let at = 0; at < folded.length; at++)
      for (let end = at + 2; end <= folded.length; end++) if (this.ids.has(folded.slice(at, end))) return true;
    return false;
  }

  /** The most that is searched for a term with this folded text in it; 0 where no term has it, or none with a figure. */
  demandFor(folded: string): number {
    const known = this.demands.get(folded) ?? this.all.find((term) => term.folded.includes(folded))?.demand ?? 0;
    this.demands.set(folded, known);
    return known;
  }
}

/** What a compound noun is a kind of: 毛衣 of 套头毛衣. */
function headsOf(noun: string, book: WordBook): string[] {
  const heads: string[] = [];
  for (let at = 1; at <= noun.length - 2; at++) if (book.find(noun.slice(at))?.role === 'noun') heads.push(noun.slice(at));
  return heads;
}

const runsOn = (folded: string, at: number): boolean => isLatinOrDigit(folded[at - 1]) && isLatinOrDigit(folded[at]);

const indexes = new WeakMap<readonly SeenTerm[], { book: WordBook; index: TermIndex }>();

/** The index of an array of terms; the same array is read once for as long as it is cut by the same book. */
export function termIndex(terms: readonly SeenTerm[], book: WordBook): TermIndex {
  const known = indexes.get(terms);
  if (known?.book === book) return known.index;
  const index = new TermIndex(terms, book);
  indexes.set(terms, { book, index });
  return index;
}
