import type { CoverState } from './cover-state';
import type { CoverageModel } from './coverage-model';
import { flatTerms } from './flat-terms';
import { TermFiller } from './term-filler';

/** The steps a local search makes on a set of items. */
export class Moves {
  /** 1 for items which are not added for now. */
  readonly barred: Uint8Array;
  private readonly filler: TermFiller;
  private readonly starts: Int32Array;
  private readonly targets: Int32Array;
  private readonly weights: Float64Array;
  private readonly isForced: Uint8Array;
  private readonly scores: Float64Array;
  private leastLoss = 0;

  constructor(
    private readonly model: CoverageModel,
    private readonly slack: number,
  ) {
    const { starts, targets, weights } = flatTerms(model);
    [this.starts, this.targets, this.weights] = [starts, targets, weights];
    this.barred = new Uint8Array(model.items.length);
    this.isForced = new Uint8Array(model.items.length);
    for (const item of model.forced) this.isForced[item] = 1;
    this.scores = new Float64Array(model.providers.length);
    this.filler = new TermFiller(model, this.barred);
  }

  /** Term scans so far. */
  get effort(): number {
    return this.filler.effort;
  }

  /** Items that may be taken out. */
  loose(items: readonly number[]): number[] {
    return items.filter((item) => this.isForced[item] === 0);
  }

  /** Takes out what costs least weight per unit until the set fits. */
  shrink(state: CoverState): void {
    this.prune(state);
    while (!state.fits) {
      const worst = this.leastItem(state, true);
      if (worst < 0) return;
      state.remove(worst);
      this.prune(state);
    }
  }

  /** Takes out what covers nothing: a title is not padded. */
  prune(state: CoverState): void {
    for (;;) {
      const item = this.leastItem(state, false);
      if (item < 0 || this.leastLoss > this.slack) return;
      state.remove(item);
    }
  }

  /** Adds what terms lack, most weight per unit first, while something fits. */
  fill(state: CoverState): void {
    this.filler.fill(state);
    this.prune(state);
  }

  /**
   * Adds items by what they bring terms nearer to being covered: a term that lacks n targets after it counts for
   * faith^n of its weight. `chance` blurs the order.
   */
  grow(state: CoverState, faith: number, chance: () => number): void {
    const { items, room } = this.model;
    for (;;) {
      this.scoreTargets(state, faith);
      const left = room - state.units;
      let best = -1;
      let bestRatio = 0;
      for (let item = 0; item < items.length; item++) {
        const found = items[item];
        if (!found || state.chosen[item] === 1 || this.barred[item] === 1 || found.width > left) continue;
        const ratio = (this.scoreOf(found.covers) / Math.max(0.5, found.width)) * (0.8 + 0.4 * chance());
        if (ratio > bestRatio) [best, bestRatio] = [item, ratio];
      }
      if (best < 0) return;
      state.add(best);
      if (state.fits) continue;
      state.remove(best);
      return;
    }
  }

  private scoreTargets(state: CoverState, faith: number): void {
    const { starts, targets, weights, scores } = this;
    const { missing, counts } = state;
    scores.fill(0);
    this.filler.effort += weights.length;
    for (let term = 0; term < weights.length; term++) {
      const lacking = missing[term] ?? 0;
      if (lacking === 0) continue;
      let gain = weights[term] ?? 0;
      for (let left = 1; left < lacking; left++) gain *= faith;
      const to = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < to; at++) {
        const target = targets[at] ?? 0;
        if (counts[target] === 0) scores[target] = (scores[target] ?? 0) + gain;
      }
    }
  }

  private scoreOf(covers: readonly number[]): number {
    let score = 0;
    for (const target of covers) score += this.scores[target] ?? 0;
    return score;
  }

  /** The item whose loss is least, per unit or as it is; -1 for none. */
  private leastItem(state: CoverState, isPerUnit: boolean): number {
    const { starts, targets, weights, scores } = this;
    const { missing, counts, chosen } = state;
    scores.fill(0);
    this.filler.effort += weights.length;
    for (let term = 0; term < weights.length; term++) {
      if (missing[term] !== 0) continue;
      const to = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < to; at++) {
        const target = targets[at] ?? 0;
        if (counts[target] === 1) scores[target] = (scores[target] ?? 0) + (weights[term] ?? 0);
      }
    }
    let least = -1;
    this.leastLoss = Number.POSITIVE_INFINITY;
    for (let item = 0; item < chosen.length; item++) {
      if (chosen[item] === 0 || this.isForced[item] === 1) continue;
      const found = this.model.items[item];
      const loss = this.scoreOf(found?.covers ?? []) / (isPerUnit ? Math.max(1, found?.width ?? 1) : 1);
      if (loss < this.leastLoss) [least, this.leastLoss] = [item, loss];
    }
    return least;
  }
}
