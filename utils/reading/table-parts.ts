import { textOf } from './dom';
import { all, attr } from './elements';

/** What a table is drawn as: the element, or blocks with the roles of one. */
export const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
/** What a row is drawn as. */
export const ROW = 'tr, [role="row"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** The table a row belongs to; rows of a table drawn inside a cell are not the outer table's. */
export const tableOf = (row: Element): Element | null => row.closest(TABLE) ?? row.parentElement;

/** A table's own rows in order, without those its markup takes out of the layout. */
export const rowsOf = (table: Element): Element[] =>
  all(table, ROW).filter(
    (row) => tableOf(row) === table && !row.hasAttribute('hidden') && !/display:\s*none/.test(attr(row, 'style')),
  );

/** A row's own cells in order. */
export const cellsOf = (row: Element): Element[] =>
  all(row, CELL).filter((cell) => cell.parentElement?.closest(`${ROW}, ${CELL}`) === row);

const LONGEST_SPAN = 100;

/** How many columns a cell takes. */
export const spanOf = (cell: Element): number => Math.min(Number(attr(cell, 'colspan')) || 1, LONGEST_SPAN);

/** The cells of rows by column; one that spans rows or columns stands in each place it covers, as a browser lays it out. */
export function gridOf(rows: readonly Element[]): Element[][] {
  const grid: Element[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[index]?.[column]) column++;
      const tall = attr(cell, 'rowspan');
      const last = tall === '0' ? rows.length : index + (Number(tall) || 1);
      const end = column + spanOf(cell);
      // A cell ends with its section (head, body, foot) even where it says more.
      for (let line = index; line < last && rows[line]?.parentElement === row.parentElement; line++) {
        const cells = grid[line] ?? [];
        for (let place = column; place < end; place++) cells[place] ??= cell;
      }
      column = end;
    }
  });
  return grid;
}

const TOTAL = /^(?:[本当]页|全部|数据)?(?:合计|总计|汇总|小计|共计|总和|平均|均值)(?:数据|值|行)?(?:$|[\s:：(（\d])/;

/** A row that sums up others: by its first text, or by standing in the table's foot. */
export const isTotal = (row: Element): boolean =>
  row.parentElement?.nodeName === 'TFOOT' || TOTAL.test(cellsOf(row).map(textOf).find(Boolean) ?? '');

/** `grace-grid-header`, `next-table-header-inner`; not `ant-table-fixed-header`, which is the whole table. */
const HEAD_CLASS = /(?:table|grid)[-_]*(?:t?head|header)(?:-?(?:row|inner|wrapper))?(?=\s|$)/i;

/** Whether a row names the columns. Some tables keep their totals in the head; those are figures. */
export function isHead(row: Element): boolean {
  if (isTotal(row) && /\d/.test(textOf(row))) return false;
  const table = tableOf(row);
  const sticky = row.closest('[mx-stickytable-wrapper]');
  if (row.closest('thead, table')?.nodeName === 'THEAD' || (sticky && attr(sticky, 'mx-stickytable-wrapper') === 'head'))
    return true;
  if ([row, table, table?.parentElement].some((box) => box && HEAD_CLASS.test(box.className))) return true;
  const cells = cellsOf(row);
  const headers = cells.filter((cell) => cell.matches('th, [role="columnheader"]'));
  const others = cells.filter((cell) => !headers.includes(cell));
  return others.every((cell) => textOf(cell) === '') && headers.filter(textOf).length > (others.length > 0 ? 1 : 0);
}

const ABSENT = /^(?:暂无|没有|未找到|无)\D*$|^no (?:data|results?)/i;

/** A row that is there for the layout or says that there is none. */
export function isFiller(row: Element): boolean {
  const text = textOf(row);
  return (
    text === '' ||
    attr(row, 'aria-hidden') === 'true' ||
    /measure-row|placeholder/.test(row.className) ||
    /(?:^|[;\s])height:\s*0(?:px)?\s*(?:;|!|$)/.test(attr(row, 'style')) ||
    (cellsOf(row).length === 1 && ABSENT.test(text))
  );
}
