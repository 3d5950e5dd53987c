import { textOf } from './dom';
import { all } from './elements';
import { type Column, columnsOf } from './table-columns';
import { cellsOf, isHead, rowsOf, TABLE } from './table-parts';

const HIGHEST = 6;
/** A second head that sticks to the window's edge. */
const CLONE = '[class*="affix"]';

/** The heads of a table's rows: of those before them in the table, or of the table around that is nothing but a head. */
export function headsOf(table: Element): Map<Element, Column[]> {
  const heads = new Map<Element, Column[]>();
  let columns: Column[] | null = null;
  let run: Element[] = [];
  for (const row of rowsOf(table)) {
    if (isHead(row)) {
      // A line across the whole table parts its rows; it names no columns.
      if ((columns === null && run.length === 0) || cellsOf(row).length > 1) run.push(row);
      continue;
    }
    if (run.length > 0) {
      const named = columnsOf(run);
      if (named.some(({ leaf }) => leaf !== '')) columns = named;
      run = [];
    }
    columns ??= headAround(table);
    heads.set(row, columns);
  }
  return heads;
}

function headAround(table: Element): Column[] {
  let block = table.parentElement;
  for (let level = 0; block && level < HIGHEST; level++, block = block.parentElement) {
    const tables = all(block, TABLE);
    const before = tables.slice(0, Math.max(0, tables.indexOf(table)));
    const heads = before.filter(isHeadOnly);
    const solid = heads.filter((head) => head.closest(CLONE) === null);
    const head = (solid.length > 0 ? solid : heads).at(-1);
    if (head) {
      const rival = before[before.indexOf(head) - 1];
      // Two heads in a row: nobody can tell whose body this is, unless one is the other's clone.
      const isOurs = !rival || !isHeadOnly(rival) || rival.closest(CLONE) !== null || textOf(rival) === textOf(head);
      return isOurs ? columnsOf(rowsOf(head).filter(isHead)) : [];
    }
  }
  return [];
}

function isHeadOnly(table: Element): boolean {
  const rows = rowsOf(table).filter((row) => textOf(row) !== '');
  return rows.length > 0 && rows.every(isHead);
}

/**
 * The column of a row's first cell, or null where that is not certain. A head may have blank cells more than its rows, most
 * often one above the scroll bar.
 */
export function firstColumn(columns: readonly Column[], cells: readonly Element[]): number | null {
  const extra = columns.length - cells.length;
  if (extra < 0 || columns.length === 0) return null;
  // Nothing stands below the scroll bar's place: a body with as many cells has a column the head lacks.
  if (extra === 0 && columns.at(-1)?.isGutter && textOf(cells.at(-1)) !== '') return null;
  const isBlank = ({ text }: Column) => text === '';
  const places = Array.from({ length: extra + 1 }, (_, first) => first).filter(
    (first) =>
      columns.slice(0, first).every(isBlank) &&
      columns.slice(first + cells.length).every(isBlank) &&
      (first === 0 || textOf(cells[0]) !== ''),
  );
  if (places[0] === 0 && columns.at(-1)?.isGutter) return 0;
  return places.length === 1 ? (places[0] ?? null) : null;
}
