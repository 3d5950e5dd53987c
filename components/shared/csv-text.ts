/** A cell of a table file: text, a number, or nothing where it is not known. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/** A platform's id as text: a spreadsheet that takes it for a number shows `6.1E+11`. The tab behind it is not drawn. */
export const csvId = (id: string): string => `${id}\t`;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file that spreadsheets open as UTF-8. Text that could run as a formula gets a leading `'`. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
