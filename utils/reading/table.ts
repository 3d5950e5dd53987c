import { textOf } from './dom';
import { all } from './elements';
import type { Column } from './table-columns';
import { firstColumn, headsOf } from './table-head';
import { gridOf, isFiller, isHead, isTotal, ROW, rowsOf, spanOf, TABLE, tableOf } from './table-parts';

/** A body row with its cells by what its table's head says. */
export interface TableRow {
  row: Element;
  /**
   * The cell under the first header whose label or whole text matches. Null where nothing matches and where several of one
   * name do.
   */
  cell: (header: RegExp) => Element | null;
  /** Cells by header text, written as `labelKey` writes labels; `group/label` where a label repeats below several groups. */
  labels: readonly { label: string; cell: Element }[];
  /** Cells by the field code of their header, where headers carry one (alimama's tables). */
  codes: readonly { code: string; cell: Element }[];
  /** A row that sums up others (合计, 平均): none of its cells is a subject's own figure. */
  isTotal: boolean;
}

/**
 * Body rows of drawn tables in the order of the page, cells found by header text. Head and body may be separate tables of
 * one block; rows may be table rows or blocks with such roles. Spacers, rows that measure columns, notes that there is no
 * data, and second drawings of fixed columns are left out. Where it is not certain which column a cell belongs to, the row
 * maps nothing.
 */
export function readTable(root: ParentNode): TableRow[] {
  const known = new Map<Element | null, Map<Element, TableRow>>();
  return all(root, ROW).flatMap((row) => {
    const table = tableOf(row);
    const rows = known.get(table) ?? (table && !isClone(table) ? rowsByElement(table) : new Map<Element, TableRow>());
    known.set(table, rows);
    return rows.get(row) ?? [];
  });
}

function rowsByElement(table: Element): Map<Element, TableRow> {
  const heads = headsOf(table);
  const body = [...heads.keys()];
  const grid = gridOf(body);
  return new Map(
    body.flatMap((row, index) => {
      return isFiller(row) ? [] : [[row, mapped(row, grid[index] ?? [], heads.get(row) ?? [])] as const];
    }),
  );
}

function mapped(row: Element, cells: readonly Element[], columns: readonly Column[]): TableRow {
  const isSum = isTotal(row);
  // Of a row's own cells one that spans columns makes all that follow doubtful; sums begin with one as a rule.
  const isPlain = Array.from(cells).every((cell) => cell && (isSum || spanOf(cell) === 1));
  const first = isPlain ? firstColumn(columns, cells) : null;
  const pairs = columns.flatMap((column, index) => {
    const cell = first === null ? undefined : cells[index - first];
    return cell && spanOf(cell) === 1 ? [{ column, cell }] : [];
  });
  return {
    row,
    cell: (header) => {
      const matching = pairs.filter(({ column }) => [column.label, column.text].some((text) => text !== '' && header.test(text)));
      const [only, ...others] = matching;
      return only && others.every(({ column }) => column.leaf !== only.column.leaf) ? only.cell : null;
    },
    labels: pairs.flatMap(({ column: { label }, cell }) => (label === '' ? [] : [{ label, cell }])),
    codes: pairs.flatMap(({ column: { code }, cell }) => (code === null ? [] : [{ code, cell }])),
    isTotal: isSum,
  };
}

/** What kits call the boxes in which they draw fixed columns a second time. */
const FIXED = '[class*="fix"], [class*="lock-"], [class*="froz"], [class*="pin"]';

/** Whether a table draws some columns of the table beside it again: as many rows, and nothing in them the other has not. */
function isClone(table: Element): boolean {
  let box = table.closest(FIXED);
  const texts = box ? bodyTexts(table) : [];
  for (; texts.length > 0 && box?.parentElement; box = box.parentElement.closest(FIXED)) {
    const inside = box;
    const isRepeated = all(box.parentElement, TABLE).some((other) => {
      const whole = inside.contains(other) ? [] : bodyTexts(other);
      return whole.length === texts.length && texts.every((text, index) => whole[index]?.includes(text));
    });
    if (isRepeated) return true;
  }
  return false;
}

const bodyTexts = (table: Element): string[] =>
  rowsOf(table)
    .filter((row) => !isHead(row) && !isFiller(row))
    .map(textOf);
