import { foldWord } from '@/utils/analyses/words/fold-text';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { Ballot, type Tally } from './ballot';
import { BigramIndex } from './bigram-index';
import { isNewTo } from './is-new-to';
import { type Piece, piecesOf } from './pieces';
import { scoreTally } from './score-tally';
import type { Suggestion } from './suggestion';

/** How many of the titles and of the terms most alike have a vote each. *House choice*: 30 to 300 hardly differ. */
const VOTERS = 60;
/** Less alike than this, two texts share a character pair by chance. *House choice*. */
const LEAST_LIKENESS = 0.05;
/** As good as the same text: it holds nothing new. */
const SAME = 0.999;
/** A text twice as alike has this power of two as many votes. *House choice*, set by hand. */
const SHARPNESS = 2;
/** What buyers type counts for more than what sellers write, as terms are short and so less alike. *House choice*, set by hand. */
const TERM_WEIGHT = 2;
/** Below this a word is guesswork and left out, rather a blank than noise; what is right is seldom so low. *House choice*. */
const LEAST_SCORE = 0.025;

/** A title or term that was taken in. */
interface Stored {
  text: string;
  weight: number;
}

/**
 * Titles and terms to suggest words from: what is most like a title votes for the words it has and the title lacks. Takes some
 * 0.2 ms a title and 0.01 ms a term to fill, so that thousands can be taken in slices; a suggestion takes a millisecond or two.
 */
export class WordPool {
  private readonly titles: (Stored & { pieces: readonly Piece[] })[] = [];
  private readonly titleIndex = new BigramIndex();
  /** Terms are many and most are never looked at again: they are cut when they first vote. */
  private readonly terms: (Stored & { pieces: readonly Piece[] | null })[] = [];
  private readonly termIndex = new BigramIndex();
  private readonly titleOf = new Map<string, Stored>();
  private readonly termOf = new Map<string, Stored>();
  /** By word, how many stored titles hold it. */
  private readonly titlesWith = new Map<string, number>();

  constructor(private readonly book: WordBook) {}

  /** Takes in a title; `weight` is what its vote counts against others. One that is known keeps the greater weight. */
  addTitle(text: string, weight = 1): void {
    const folded = foldWord(text);
    if (folded === '' || raised(this.titleOf.get(folded), weight)) return;
    const pieces = piecesOf(text, this.book);
    for (const piece of pieces) this.titlesWith.set(piece.text, (this.titlesWith.get(piece.text) ?? 0) + 1);
    const stored = { text, weight, pieces };
    this.titleIndex.add(folded);
    this.titles.push(stored);
    this.titleOf.set(folded, stored);
  }

  /** Takes in a term buyers use; `demand` as given (index or count), null where no figure was shown. */
  addTerm(text: string, demand: number | null): void {
    const folded = foldWord(text);
    const weight = weightOf(demand);
    if (folded === '' || raised(this.termOf.get(folded), weight)) return;
    const stored = { text, weight, pieces: null };
    this.termIndex.add(folded);
    this.terms.push(stored);
    this.termOf.set(folded, stored);
  }

  /**
   * Up to `most` words for a title, best first; fewer, or none, where nothing like it is known. Never a brand, a measure, a
   * model, a year, a word about the offer, nor one of another sex, age or season than the title states.
   */
  suggest(title: string, most: number): Suggestion[] {
    const ballot = this.ballotOn(foldWord(title));
    const isNew = isNewTo(title, this.book);
    const suggestions: Suggestion[] = [];
    for (const tally of ballot.tallies) {
      const score = scoreTally(tally, ballot, (this.titlesWith.get(tally.text) ?? 0) / (this.titles.length + 1));
      if (score >= LEAST_SCORE && isNew(tally)) suggestions.push(suggestionOf(tally, score));
    }
    return suggestions.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).slice(0, most);
  }

  private ballotOn(folded: string): Ballot {
    const ballot = new Ballot();
    for (const { place, likeness } of this.titleIndex.nearest(folded, VOTERS, LEAST_LIKENESS)) {
      const stored = this.titles[place];
      if (stored && likeness < SAME) ballot.cast('titles', stored.text, stored.pieces, likeness ** SHARPNESS * stored.weight);
    }
    for (const { place, likeness } of this.termIndex.nearest(folded, VOTERS, LEAST_LIKENESS)) {
      const stored = this.terms[place];
      if (!stored || likeness >= SAME) continue;
      stored.pieces ??= piecesOf(stored.text, this.book);
      ballot.cast('terms', stored.text, stored.pieces, likeness ** SHARPNESS * stored.weight * TERM_WEIGHT);
    }
    return ballot;
  }
}

/** Demand runs over many powers of ten, a vote must not: 10,000 counts three times as much as none. *House choice*. */
const weightOf = (demand: number | null): number => 1 + Math.log10(1 + Math.max(0, demand ?? 0)) / 2;

/** Whether a text was known; it then has at least this weight. */
function raised(known: Stored | undefined, weight: number): boolean {
  if (known) known.weight = Math.max(known.weight, weight);
  return known !== undefined;
}

const suggestionOf = ({ text, role, fromTitles, fromTerms, seenIn }: Tally, score: number): Suggestion => ({
  text,
  score,
  from: fromTerms === 0 ? 'titles' : fromTitles === 0 ? 'terms' : 'both',
  role,
  seenIn,
});
