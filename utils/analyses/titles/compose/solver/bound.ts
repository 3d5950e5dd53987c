import { type CoverageModel, slackOf } from './coverage-model';
import { Descent } from './descent';
import { Knapsack } from './knapsack';
import { copySplit, type Split } from './split';
import { FREE, Subproblem } from './subproblem';

/**
 * An upper bound on the weight any set of items can cover (Lagrangian).
 *
 * A term is worth at most its weight split over its targets, each part paid when its target is covered (the parts add up
 * to the weight, so a covered term pays in full and a half covered one too much). A target is worth its parts to every
 * item which covers it, or in part to nobody (then it counts as covered for that part). What remains is a knapsack, which
 * is solved exactly. Every split gives a valid bound; subgradient steps look for the least.
 */
export class Bound {
  readonly knapsack: Knapsack;
  private readonly rest: Subproblem;
  private readonly descent: Descent;
  private readonly worth: Float64Array;
  private readonly values: Float64Array;
  private readonly slack: number;
  /** The part of the last bound which does not depend on what the knapsack takes. */
  private fixed = 0;

  constructor(private readonly model: CoverageModel) {
    const { items, providers, exclusive } = model;
    const grouped = new Set(exclusive.flat());
    const single = items.map((_, item) => item).filter((item) => !grouped.has(item));
    this.knapsack = new Knapsack(items, [...exclusive, ...single.map((item) => [item])]);
    this.rest = new Subproblem(model);
    this.worth = new Float64Array(providers.length);
    this.values = new Float64Array(items.length);
    this.descent = new Descent(model, this.rest, this.worth);
    this.slack = slackOf(model);
  }

  /** An even split to start from. */
  evenSplit(): Split {
    const { targets } = this.rest.terms;
    return { shares: new Float64Array(targets.length).fill(1), paid: new Float64Array(this.model.providers.length).fill(1) };
  }

  /**
   * The least bound found for the decisions in so many steps, -1 when they break a budget; `split` becomes the one which
   * gave it. `see` gets what each step's knapsack took and tells what weight is known to be possible: no need to go lower.
   */
  tighten(status: Uint8Array, split: Split, steps: number, see: (taken: Uint8Array) => number): number {
    if (!this.rest.load(status, split)) return -1;
    const kept = copySplit(split);
    let best = Number.POSITIVE_INFINITY;
    let pace = 1;
    let stale = 0;
    for (let step = 0; ; step++) {
      const bound = this.evaluate(split);
      const goal = see(this.knapsack.taken);
      // A gain too small to matter is no progress.
      stale = bound < best - Math.max(this.slack, 0.001 * (best - goal)) ? 0 : stale + 1;
      if (bound < best) {
        best = bound;
        kept.shares.set(split.shares);
        kept.paid.set(split.paid);
      }
      if (best <= goal + this.slack || step >= steps) break;
      if (stale >= 3) [pace, stale] = [pace / 2, 0];
      if (!this.descent.step(this.knapsack.taken, split, pace * (bound - goal))) break;
    }
    split.shares.set(kept.shares);
    split.paid.set(kept.paid);
    return best;
  }

  /** After `tighten`: the bound by the split it kept with each item in play forced in or out. */
  eachForced(split: Split, see: (item: number, inside: number, outside: number) => void): void {
    this.evaluate(split);
    this.knapsack.eachForced((item, inside, outside) => see(item, this.fixed + inside, this.fixed + outside));
  }

  private evaluate({ shares, paid }: Split): number {
    const { items } = this.model;
    const { status, live, base, room, changes } = this.rest;
    const { starts, targets } = this.rest.terms;
    const { worth, values } = this;
    worth.fill(0);
    for (const term of live) {
      const to = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < to; at++) {
        const target = targets[at] ?? 0;
        worth[target] = (worth[target] ?? 0) + (shares[at] ?? 0);
      }
    }
    this.fixed = base;
    for (let target = 0; target < worth.length; target++) {
      const whole = worth[target] ?? 0;
      worth[target] = whole * (paid[target] ?? 1);
      this.fixed += whole - (worth[target] ?? 0);
    }
    for (let item = 0; item < items.length; item++) {
      let value = 0;
      if (status[item] === FREE) for (const target of items[item]?.covers ?? []) value += worth[target] ?? 0;
      values[item] = value;
    }
    return this.fixed + this.knapsack.solve(values, room, changes);
  }
}
