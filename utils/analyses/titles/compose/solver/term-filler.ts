import type { CoverState } from './cover-state';
import type { CoverageModel } from './coverage-model';
import { flatTerms } from './flat-terms';

/** Fills a set up term by term: the words a term still lacks are added together. */
export class TermFiller {
  /** Term scans so far. */
  effort = 0;
  private readonly starts: Int32Array;
  private readonly targets: Int32Array;
  private readonly weights: Float64Array;
  /** The narrowest item for each target which is not barred; -1 for none. */
  private readonly supplier: Int32Array;
  private readonly refused: Uint8Array;
  private readonly gains: Float64Array;
  private readonly needs: Float64Array;

  constructor(
    private readonly model: CoverageModel,
    private readonly barred: Uint8Array,
  ) {
    const { starts, targets, weights } = flatTerms(model);
    [this.starts, this.targets, this.weights] = [starts, targets, weights];
    this.supplier = new Int32Array(model.providers.length);
    this.refused = new Uint8Array(model.terms.length);
    this.gains = new Float64Array(model.items.length);
    this.needs = new Float64Array(model.terms.length);
  }

  /** Takes the term which gives most weight per unit first, while something fits. */
  fill(state: CoverState): void {
    this.refused.fill(0);
    this.model.providers.forEach((items, target) => {
      this.supplier[target] = items.find((item) => this.barred[item] === 0) ?? -1;
    });
    for (;;) {
      this.measure(state);
      const term = this.bestTerm(state);
      if (term < 0) return;
      const wanted = this.lacking(state, term);
      for (const item of wanted) state.add(item);
      if (state.fits) continue;
      for (const item of wanted) state.remove(item);
      this.refused[term] = 1;
    }
  }

  /** What each term still needs (-1: cannot be had) and what each item would complete by itself. */
  private measure(state: CoverState): void {
    const { starts, targets, weights, gains, needs, supplier, refused } = this;
    const { missing, counts } = state;
    const left = this.model.room - state.units;
    gains.fill(0);
    this.effort += 2 * weights.length;
    for (let term = 0; term < weights.length; term++) {
      const lacking = missing[term] ?? 0;
      needs[term] = -1;
      if (lacking === 0 || refused[term] === 1) continue;
      let width = 0;
      let item = -1;
      const to = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < to; at++) {
        const target = targets[at] ?? 0;
        if (counts[target] !== 0) continue;
        item = supplier[target] ?? -1;
        width += item < 0 ? left + 1 : (this.model.items[item]?.width ?? 0);
      }
      if (width <= left) needs[term] = width;
      if (lacking === 1 && item >= 0) gains[item] = (gains[item] ?? 0) + (weights[term] ?? 0);
    }
  }

  /** The term with most weight per unit, terms completed by the way included; -1 for none. */
  private bestTerm(state: CoverState): number {
    const { starts, targets, weights, gains, needs, supplier } = this;
    const { missing, counts } = state;
    let best = -1;
    let bestRatio = 0;
    for (let term = 0; term < weights.length; term++) {
      const width = needs[term] ?? -1;
      if (width < 0) continue;
      let gain = (missing[term] ?? 0) > 1 ? (weights[term] ?? 0) : 0;
      const to = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < to; at++) {
        const target = targets[at] ?? 0;
        if (counts[target] === 0) gain += gains[supplier[target] ?? 0] ?? 0;
      }
      const ratio = gain / Math.max(0.5, width);
      if (ratio > bestRatio) [best, bestRatio] = [term, ratio];
    }
    return best;
  }

  private lacking(state: CoverState, term: number): Set<number> {
    const wanted = new Set<number>();
    for (const target of this.model.terms[term]?.targets ?? []) {
      const item = this.supplier[target] ?? -1;
      if (state.counts[target] === 0 && item >= 0) wanted.add(item);
    }
    return wanted;
  }
}
