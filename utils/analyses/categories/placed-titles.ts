import { BigramIndex } from '@/utils/analyses/titles/suggest/bigram-index';
import { pairsOf } from '@/utils/analyses/titles/suggest/letter-pairs';
import { foldWord } from '@/utils/analyses/words/fold-text';
import type { LeafIndex } from './leaf-index';

/** How strongly the pool of all leaves stands in for a leaf that has few titles of its own. *House choice*. */
const SMOOTHING = 60;

/** Neighbours asked for, and how little alike one may be. *House choice*. */
const [MOST_LIKE, LEAST_LIKENESS] = [12, 0.05];

/** A pair that more than this share of the titles hold is common, where that are more than a few. *House choices*. */
const [COMMON, FEW] = [0.05, 200];

/** Leaves further behind the likeliest are all as unlikely, in nats. *House choice*. */
const UNLIKELY = -45;

/** A forgotten title belongs to no leaf. */
const FORGOTTEN = -1;

/** A title whose place is known, like the one asked about. */
export interface LikeTitle {
  label: number;
  title: string;
  /** 0–1. */
  likeness: number;
}

/** What the titles of a shop say about another one. */
export interface TitleEvidence {
  /** By leaf, how far it is behind the likeliest, in nats (naive Bayes over character pairs); the unlikely ones are left out. */
  behind: ReadonlyMap<number, number>;
  /** How far the others are. */
  unlikely: number;
  likes: LikeTitle[];
}

/** Titles whose leaf is known, with each leaf's own words as its first document. Titles come and go one at a time. */
export class PlacedTitles {
  private readonly index = new BigramIndex();
  private readonly placed: { title: string; label: number }[] = [];
  private readonly sizes: Float64Array;
  private readonly counts: Float64Array;
  private total: number;
  /** While a title is looked at: what leaves have of it, of one pair of it, and whether they have any. */
  private readonly scores: Float64Array;
  private readonly held: Float64Array;
  private readonly isTold: Uint8Array;

  constructor(private readonly leaves: LeafIndex) {
    this.sizes = leaves.sizes.slice();
    this.counts = new Float64Array(leaves.labels.length);
    this.scores = new Float64Array(leaves.labels.length);
    this.held = new Float64Array(leaves.labels.length);
    this.isTold = new Uint8Array(leaves.labels.length);
    this.total = this.sizes.reduce((sum, size) => sum + size, 0);
  }

  get count(): number {
    return this.placed.length;
  }

  /** How many titles a leaf has. */
  countOf(label: number): number {
    return this.counts[label] ?? 0;
  }

  /** The title at a place; null where it was forgotten. */
  at(place: number): { title: string; label: number } | null {
    const one = this.placed[place];
    return one && one.label !== FORGOTTEN ? one : null;
  }

  /** Learns that a title belongs to a leaf, and gives the place it is kept at. */
  learn(label: number, title: string): number {
    const place = this.index.add(foldWord(title));
    this.placed.push({ title, label });
    this.tally(label, this.index.sizeAt(place), 1);
    return place;
  }

  /** Forgets what was learned from the title at a place. */
  forget(place: number): void {
    const one = this.at(place);
    if (one === null) return;
    this.tally(one.label, -this.index.sizeAt(place), -1);
    this.placed[place] = { ...one, label: FORGOTTEN };
  }

  private tally(label: number, pairs: number, titles: number): void {
    this.sizes[label] = (this.sizes[label] ?? 0) + pairs;
    this.counts[label] = (this.counts[label] ?? 0) + titles;
    this.total += pairs;
  }

  /** What is known of a folded title; the title at `without` is looked past, as if it had never been learned. */
  look(folded: string, without: number | null): TitleEvidence {
    return { ...this.likelihoods(pairsOf(folded), without), likes: this.likes(folded, without) };
  }

  private likes(folded: string, without: number | null): LikeTitle[] {
    // One more, because the title itself may be among them.
    return this.index.nearest(folded, MOST_LIKE + 1, LEAST_LIKENESS).flatMap(({ place, likeness }) => {
      const one = place === without ? null : this.at(place);
      return one === null ? [] : [{ ...one, likeness }];
    });
  }

  private likelihoods(pairs: readonly number[], without: number | null): Omit<TitleEvidence, 'likes'> {
    const { scores, held: counts, isTold } = this;
    scores.fill(0);
    isTold.fill(0);
    const mostHolding = Math.max(FEW, this.count * COMMON);
    const all = this.total - (without !== null && this.at(without) ? this.index.sizeAt(without) : 0);
    for (const pair of pairs) {
      const held: number[] = [];
      let ofPair = 0;
      const count = (label: number, by: number) => {
        if (counts[label] === 0) held.push(label);
        counts[label] = (counts[label] ?? 0) + by;
        ofPair += by;
      };
      for (const { label, weight } of this.leaves.pairs.get(pair) ?? []) count(label, weight);
      const places = this.index.holding(pair);
      // What so many titles hold tells nothing about any.
      if (places.length <= mostHolding)
        for (const place of places) {
          const label = place === without ? FORGOTTEN : (this.placed[place]?.label ?? FORGOTTEN);
          if (label !== FORGOTTEN) count(label, 1);
        }
      const pool = (SMOOTHING * (ofPair + 0.5)) / (all + 1);
      for (const label of held) {
        scores[label] = (scores[label] ?? 0) + Math.log1p((counts[label] ?? 0) / pool);
        counts[label] = 0;
        isTold[label] = 1;
      }
    }
    return this.behind(pairs.length, without);
  }

  private behind(pairs: number, without: number | null) {
    const { scores, isTold } = this;
    const left = without === null ? null : this.at(without);
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < scores.length; label++) {
      if (isTold[label] === 0) continue;
      const own = left?.label === label ? this.index.sizeAt(without ?? 0) : 0;
      const size = Math.max(0, (this.sizes[label] ?? 0) - own);
      const score = (scores[label] ?? 0) - pairs * Math.log1p(size / SMOOTHING);
      scores[label] = score;
      if (score > best) best = score;
    }
    const behind = new Map<number, number>();
    for (let label = 0; label < scores.length; label++)
      if (isTold[label] === 1 && (scores[label] ?? 0) - best > UNLIKELY) behind.set(label, (scores[label] ?? 0) - best);
    return { behind, unlikely: behind.size === 0 ? 0 : UNLIKELY };
  }
}
