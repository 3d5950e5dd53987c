import { foldWord } from '@/utils/analyses/words/fold-text';
import { type Claim, corrected, fitCalibration, writtenCalibrations } from './calibration';
import { type Candidate, candidatesOf, nowhere, writtenWeights } from './candidates';
import type { CategoryLabel } from './category-label';
import type { LeafIndex } from './leaf-index';
import { beliefs, fitWeights } from './mix';
import { type LikeTitle, PlacedTitles } from './placed-titles';
import { cluesOf } from './title-clues';

/** Known titles the weights are fitted to: more would take longer and change little. *House choice*. */
const MOST_CASES = 200;

/** Suggestions people see: what they say of themselves must come true. */
const SHOWN = 3;

/** From so many titles on it is known what belongs into a leaf. *House choice*. */
const ENOUGH_TITLES = 3;

/** What is asked about. */
export interface CategoryQuestion {
  title: string;
  /** Values of the product's attributes. */
  attributes?: readonly string[];
  /** Keys of leaves the platform itself offered for the title, the first first. */
  offered?: readonly string[];
  /** Where `learn` put this very title, so that it does not vouch for itself. */
  without?: number | null;
}

/** A leaf a title may belong to. */
export interface RankedLabel {
  label: CategoryLabel;
  /** Share of belief among all leaves, before it was held against what came true. */
  belief: number;
  /** Calibrated: of suggestions shown at 0.8, about 8 in 10 are right. */
  confidence: number;
  /** The words of the title that speak for it, the most telling first. */
  words: readonly string[];
  likes: readonly LikeTitle[];
  offeredAt: number | null;
}

/** Where a title belongs: leaf names, character pairs and like titles, mixed and calibrated on the titles learned. */
export class CategoryModel {
  private readonly titles: PlacedTitles;
  private weights = writtenWeights;
  private calibrations = writtenCalibrations;

  constructor(private readonly leaves: LeafIndex) {
    this.titles = new PlacedTitles(leaves);
  }

  /** Learns that a title belongs to a leaf, and gives its place; null where the model has no such leaf. */
  learn(title: string, key: string): number | null {
    const label = this.leaves.find(key);
    return label === undefined ? null : this.titles.learn(label, title);
  }

  /** Forgets what was learned at a place. */
  forget(place: number): void {
    this.titles.forget(place);
  }

  /** How many titles it has learned from. */
  get learned(): number {
    return this.titles.count;
  }

  /** Whether it is known what belongs into a leaf: enough titles are there, or something is written of it. */
  knows(key: string, without: number | null = null): boolean {
    const label = this.leaves.find(key);
    if (label === undefined) return false;
    const own = without === null ? null : this.titles.at(without);
    return this.leaves.isWritten[label] === true || this.titles.countOf(label) - (own?.label === label ? 1 : 0) >= ENOUGH_TITLES;
  }

  /** Fits the weights, and what confidences mean, to the titles learned: each is asked about as if it were not known. */
  calibrate(): void {
    const step = Math.max(1, this.titles.count / MOST_CASES);
    const cases = [];
    for (let at = 0; at < this.titles.count; at += step) {
      const without = Math.floor(at);
      const placed = this.titles.at(without);
      if (placed === null) continue;
      const candidates = this.candidates({ title: placed.title, without });
      const right = candidates.findIndex(({ label }) => label === placed.label);
      cases.push({
        candidates: [...candidates.map(({ evidence }) => evidence), nowhere],
        right: right < 0 ? candidates.length : right,
      });
    }
    this.weights = fitWeights(cases, writtenWeights);
    const claims = cases.map(({ candidates, right }) => {
      const shares = beliefs(candidates, this.weights).slice(0, -1);
      const all = shares.map((confidence, at): Claim => ({ confidence, isRight: at === right }));
      return all.sort((a, b) => b.confidence - a.confidence).slice(0, SHOWN);
    });
    this.calibrations = {
      first: fitCalibration(
        claims.flatMap(([first]) => first ?? []),
        writtenCalibrations.first,
      ),
      other: fitCalibration(
        claims.flatMap(([, ...others]) => others),
        writtenCalibrations.other,
      ),
    };
  }

  /** The leaves a title may belong to, the likeliest first; empty where nothing speaks for any. */
  rank(question: CategoryQuestion): RankedLabel[] {
    const candidates = this.candidates(question);
    const shares = beliefs([...candidates.map(({ evidence }) => evidence), nowhere], this.weights);
    const ranked = candidates.flatMap(({ label: at, words, likes, offeredAt }, place) => {
      const label = this.leaves.labels[at];
      return label ? [{ label, belief: shares[place] ?? 0, words, likes, offeredAt }] : [];
    });
    ranked.sort((a, b) => b.belief - a.belief);
    const first = corrected(ranked[0]?.belief ?? 0, this.calibrations.first);
    let left = 1 - first;
    let above = first;
    return ranked.map((one, at) => {
      // All together are never surer than sure, and none is surer than the one before it.
      if (at > 0) {
        above = Math.min(above, left, corrected(one.belief, this.calibrations.other));
        left -= above;
      }
      return { ...one, confidence: above };
    });
  }

  private candidates({ title, attributes = [], offered = [], without = null }: CategoryQuestion): Candidate[] {
    const names = this.leaves.names.evidence(cluesOf(title, this.leaves.book), [...new Set(attributes.map(foldWord))]);
    const own = without === null ? null : this.titles.at(without);
    return candidatesOf({
      names,
      titles: this.titles.look(foldWord(title), without),
      offered: offered.flatMap((key) => this.leaves.find(key) ?? []),
      countOf: (label) => this.titles.countOf(label) - (own?.label === label ? 1 : 0),
    });
  }
}
