import { tokenize, type Word } from './tokenize';
import type { WordBook } from './word-book';

/** In how many texts two words must be neighbours, and in what share of them. *House choice*. */
const FEWEST_TEXTS = 3;
const LEAST_SHARE = 1 / 4000;
/** How firmly: 0 by chance, 1 never apart (normalised pointwise mutual information). *House choice*. */
const LEAST_ASSOCIATION = 0.5;
/** Longer ones are mostly two words that go together. *House choice*. */
const LONGEST = 4;

const HAN_ONLY = /^\p{Script=Han}+$/u;

/** A word nobody wrote down may be half of one; the 女 of 毛衣女 is not. */
const isUnsure = ({ role }: Word): boolean => role === null;

const mayBeOne = (left: Word, right: Word): boolean =>
  left.end === right.start &&
  left.folded.length + right.folded.length <= LONGEST &&
  (isUnsure(left) || isUnsure(right)) &&
  HAN_ONLY.test(left.folded) &&
  HAN_ONLY.test(right.folded);

/**
 * Finds the words which a shop's own pages use and no lexicon holds: neighbours that stand together far oftener than chance
 * would have it . Texts are counted one by one, so that thousands can be taken in slices.
 */
export class PhraseLearner {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<string, { left: string; right: string; texts: number }>();
  private total = 0;
  private texts = 0;

  constructor(private readonly book: WordBook) {}

  /** Counts a text; one that comes again should be left out by the caller. */
  count(text: string): void {
    this.texts++;
    const counted = new Set<string>();
    let left: Word | undefined;
    for (const word of tokenize(text, this.book)) {
      this.total++;
      this.words.set(word.folded, (this.words.get(word.folded) ?? 0) + 1);
      if (left && mayBeOne(left, word) && !counted.has(left.folded + word.folded)) {
        const phrase = left.folded + word.folded;
        const pair = this.pairs.get(phrase) ?? { left: left.folded, right: word.folded, texts: 0 };
        pair.texts++;
        this.pairs.set(phrase, pair);
        counted.add(phrase);
      }
      left = word;
    }
  }

  /** The phrases found so far, folded. */
  phrases(): string[] {
    const fewest = Math.max(FEWEST_TEXTS, this.texts * LEAST_SHARE);
    return [...this.pairs].flatMap(([phrase, { left, right, texts }]) => {
      if (texts < fewest) return [];
      const chance = ((this.words.get(left) ?? 0) * (this.words.get(right) ?? 0)) / this.total ** 2;
      const share = texts / this.total;
      return Math.log(share / chance) / -Math.log(share) >= LEAST_ASSOCIATION ? [phrase] : [];
    });
  }
}
