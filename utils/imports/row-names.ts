import type { Cell, Row } from './containers/container';
import type { Column } from './find-header';
import type { RowNames } from './formats/format';
import { cellId, cellText } from './read-cell';

const TOTAL = /^(?:合计|总计|总和|汇总|全部合计)$/;

/** Reads the names of one row after another, and keeps those that stand in the first row of a group only. */
export class NameReader implements RowNames {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #carried: readonly string[];
  readonly #totals: readonly string[];
  readonly #group = new Map<string, Cell>();
  readonly #asked = new Set<string>();
  #row: Row = [];

  constructor(columns: readonly Column[], carried: readonly string[], totals: readonly string[]) {
    // Of two columns with one label the first is meant.
    this.#columns = new Map([...columns].reverse().map(({ key, index }) => [key, index]));
    this.#carried = carried;
    this.#totals = totals;
  }

  /** Goes on to a row. */
  goTo(row: Row): void {
    this.#row = row;
    let isNewGroup = false;
    for (const label of this.#carried) {
      const cell = this.#cell(label);
      const isBlank = cell === null || String(cell).trim() === '';
      // A new name ends the groups inside the old one.
      if (isBlank && !isNewGroup) continue;
      this.#group.set(label, isBlank ? null : cell);
      isNewGroup = true;
    }
  }

  /** Labels asked for so far: columns that are read, though they are no figures. */
  get asked(): string[] {
    return [...this.#asked];
  }

  get isTotal(): boolean {
    return this.#totals.some((label) => TOTAL.test(cellText(this.#cell(label)) ?? ''));
  }

  cell(label: string): Cell {
    this.#asked.add(label);
    return this.#carried.includes(label) ? (this.#group.get(label) ?? null) : this.#cell(label);
  }

  text(...labels: string[]): string | null {
    return this.#first(labels, cellText);
  }

  id(...labels: string[]): string | null {
    return this.#first(labels, cellId);
  }

  #first(labels: readonly string[], read: (cell: Cell) => string | null): string | null {
    let found: string | null = null;
    for (const label of labels) found ??= read(this.cell(label));
    return found;
  }

  #cell(label: string): Cell {
    const index = this.#columns.get(label);
    return index === undefined ? null : (this.#row[index] ?? null);
  }
}
