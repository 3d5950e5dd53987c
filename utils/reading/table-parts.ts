import { textOf } from './dom';

/** What a table is drawn as: the element, or blocks with the roles of one. */
export const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
/** What a row is drawn as. */
export const ROW = 'tr, [role="row"]';
const CELL = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** The table a row belongs to; rows of a table drawn inside a cell are not the outer table's. */
export const tableOf = (row: Element): Element | null => row.closest(TABLE) ?? row.parentElement;

/** A table's own rows in order, without those its markup takes out of the layout. */
export const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll(ROW)].filter(
    (row) => tableOf(row) === table && !row.hasAttribute('hidden') && !/display:\s*none/.test(row.getAttribute('style') ?? ''),
  );

/** A row's own cells in order. */
export function cellsOf(row: Element): Element[] {
  if (row.nodeName === 'TR') return [...row.children].filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH');
  const cells = [...row.querySelectorAll(CELL)].filter((cell) => cell.closest(ROW) === row);
  return cells.length > 0 ? cells : [...row.children];
}

const LONGEST_SPAN = 100;

/** How many columns a cell takes. */
export const spanOf = (cell: Element): number =>
  Math.min(Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) || 1, LONGEST_SPAN);

/** The cells of rows by column; one that spans rows or columns stands in each place it covers, as a browser lays it out. */
export function gridOf(rows: readonly Element[]): Element[][] {
  const grid: Element[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[index]?.[column]) column++;
      const tall = cell.getAttribute('rowspan') ?? cell.getAttribute('aria-rowspan') ?? '1';
      const last = tall === '0' ? rows.length : index + (Number(tall) || 1);
      // A cell ends with its section (head, body, foot) even where it says more.
      for (let line = index; line < last && rows[line]?.parentElement === row.parentElement; line++)
        for (let wide = 0; wide < spanOf(cell); wide++) {
          const cells = grid[line];
          if (cells) cells[column + wide] ??= cell;
        }
      column += spanOf(cell);
    }
  });
  return grid;
}

const TOTAL = /^(?:[本当]页|全部|数据)?(?:合计|总计|汇总|小计|共计|总和|平均|均值)(?:数据|值|行)?(?:$|[\s:：(（\d])/;

/** A row that sums up others: by its first text, or by standing in the table's foot. */
export function isTotal(row: Element): boolean {
  const first = cellsOf(row).find((cell) => textOf(cell) !== '');
  return row.parentElement?.nodeName === 'TFOOT' || /(^|[-_\s])summary/.test(row.className) || TOTAL.test(textOf(first));
}

/** `grace-grid-header`, `next-table-header-inner`; not `ant-table-fixed-header`, which is the whole table. */
const HEAD_CLASS = /(?:table|grid)[-_]*(?:t?head|header)(?:-?(?:row|inner|wrapper))?(?=\s|$)/i;
const isHeader = (cell: Element): boolean => cell.nodeName === 'TH' || cell.getAttribute('role') === 'columnheader';

/** Whether a row names the columns. Some tables keep their totals in the head; those are figures. */
export function isHead(row: Element): boolean {
  if (isTotal(row) && /\d/.test(textOf(row))) return false;
  const table = tableOf(row);
  if (row.parentElement?.nodeName === 'THEAD') return true;
  if (row.closest('[mx-stickytable-wrapper]')?.getAttribute('mx-stickytable-wrapper') === 'head') return true;
  if ([row, table, table?.parentElement].some((box) => box && HEAD_CLASS.test(box.className))) return true;
  const cells = cellsOf(row);
  const named = cells.filter((cell) => isHeader(cell) && textOf(cell) !== '');
  return (
    cells.every((cell) => isHeader(cell) || textOf(cell) === '') &&
    (named.length > 1 || (cells.length > 0 && cells.every(isHeader)))
  );
}

const ABSENT = /^(?:暂无|没有|未找到|无)\D*$|^no (?:data|results?)/i;

/** A row that is there for the layout or says that there is none. */
export function isFiller(row: Element): boolean {
  const text = textOf(row);
  return (
    text === '' ||
    row.getAttribute('aria-hidden') === 'true' ||
    /measure-row|placeholder/.test(row.className) ||
    /(?:^|[;\s])height:\s*0(?:px)?\s*(?:;|!|$)/.test(row.getAttribute('style') ?? '') ||
    (cellsOf(row).length === 1 && ABSENT.test(text))
  );
}
