/** What one item needs of the room and of the changes. */
interface Needs {
  width: number;
  change: number;
}

/**
 * The exact 0/1 knapsack over two whole-number budgets, with classes of which one item at most is taken. Tables are kept
 * between calls, since a search asks thousands of times.
 */
export class Knapsack {
  /** Which items the last `solve` took. */
  readonly taken: Uint8Array;
  /** Table cells worked on so far: the measure of effort, the same on every machine. */
  effort = 0;
  private readonly rows: number[][] = [];
  private readonly forward: Float64Array[] = [];
  private readonly backward: Float64Array[] = [];
  private stride = 1;
  private size = 1;
  private values: Float64Array = new Float64Array(0);

  constructor(
    private readonly items: readonly Needs[],
    private readonly classes: readonly (readonly number[])[],
  ) {
    this.taken = new Uint8Array(items.length);
  }

  /** The most value within the room; items without value are left out. */
  solve(values: Float64Array, room: number, changes: number): number {
    this.values = values;
    this.stride = room + 1;
    this.size = this.stride * (changes + 1);
    this.rows.length = 0;
    for (const members of this.classes) {
      const row = members.filter((item) => (values[item] ?? 0) > 0 && this.isWithin(item, room, changes));
      if (row.length > 0) this.rows.push(row);
    }
    this.clear(this.forward, 0);
    this.rows.forEach((row, at) => {
      this.step(this.table(this.forward, at), this.clear(this.forward, at + 1), row);
    });
    this.trace();
    return this.table(this.forward, this.rows.length)[this.size - 1] ?? 0;
  }

  /**
   * After `solve`: for each item in play the most value with it and without it, as `see(item, inside, outside)`.
   */
  eachForced(see: (item: number, inside: number, outside: number) => void): void {
    let after = this.clear(this.backward, 0);
    let next = this.table(this.backward, 1);
    for (let at = this.rows.length - 1; at >= 0; at--) {
      const row = this.rows[at] ?? [];
      const before = this.table(this.forward, at);
      const none = this.join(before, after, 0);
      const inside = row.map((item) => this.join(before, after, this.shift(item), this.items[item]) + (this.values[item] ?? 0));
      row.forEach((item, place) => {
        let outside = none;
        for (let other = 0; other < inside.length; other++) if (other !== place) outside = Math.max(outside, inside[other] ?? 0);
        see(item, inside[place] ?? 0, outside);
      });
      this.step(after, next, row);
      [after, next] = [next, after];
    }
  }

  private isWithin(item: number, room: number, changes: number): boolean {
    const needs = this.items[item];
    return needs !== undefined && needs.width <= room && needs.change <= changes;
  }

  private shift(item: number): number {
    const needs = this.items[item];
    return needs ? needs.change * this.stride + needs.width : 0;
  }

  private table(tables: Float64Array[], at: number): Float64Array {
    const found = tables[at];
    if (found && found.length >= this.size) return found;
    const made = new Float64Array(this.size);
    tables[at] = made;
    return made;
  }

  private clear(tables: Float64Array[], at: number): Float64Array {
    const table = this.table(tables, at);
    if (at === 0) table.fill(0, 0, this.size);
    return table;
  }

  /** `to` becomes `from` with at most one item of the row added. */
  private step(from: Float64Array, to: Float64Array, row: readonly number[]): void {
    const { size, stride } = this;
    for (let cell = 0; cell < size; cell++) to[cell] = from[cell] ?? 0;
    this.effort += size * (row.length + 1);
    for (const item of row) {
      const shift = this.shift(item);
      const value = this.values[item] ?? 0;
      const width = this.items[item]?.width ?? 0;
      for (let start = shift - width; start < size; start += stride) {
        for (let cell = start + width; cell < start + stride; cell++) {
          const sum = (from[cell - shift] ?? 0) + value;
          if (sum > (to[cell] ?? 0)) to[cell] = sum;
        }
      }
    }
  }

  /** The best way to share the room between what comes before and after, when `shift` of it is spent already. */
  private join(before: Float64Array, after: Float64Array, shift: number, needs: Needs = { width: 0, change: 0 }): number {
    const last = this.size - 1 - shift;
    const width = this.stride - needs.width;
    let best = 0;
    this.effort += last + 1;
    for (let start = 0; start <= last; start += this.stride) {
      for (let cell = start; cell < start + width; cell++) {
        const sum = (before[cell] ?? 0) + (after[last - cell] ?? 0);
        if (sum > best) best = sum;
      }
    }
    return best;
  }

  private trace(): void {
    this.taken.fill(0);
    let cell = this.size - 1;
    for (let at = this.rows.length - 1; at >= 0; at--) {
      const from = this.table(this.forward, at);
      const sum = this.table(this.forward, at + 1)[cell] ?? 0;
      if (sum === from[cell]) continue;
      for (const item of this.rows[at] ?? []) {
        const needs = this.items[item];
        const shift = this.shift(item);
        if (!needs || shift > cell || needs.width > cell % this.stride) continue;
        if ((from[cell - shift] ?? 0) + (this.values[item] ?? 0) !== sum) continue;
        this.taken[item] = 1;
        cell -= shift;
        break;
      }
    }
  }
}
