import { pairsOf } from '@/utils/analyses/titles/suggest/letter-pairs';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { CategoryLabel } from './category-label';
import { labelWords } from './label-words';
import { NameIndex } from './name-evidence';
import type { SeedIndex } from './seed-index';

/** What a leaf's own words count of a character pair. */
export interface PairWeight {
  label: number;
  weight: number;
}

/** Leaves goods can be put in, by the words that speak for them. Models of one tree share it: it takes longest to build. */
export class LeafIndex {
  readonly names = new NameIndex();
  /** By pair, the leaves whose own words hold it. */
  readonly pairs = new Map<number, PairWeight[]>();
  /** By leaf, how many pairs its own words have. */
  readonly sizes: Float64Array;
  /** By leaf, whether something is written of it. */
  readonly isWritten: readonly boolean[];
  private readonly placeOf: ReadonlyMap<string, number>;

  constructor(
    readonly labels: readonly CategoryLabel[],
    seeds: SeedIndex,
    readonly book: WordBook,
  ) {
    this.placeOf = new Map(labels.map(({ key }, at) => [key, at]));
    this.isWritten = labels.map((label) => seeds.has(label));
    this.sizes = new Float64Array(labels.length);
    for (const [at, label] of labels.entries()) {
      const words = labelWords(label, seeds, book);
      this.names.add(words);
      for (const [word, { weight }] of words) this.addPairs(at, word, weight);
    }
  }

  /** A leaf's number by its key. */
  find(key: string): number | undefined {
    return this.placeOf.get(key);
  }

  private addPairs(label: number, word: string, weight: number): void {
    for (const pair of pairsOf(word)) {
      this.sizes[label] = (this.sizes[label] ?? 0) + weight;
      const row = this.pairs.get(pair);
      const last = row?.at(-1);
      if (last?.label === label) last.weight += weight;
      else if (row) row.push({ label, weight });
      else this.pairs.set(pair, [{ label, weight }]);
    }
  }
}
