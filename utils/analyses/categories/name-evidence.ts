import type { LabelWord } from './label-words';
import type { TitleClues } from './title-clues';

/** No word of a leaf is longer. */
const LONGEST = 14;

/** What hints can say together for a leaf of which nothing is named: 男士 and 真皮 make no bag. *House choice*. */
const MOST_BY_HINTS = 0.5;

/** A word that stands in an attribute counts less than one in the title: attributes also name what the goods go with. *House choice*. */
const IN_ATTRIBUTE = 0.5;

/** A leaf's own name of so many characters is named in full. *House choice*. */
const FULL_NAME = 4;

/** Leaves of which the words say most at first glance are looked at closely. *House choice*. */
const MOST_LEAVES = 60;

interface Posting extends LabelWord {
  label: number;
}

/** The leaves a word speaks for, and what their claims add up to. */
interface Claims {
  of: Posting[];
  sum: number;
}

/** The first two characters of a text from a place, as a number. */
const headOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** What the words of a title say for one leaf. */
export interface NameEvidence {
  score: number;
  /** How much of the leaf's own name the title spells out, 0–1. */
  named: number;
  /** The words that say it, the most telling first. */
  words: readonly string[];
}

/** A word of some leaves that was found. */
interface Match {
  word: string;
  /** Where in the title; null in an attribute. */
  at: number | null;
  /** It stands for itself: the title's own words begin and end where it does. */
  isWhole: boolean;
  /** What it says, before each leaf's own weight. */
  value: number;
  postings: readonly Posting[];
}

/** While it is being added up. */
interface Tally {
  /** What each place of the title says by naming the thing, and by hints. */
  things: Float64Array;
  hints: Float64Array;
  named: number;
  inAttributes: number;
  words: Map<string, number>;
}

/** The words that speak for each leaf, and what a title says for which. */
export class NameIndex {
  private readonly claims = new Map<string, Claims>();
  /** By a word's first two characters, which lengths such words have: bit `n` for length `n`. */
  private readonly lengths = new Map<number, number>();
  private labels = 0;

  /** Takes in a leaf's words; leaves count up from 0. */
  add(words: ReadonlyMap<string, LabelWord>): void {
    for (const [word, said] of words) {
      const { weight, isName, isHint } = said;
      const posting = { label: this.labels, weight, isName, isHint };
      const known = this.claims.get(word);
      if (known) {
        known.of.push(posting);
        known.sum += weight;
      } else {
        this.claims.set(word, { of: [posting], sum: weight });
        if (word.length <= LONGEST)
          this.lengths.set(headOf(word, 0), (this.lengths.get(headOf(word, 0)) ?? 0) | (1 << word.length));
      }
    }
    this.labels++;
  }

  /**
   * What a title and its attributes (folded values) say for the leaves they say most for. A place of the title counts once for a
   * leaf, by the word that says most.
   */
  evidence(clues: TitleClues, attributes: readonly string[]): Map<number, NameEvidence> {
    const matches = [...this.inTitle(clues), ...this.inAttributes(attributes)];
    const tallies = new Map<number, Tally>();
    for (const label of this.mostNamed(matches)) tallies.set(label, newTally(clues.folded.length));
    for (const match of matches)
      for (const posting of match.postings) {
        const tally = tallies.get(posting.label);
        if (tally) count(tally, match, posting);
      }
    return new Map([...tallies].map(([label, tally]) => [label, summed(tally)]));
  }

  private *inTitle(clues: TitleClues): Generator<Match> {
    const { folded } = clues;
    for (let at = 0; at < folded.length; at++) {
      for (let lengths = (this.lengths.get(headOf(folded, at)) ?? 0) | 2; lengths > 0; lengths &= lengths - 1) {
        const length = 31 - Math.clz32(lengths & -lengths);
        if (at + length > folded.length) break;
        const word = folded.slice(at, at + length);
        const claims = this.claims.get(word);
        const fit = claims === undefined ? 0 : alignment(clues, at, length);
        if (claims && fit > 0)
          yield { word, at, isWhole: fit === 1, value: fit * this.worth(word, claims.sum), postings: claims.of };
      }
    }
  }

  private *inAttributes(values: readonly string[]): Generator<Match> {
    for (const word of values) {
      const claims = this.claims.get(word);
      if (claims)
        yield { word, at: null, isWhole: false, value: IN_ATTRIBUTE * this.worth(word, claims.sum), postings: claims.of };
    }
  }

  /** The leaves that the found words say most for when nothing is looked at twice. */
  private mostNamed(matches: readonly Match[]): number[] {
    const rough = new Float64Array(this.labels);
    const found: number[] = [];
    for (const { value, postings } of matches)
      for (const { label, weight } of postings) {
        if (rough[label] === 0) found.push(label);
        rough[label] = (rough[label] ?? 0) + weight * value;
      }
    return found.sort((a, b) => (rough[b] ?? 0) - (rough[a] ?? 0) || a - b).slice(0, MOST_LEAVES);
  }

  /** A long word says more than a short one, a word that many leaves claim says little for each. */
  private worth(word: string, claims: number): number {
    const all = 1.5 * this.labels;
    const rarity = Math.log(all / (claims + 0.5) + 1) / Math.log(all + 1);
    return rarity * Math.min(1.5, 0.45 + 0.25 * word.length);
  }
}

const newTally = (length: number): Tally => ({
  things: new Float64Array(length),
  hints: new Float64Array(length),
  named: 0,
  inAttributes: 0,
  words: new Map(),
});

function count(tally: Tally, { word, at, isWhole, value }: Match, { weight, isName, isHint }: Posting): void {
  const said = weight * value;
  const known = tally.words.get(word) ?? 0;
  if (at === null) {
    // What the title says needs no attribute to say it again.
    if (known === 0) tally.inAttributes += said;
    return;
  }
  if (isName && isWhole) tally.named = Math.max(tally.named, Math.min(1, word.length / FULL_NAME));
  if (said <= known) return;
  tally.words.set(word, said);
  const places = isHint ? tally.hints : tally.things;
  for (let place = at; place < at + word.length; place++) places[place] = Math.max(places[place] ?? 0, said / word.length);
}

const total = (places: Float64Array): number => places.reduce((sum, value) => sum + value, 0);

const summed = ({ things, hints, named, inAttributes, words }: Tally): NameEvidence => ({
  score: total(things) + Math.min(MOST_BY_HINTS, total(hints)) + Math.min(1, inAttributes),
  named,
  words: [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word),
});

/** How far a word found in a title counts by where the title's own words begin and end: 手机 in 手机壳 is no phone. *House choice*. */
function alignment({ starts, ends }: TitleClues, at: number, length: number): number {
  const isEnd = ends.has(at + length);
  if (starts.has(at)) return isEnd ? 1 : length === 1 ? 0 : 0.25;
  if (length === 1) return 0;
  return isEnd ? 0.6 : 0.15;
}
