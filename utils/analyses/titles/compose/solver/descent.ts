import type { CoverageModel } from './coverage-model';
import type { Split } from './split';
import type { Subproblem } from './subproblem';

/** Subgradient steps: weight goes from targets which the knapsack takes anyway to those it leaves. */
export class Descent {
  /** How many items taken cover each target. */
  private readonly takers: Int32Array;
  /** Of each live term the part of its lacking targets which is taken; 0 when all or none are. */
  private readonly marks: Float64Array;
  /** Targets which several items cover. */
  private readonly shared: readonly number[];

  constructor(
    private readonly model: CoverageModel,
    private readonly rest: Subproblem,
    /** What items pay for each target at present. */
    private readonly worth: Float64Array,
  ) {
    this.takers = new Int32Array(model.providers.length);
    this.marks = new Float64Array(model.terms.length);
    this.shared = model.providers.flatMap((items, target) => (items.length > 1 ? [target] : []));
  }

  /** One step that aims to lower the bound by `drop`; false when the split cannot be bettered this way. */
  step(taken: Uint8Array, split: Split, drop: number): boolean {
    const { rest, shared, takers, marks } = this;
    this.countTakers(taken);
    let norm = 0;
    for (let at = 0; at < rest.live.length; at++) norm += this.spread(at);
    for (const target of shared) if (rest.open[target] === 1) norm += ((takers[target] ?? 0) - 1) ** 2;
    if (norm < 1e-9) return false;
    const step = drop / norm;
    for (let at = 0; at < rest.live.length; at++) if ((marks[at] ?? 0) > 0) this.move(at, split.shares, step);
    for (const target of shared) {
      const paid = split.paid[target] ?? 1;
      const whole = (this.worth[target] ?? 0) / Math.max(paid, 0.05);
      if (rest.open[target] === 0 || whole <= 0) continue;
      split.paid[target] = Math.min(1, Math.max(0, paid - (step * ((takers[target] ?? 0) - 1)) / whole));
    }
    return true;
  }

  private countTakers(taken: Uint8Array): void {
    const { takers, model } = this;
    takers.fill(0);
    for (let item = 0; item < taken.length; item++) {
      if (taken[item] === 0) continue;
      for (const target of model.items[item]?.covers ?? []) takers[target] = (takers[target] ?? 0) + 1;
    }
  }

  /** The squared length of a live term's part of the subgradient. */
  private spread(at: number): number {
    const { starts, targets } = this.rest.terms;
    const { covered } = this.rest;
    const { takers } = this;
    const term = this.rest.live[at] ?? 0;
    const to = starts[term + 1] ?? 0;
    let lacking = 0;
    let on = 0;
    for (let place = starts[term] ?? 0; place < to; place++) {
      const target = targets[place] ?? 0;
      if (covered[target] === 1) continue;
      lacking++;
      if ((takers[target] ?? 0) > 0) on++;
    }
    const mean = on / lacking;
    this.marks[at] = on === lacking ? 0 : mean;
    return on - on * mean;
  }

  /** Moves a term's weight, keeping the parts at 0 or more and their sum. */
  private move(at: number, shares: Float64Array, step: number): void {
    const { starts, targets } = this.rest.terms;
    const { covered } = this.rest;
    const { takers } = this;
    const term = this.rest.live[at] ?? 0;
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    const mean = this.marks[at] ?? 0;
    let sum = 0;
    let debt = 0;
    for (let place = from; place < to; place++) {
      const target = targets[place] ?? 0;
      if (covered[target] === 1) continue;
      const next = (shares[place] ?? 0) - step * (((takers[target] ?? 0) > 0 ? 1 : 0) - mean);
      if (next < 0) debt -= next;
      else sum += next;
      shares[place] = Math.max(0, next);
    }
    if (debt === 0 || sum <= debt) return;
    const scale = (sum - debt) / sum;
    for (let place = from; place < to; place++) shares[place] = (shares[place] ?? 0) * scale;
  }
}
