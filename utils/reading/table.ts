import { textOf } from './dom';

/** A body row with its cells by header text. */
export interface TableRow {
  row: Element;
  /** The cell under the first header whose text matches. */
  cell: (header: RegExp) => Element | null;
}

const HIGHEST = 6;

/**
 * Body rows of a drawn table, cells found by header text. Head and body may be separate tables of one block, as the
 * seller pages' table component draws them; rows without any text (spacers) are left out. Where a cell spans several
 * columns nothing is mapped, because all that follow would be shifted.
 */
export function readTable(root: ParentNode): TableRow[] {
  const known = new Map<Element, Element[]>();
  const headersOf = (row: Element): Element[] => {
    const table = row.closest('table');
    const headers = (table && known.get(table)) ?? headersAround(table);
    if (table) known.set(table, headers);
    return headers;
  };
  return [...root.querySelectorAll('tr')]
    .filter((row) => !isHead(row) && textOf(row) !== '')
    .map((row) => {
      const headers = headersOf(row);
      const cells = [...row.children];
      const isMapped =
        [...headers, ...cells].every(isSingle) &&
        headers.length >= cells.length &&
        // A head may end in a blank cell above the scroll bar.
        headers.slice(cells.length).every((cell) => textOf(cell) === '');
      return {
        row,
        cell: (header) => {
          const column = isMapped ? headers.findIndex((cell) => header.test(textOf(cell))) : -1;
          return cells[column] ?? null;
        },
      };
    });
}

/** The head of the table itself, or of the nearest table around it that is nothing but a head. */
function headersAround(table: Element | null): Element[] {
  let block = table;
  for (let level = 0; block && level <= HIGHEST; level++, block = block.parentElement) {
    const head = [...block.querySelectorAll('tr')].find(
      (row) => isHead(row) && (row.closest('table') === table || isHeadOnly(row.closest('table'))),
    );
    if (head) return [...head.children];
  }
  return [];
}

const isHead = (row: Element): boolean =>
  row.classList.contains('next-table-header') ||
  row.closest('thead') !== null ||
  (row.children.length > 0 && [...row.children].every(({ nodeName }) => nodeName === 'TH'));

const isHeadOnly = (table: Element | null): boolean =>
  table !== null && [...table.querySelectorAll('tr')].every((row) => isHead(row) || textOf(row) === '');

const isSingle = (cell: Element): boolean => Number(cell.getAttribute('colspan') ?? 1) === 1;
