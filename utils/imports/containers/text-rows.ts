import Papa from 'papaparse';
import type { Row } from './container';
import { decodeText } from './decode-text';

const DELIMITERS = ['\t', ',', ';'] as const;
/** A tab at the end of a field keeps a spreadsheet from touching an id; it divides nothing. */
const GUARD = /\t(?=[,;"\r\n]|$)/g;

/** The delimiter that cuts the first lines into the most cells; quoted fields count as one. */
function delimiterOf(head: string): string {
  const plain = head.slice(0, 200_000).replace(GUARD, '');
  const cells = (delimiter: string) =>
    Math.max(0, ...Papa.parse<string[]>(plain, { delimiter, preview: 30 }).data.map((row) => row.length));
  const [best] = [...DELIMITERS].sort((one, other) => cells(other) - cells(one));
  return best ?? ',';
}

/** How lines end, told by the first end there is. */
function lineEndOf(head: string): '\r\n' | '\n' | '\r' {
  const first = /\r\n|\n|\r/.exec(head)?.[0];
  return first === '\r\n' || first === '\r' ? first : '\n';
}

/** Papaparse's own parser is untyped; what it answers is a table of text and where it stopped. */
interface Parsed {
  data: string[][];
  errors: { type: string }[];
  meta: { cursor: number };
}

/** A single row is never longer than this: an opening quote without its end would swallow the file. */
const LONGEST_ROW = 4_000_000;

/**
 * Rows of a delimited text, pulled piece by piece. Quoted fields may hold delimiters and line ends. Throws where a
 * quote is never closed.
 */
export function* textRows(bytes: Uint8Array, encoding: string): Generator<Row> {
  let rest = '';
  let parser: Papa.Parser | null = null;
  const pieces = decodeText(bytes, encoding);
  for (let piece = pieces.next(); ; ) {
    const next = piece.done ? piece : pieces.next();
    const isLast = next.done === true;
    rest += piece.done ? '' : piece.value;
    parser ??= new Papa.Parser({ delimiter: delimiterOf(rest), newline: lineEndOf(rest) });
    const { data, errors, meta }: Parsed = parser.parse(rest, 0, !isLast);
    // After a quote in a wrong place nobody knows which cell is whose.
    if (errors.some(({ type }) => type === 'Quotes')) throw new RangeError('a quote without its other one');
    for (const row of data) yield row;
    rest = rest.slice(meta.cursor);
    if (rest.length > LONGEST_ROW) throw new RangeError('a row without an end');
    if (isLast) return;
    piece = next;
  }
}
