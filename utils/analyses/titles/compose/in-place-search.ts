import { titleWidth } from '@/utils/core/title-width';
import type { Candidate } from './candidates';
import type { ComposeInput } from './compose-input';
import type { Constraints } from './constraints';
import { countFaults } from './faults';
import { foldText } from './fold-text';
import { editDistance } from './least-edits';
import { placeOf } from './order-words';
import { cutTitle, joinPieces, type Piece, putWords, wordRuns } from './pieces';
import type { Term } from './term-list';
import { TermScale } from './term-scale';
import { countWord, hasWord } from './word-in-text';

interface State {
  title: string;
  /** Which words of the terms stand in it, see `TermScale`. */
  held: readonly boolean[];
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
  width: number;
}

/** How many states are gone on from, how many steps deep, and how many ways are looked at closely (*house choices*). */
const BEAM = 5;
const DEPTH = 6;
const ADDITIONS = 40;
const CLOSELY = 64;
/** In how many places an addition is tried. */
const PLACES = 6;

/** Of equals the one that changes less, then the one that keeps more. */
const isBetter = (a: State, b: State) =>
  a.faults - b.faults || b.weight - a.weight || a.change - b.change || b.title.length - a.title.length;

/** Looks for small changes of a title step by step, each step one exchange in one place. */
export class InPlaceSearch {
  private readonly found = new Map<string, State>();
  private readonly most: number;
  private readonly scale: TermScale;
  /** The words of the terms that stand in each candidate. */
  private readonly heldBy: ReadonlyMap<string, readonly boolean[]>;

  constructor(
    private readonly input: ComposeInput,
    private readonly constraints: Constraints,
    private readonly terms: readonly Term[],
    private readonly candidates: readonly Candidate[],
  ) {
    this.most = input.maxChange ?? 0;
    this.scale = new TermScale(terms);
    this.heldBy = new Map(candidates.map(({ folded }) => [folded, this.scale.held(folded)]));
  }

  /** Changed titles without faults, best first. */
  run(): Pick<State, 'title' | 'words' | 'weight'>[] {
    const start = this.state(cutTitle(this.input.title, this.input.tokens), []);
    let beam = start ? [start] : [];
    for (let depth = 0; depth < DEPTH && beam.length > 0; depth++) {
      const next = beam.flatMap((state) => this.expand(state)).sort(isBetter);
      beam = next.filter((state, at) => next.findIndex(({ title }) => title === state.title) === at).slice(0, BEAM);
    }
    return [...this.found.values()].filter(({ faults }) => faults === 0).sort(isBetter);
  }

  private expand(state: State): State[] {
    const { platform, limit } = this.input;
    const runs = wordRuns(state.pieces).map(([from, to]) => {
      const title = joinPieces(putWords(state.pieces, from, to, []));
      return { from, to, loss: state.weight - this.weigh(title), left: limit - titleWidth(title, platform) };
    });
    const removals = runs.map((run) => ({ ...run, words: [], worth: -run.loss }));
    const ways = this.additions(state).flatMap(({ words, gain, width }) => {
      const place = words[0] ? placeOf(words[0], state.pieces, this.constraints.brand) : null;
      const inserted =
        place === null ? [] : [{ from: place, to: place, loss: 0, left: limit - titleWidth(state.title, platform) }];
      const over = ({ left }: { left: number }) => Math.max(0, width - left);
      const places = [...inserted, ...runs].sort((a, b) => over(a) - over(b) || a.loss - b.loss || a.left - b.left);
      return places.slice(0, PLACES).map((run) => ({ ...run, words, worth: gain - run.loss }));
    });
    // Ways which mend a fault may cost weight, so all plain removals are looked at while there are faults.
    const close = [...ways, ...removals]
      .sort((a, b) => b.worth - a.worth)
      .filter(({ words }, at) => at < CLOSELY || (state.faults > 0 && words.length === 0));
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
    const held = this.scale.held(folded);
    const made: State = { title, held, pieces, words: standing, faults, weight: this.scale.weigh(held), change };
    this.found.set(title, made);
    return made;
  }

  private weigh(title: string): number {
    return this.scale.weigh(this.scale.held(foldText(title)));
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
    const gainOf = (words: readonly Candidate[]) => {
      const added = words.map(({ folded: word }) => this.heldBy.get(word));
      return this.scale.weigh(state.held.map((is, at) => is || added.some((holds) => holds?.[at]))) - state.weight;
    };
    return [...sets.values()]
      .filter(isShort)
      .map((words) => ({ words, gain: gainOf(words), width: words.reduce((sum, word) => sum + word.width, 0) }))
      .filter(({ words, gain }) => gain > 0 || isWanted(words))
      .sort((a, b) => Number(isWanted(b.words)) - Number(isWanted(a.words)) || b.gain - a.gain)
      .slice(0, ADDITIONS);
  }
}
