import { roleOrder } from '@/utils/knowledge/titles/role-order';
import type { Candidate } from './candidates';
import type { ComposeInput } from './compose-input';
import type { Constraints } from './constraints';
import type { Draft } from './draft';
import { countFaults } from './faults';
import { foldText } from './fold-text';
import { editDistance } from './least-edits';
import { cutTitle, joinPieces, type Piece, putWords, wordRuns } from './pieces';
import { coveredTerms, type Term, weightOf } from './term-list';
import { countWord, hasWord } from './word-in-text';

interface State {
  title: string;
  pieces: readonly Piece[];
  words: readonly Candidate[];
  faults: number;
  weight: number;
  change: number;
}

/** Words to put in together and what they would bring if nothing had to go for them. */
interface Addition {
  words: readonly Candidate[];
  gain: number;
}

/** How many states are gone on from, how many steps deep, and how many ways are looked at closely (*house choices*). */
const BEAM = 4;
const DEPTH = 4;
const ADDITIONS = 24;
const CLOSELY = 64;

/** Of equals the one that changes less, then the one that keeps more. */
const isBetter = (a: State, b: State) =>
  a.faults - b.faults || b.weight - a.weight || a.change - b.change || b.title.length - a.title.length;

/** Looks for small changes of a title step by step, each step one exchange in one place. */
export class InPlaceSearch {
  private readonly found = new Map<string, State>();
  private readonly most: number;

  constructor(
    private readonly input: ComposeInput,
    private readonly constraints: Constraints,
    private readonly terms: readonly Term[],
    private readonly candidates: readonly Candidate[],
  ) {
    this.most = input.maxChange ?? 0;
  }

  /** Changed titles without faults, best first. */
  run(): Draft[] {
    const start = this.state(cutTitle(this.input.title, this.input.tokens), []);
    let beam = start ? [start] : [];
    for (let depth = 0; depth < DEPTH && beam.length > 0; depth++) {
      const next = beam.flatMap((state) => this.expand(state)).sort(isBetter);
      beam = next.filter((state, at) => next.findIndex(({ title }) => title === state.title) === at).slice(0, BEAM);
    }
    return [...this.found.values()].filter(({ faults }) => faults === 0).sort(isBetter);
  }

  private expand(state: State): State[] {
    const runs = wordRuns(state.pieces).map(([from, to]) => {
      const pieces = putWords(state.pieces, from, to, []);
      return { from, to, loss: state.weight - this.weigh(joinPieces(pieces)) };
    });
    const ways = [{ words: [], gain: 0 }, ...this.additions(state)].flatMap(({ words, gain }) => {
      const place = words[0] ? this.placeFor(state.pieces, words[0]) : null;
      const inserted = place === null ? [] : [{ from: place, to: place, loss: 0 }];
      return [...inserted, ...runs].map((run) => ({ ...run, words, worth: gain - run.loss }));
    });
    // Ways which mend a fault may cost weight, so all plain removals are looked at while there are faults.
    const first = ways.sort((a, b) => b.worth - a.worth);
    const close = first.filter(({ words }, at) => at < CLOSELY || (state.faults > 0 && words.length === 0));
    return close.flatMap(({ from, to, words }) => {
      const made = this.state(putWords(state.pieces, from, to, words), [...state.words, ...words]);
      return made && made.title !== state.title ? [made] : [];
    });
  }

  /** A state within the changes allowed, remembered when it is a title by itself. */
  private state(pieces: readonly Piece[], words: readonly Candidate[]): State | null {
    const title = joinPieces(pieces);
    const known = this.found.get(title);
    if (known) return known;
    const change = editDistance(this.input.title, title);
    if (change > this.most) return null;
    const folded = foldText(title);
    if (words.some((word) => countWord(folded, word.folded) > 1)) return null;
    const standing = words.filter((word) => hasWord(folded, word.folded));
    const faults = countFaults(title, pieces, this.input, this.constraints);
    const made: State = { title, pieces, words: standing, faults, weight: this.weigh(title), change };
    this.found.set(title, made);
    return made;
  }

  private weigh(title: string): number {
    return weightOf(coveredTerms(foldText(title), this.terms));
  }

  /** Single words and whatever a term lacks, the most gainful ones. */
  private additions(state: State): Addition[] {
    const folded = foldText(state.title);
    const lacking = this.candidates.filter((word) => !hasWord(folded, word.folded));
    const byText = new Map(lacking.map((word) => [word.folded, word]));
    const sets = new Map<string, Candidate[]>(lacking.map((word) => [word.folded, [word]]));
    for (const { words } of this.terms) {
      const missing = words.filter((word) => !hasWord(folded, word));
      const wanted = missing.flatMap((word) => byText.get(word) ?? []);
      if (wanted.length === missing.length && wanted.length > 1) sets.set(missing.join(' '), wanted);
    }
    const isShort = (words: readonly Candidate[]) =>
      words.reduce((sum, word) => sum + [...word.folded].length, 0) <= 2 * this.most;
    const isWanted = (words: readonly Candidate[]) => words.some((word) => this.constraints.keep.includes(word.folded));
    return [...sets.values()]
      .filter(isShort)
      .map((words) => ({ words, gain: this.weigh(`${state.title} ${words.map(({ text }) => text).join(' ')}`) - state.weight }))
      .filter(({ words, gain }) => gain > 0 || isWanted(words))
      .sort((a, b) => Number(isWanted(b.words)) - Number(isWanted(a.words)) || b.gain - a.gain)
      .slice(0, ADDITIONS);
  }

  /** Where a word goes by its role: before the first word of a later role; the brand in front. */
  private placeFor(pieces: readonly Piece[], { folded, role }: Candidate): number {
    const { brand } = this.constraints;
    if (folded === brand) return 0;
    const rank = roleOrder.indexOf(role ?? 'function');
    const first = brand === null ? 0 : 1;
    const at = pieces.findIndex(
      (piece, place) => place >= first && piece.isWord && piece.role !== null && roleOrder.indexOf(piece.role) > rank,
    );
    return at < 0 ? pieces.length : at;
  }
}
