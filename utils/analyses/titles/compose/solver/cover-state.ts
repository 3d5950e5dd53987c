import type { CoverageModel } from './coverage-model';

/** A set of items with what it covers, kept up to date as items come and go. */
export class CoverState {
  /** 1 for the items in the set. */
  readonly chosen: Uint8Array;
  /** How many items of the set cover each target. */
  readonly counts: Int32Array;
  /** How many targets of each term are not covered yet. */
  readonly missing: Int32Array;
  /** Covered weight. */
  value = 0;
  private width = 0;
  private change = 0;
  private size = 0;
  private latinEnds = 0;
  private clashes = 0;
  private readonly termsOf: readonly (readonly number[])[];
  private readonly groupOf: Int32Array;
  private readonly groupCounts: Int32Array;

  constructor(readonly model: CoverageModel) {
    const { items, providers, terms, exclusive } = model;
    this.chosen = new Uint8Array(items.length);
    this.counts = new Int32Array(providers.length);
    this.missing = Int32Array.from(terms, ({ targets }) => targets.length);
    const termsOf: number[][] = providers.map(() => []);
    terms.forEach(({ targets }, term) => {
      for (const target of targets) termsOf[target]?.push(term);
    });
    this.termsOf = termsOf;
    this.groupOf = new Int32Array(items.length).fill(-1);
    this.groupCounts = new Int32Array(exclusive.length);
    exclusive.forEach((group, at) => {
      for (const item of group) this.groupOf[item] = at;
    });
    for (const item of model.forced) this.add(item);
  }

  /** Whether the set keeps within the room, the changes and the exclusive sets. */
  get fits(): boolean {
    const { room, changes } = this.model;
    return this.width + this.blanks <= room && this.change <= changes && this.clashes === 0;
  }

  /** Units it takes. */
  get units(): number {
    return this.width + this.blanks;
  }

  /** The least number of blanks in any order: a place between two items needs one when Latin meets Latin there. */
  private get blanks(): number {
    const { blanks } = this.model;
    if (blanks === 'none') return 0;
    return Math.max(0, this.latinEnds - this.size - (blanks === 'free' ? 1 : 0));
  }

  add(item: number): void {
    if (this.chosen[item] === 0) this.flip(item, 1);
  }

  remove(item: number): void {
    if (this.chosen[item] === 1) this.flip(item, -1);
  }

  /** The items of the set, in their order. */
  get items(): number[] {
    const items: number[] = [];
    for (let item = 0; item < this.chosen.length; item++) if (this.chosen[item] === 1) items.push(item);
    return items;
  }

  /** Makes the set exactly these items. */
  reset(items: readonly number[]): void {
    const wanted = new Set(items);
    for (const item of this.items) if (!wanted.has(item)) this.remove(item);
    for (const item of wanted) this.add(item);
  }

  private flip(item: number, by: 1 | -1): void {
    const found = this.model.items[item];
    if (!found) return;
    this.chosen[item] = by === 1 ? 1 : 0;
    this.width += by * found.width;
    this.change += by * found.change;
    this.size += by;
    this.latinEnds += by * found.latinEnds;
    const group = this.groupOf[item] ?? -1;
    if (group >= 0) {
      const before = this.groupCounts[group] ?? 0;
      this.groupCounts[group] = before + by;
      this.clashes += Math.max(0, before + by - 1) - Math.max(0, before - 1);
    }
    for (const target of found.covers) {
      const before = this.counts[target] ?? 0;
      this.counts[target] = before + by;
      if (before + by === (by === 1 ? 1 : 0)) this.turn(target, by);
    }
  }

  private turn(target: number, by: 1 | -1): void {
    for (const term of this.termsOf[target] ?? []) {
      const before = this.missing[term] ?? 0;
      this.missing[term] = before - by;
      if (before - by === (by === 1 ? 0 : 1)) this.value += by * (this.model.terms[term]?.weight ?? 0);
    }
  }
}
