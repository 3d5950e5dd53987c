import type { CoverageModel } from './coverage-model';
import { type FlatTerms, flatTerms } from './flat-terms';
import type { Split } from './split';

/** What the search has decided about an item. */
export const FREE = 0;
export const IN = 1;
export const OUT = 2;

/** What is left of a model after some decisions. */
export class Subproblem {
  readonly terms: FlatTerms;
  /** 1 for targets which the decisions cover. */
  readonly covered: Uint8Array;
  /** 1 for targets which a free item can still cover. */
  readonly open: Uint8Array;
  /** Terms which can still be covered and are not yet. */
  readonly live: number[] = [];
  status: Uint8Array;
  room = 0;
  changes = 0;
  /** Weight the decisions cover. */
  base = 0;

  constructor(private readonly model: CoverageModel) {
    this.terms = flatTerms(model);
    this.covered = new Uint8Array(model.providers.length);
    this.open = new Uint8Array(model.providers.length);
    this.status = new Uint8Array(model.items.length);
  }

  /** Takes the decisions over and fits the split to them; false when they break a budget. */
  load(status: Uint8Array, split: Split): boolean {
    const { items, room, changes } = this.model;
    [this.status, this.room, this.changes, this.base] = [status, room, changes, 0];
    this.covered.fill(0);
    this.open.fill(0);
    for (let item = 0; item < items.length; item++) {
      const found = items[item];
      if (!found || status[item] !== IN) continue;
      this.room -= found.width;
      this.changes -= found.change;
      for (const target of found.covers) this.covered[target] = 1;
    }
    if (this.room < 0 || this.changes < 0) return false;
    for (let item = 0; item < items.length; item++) {
      const found = items[item];
      if (!found || status[item] !== FREE || found.width > this.room || found.change > this.changes) continue;
      for (const target of found.covers) this.open[target] = 1;
    }
    this.live.length = 0;
    for (let term = 0; term < this.model.terms.length; term++) this.loadTerm(term, split.shares);
    return true;
  }

  /** A term's weight goes to what it still lacks, in the proportions it had there. */
  private loadTerm(term: number, shares: Float64Array): void {
    const { starts, targets, weights } = this.terms;
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    const weight = weights[term] ?? 0;
    let lacking = 0;
    let sum = 0;
    for (let at = from; at < to; at++) {
      const target = targets[at] ?? 0;
      if (this.covered[target] === 1) continue;
      if (this.open[target] === 0) return;
      lacking++;
      sum += shares[at] ?? 0;
    }
    if (lacking === 0) {
      this.base += weight;
      return;
    }
    const isEven = sum <= 1e-9 * weight;
    for (let at = from; at < to; at++) {
      const part = isEven ? weight / lacking : ((shares[at] ?? 0) / sum) * weight;
      shares[at] = this.covered[targets[at] ?? 0] === 1 ? 0 : part;
    }
    this.live.push(term);
  }
}
