import type { CoverState } from './cover-state';

/** A set of items with the weight it covers. */
export interface CoverSet {
  items: readonly number[];
  weight: number;
  units: number;
}

const isBetter = (a: CoverSet, b: CoverSet) => a.weight - b.weight || b.units - a.units;

/** The best different sets met so far. */
export class BestSets {
  private readonly kept: CoverSet[] = [];
  private readonly ids = new Set<string>();

  constructor(private readonly size: number) {}

  /** Best first; among equals the shorter one. */
  get list(): readonly CoverSet[] {
    return this.kept;
  }

  /** The most weight, 0 before anything was found. */
  get weight(): number {
    return this.kept[0]?.weight ?? 0;
  }

  /** Remembers a set which fits, when it is among the best. */
  offer(state: CoverState): void {
    if (!state.fits || state.value <= 0) return;
    const last = this.kept.at(-1);
    if (last && this.kept.length >= this.size && state.value < last.weight) return;
    const items = state.items;
    const id = items.join();
    if (this.ids.has(id)) return;
    const made: CoverSet = { items, weight: state.value, units: state.units };
    const at = this.kept.findIndex((other) => isBetter(made, other) > 0);
    this.kept.splice(at < 0 ? this.kept.length : at, 0, made);
    this.ids.add(id);
    const dropped = this.kept.length > this.size ? this.kept.pop() : undefined;
    if (dropped) this.ids.delete(dropped.items.join());
  }
}
