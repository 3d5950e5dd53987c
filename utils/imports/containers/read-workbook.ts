import * as XLSX from '@e965/xlsx';
import { fail, ok, type Result } from '@/utils/core/result';
import type { Cell, ContainerFailure, Row, Sheet } from './container';

const OPTIONS: XLSX.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellFormula: false,
  cellHTML: false,
  // Text of a markup table stays text: `1,234` and `12.3%` must not be turned into something else on the way.
  raw: true,
};

const two = (value: number) => String(value).padStart(2, '0');

function dayText(value: number): string | null {
  const parts: unknown = XLSX.SSF.parse_date_code(value);
  if (typeof parts !== 'object' || parts === null) return null;
  const { y, m, d } = XLSX.SSF.parse_date_code(value);
  return `${y}-${two(m)}-${two(d)}`;
}

function cellOf(cell: XLSX.CellObject | undefined): Cell {
  if (!cell) return null;
  const { t, v, z } = cell;
  if (t === 's') return typeof v === 'string' ? v : null;
  if (t !== 'n' || typeof v !== 'number') return null;
  const format = typeof z === 'string' ? z : '';
  if (format.includes('%')) return `${Number((v * 100).toPrecision(12))}%`;
  return format !== 'General' && XLSX.SSF.is_date(format) ? dayText(v) : v;
}

/** A dense sheet's rows, each let go of once it was read. */
function* rowsOf(data: (XLSX.CellObject[] | undefined)[]): Generator<Row> {
  for (let index = 0; index < data.length; index += 1) {
    const row = data[index] ?? [];
    yield Array.from(row, cellOf);
    data[index] = undefined;
  }
}

/**
 * The visible and hidden sheets of a workbook: old and new Excel files, or markup given as text. Dates come as
 * `YYYY-MM-DD`, truth values and error cells as null.
 */
export function readWorkbook(input: Uint8Array | string, file: string): Result<Sheet[], ContainerFailure> {
  // The package throws on anything it cannot read, and says only in words why.
  try {
    const book = XLSX.read(input, { ...OPTIONS, type: typeof input === 'string' ? 'string' : 'array' });
    return ok(
      book.SheetNames.flatMap((name): Sheet[] => {
        const data = book.Sheets[name]?.['!data'];
        delete book.Sheets[name];
        return data ? [{ file, name, rowCount: data.length, rows: rowsOf(data) }] : [];
      }),
    );
  } catch (error) {
    return fail(/password|encrypt|ecma-376/i.test(String(error)) ? 'password-protected' : 'corrupt');
  }
}

/** What an OLE2 file holds: an old workbook, a new one that is locked, or something else (a document, a mail). */
export function oleContent(bytes: Uint8Array): Result<null, ContainerFailure> {
  try {
    const { FullPaths }: { FullPaths: string[] } = XLSX.CFB.read(bytes, { type: 'array' });
    const names = FullPaths.map((path) => path.replace(/^.*\/(?=.)/, ''));
    if (names.includes('EncryptedPackage')) return fail('password-protected');
    return names.some((name) => /^(?:workbook|book)$/i.test(name)) ? ok(null) : fail('unknown-kind');
  } catch {
    return fail('corrupt');
  }
}
