import type { Cell, Row } from './containers/container';
import { type HeaderLabel, headerLabel } from './header-label';

/** One column of a table by its header. */
export interface Column extends HeaderLabel {
  index: number;
  /** The header as the file writes it, for the operator to recognise. */
  text: string;
}

/** Where the header of a table is. */
export interface Header {
  /** Index of the row after it: the first that may hold figures. */
  next: number;
  /** Text of the rows above: title, shop, period. */
  titles: string[];
  columns: Column[];
  /** How many different known labels it has. */
  score: number;
}

/** Exports put up to a dozen title lines first; a house choice with room. */
export const HEADER_ROWS = 30;
const FEWEST_KNOWN = 2;

/** Second header lines: the figure itself, or its change, which is another figure. */
const VALUE_WORD = /^(?:数值|值|指标值|本期|当期|本周期|当前)$/;
const CHANGE_WORD = /环比|同比|变化|较上|较前|较昨|涨跌|增幅/;

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

function columnsOf(row: Row): Column[] {
  return Array.from(row, (cell, index) => ({ index, text: textOf(cell), ...headerLabel(textOf(cell)) })).filter(
    ({ key }) => key !== '',
  );
}

const knownIn = (columns: readonly Column[], isKnown: (key: string) => boolean) =>
  new Set(columns.filter(({ key }) => isKnown(key)).map(({ key }) => key)).size;

const wordsOf = (row: Row | undefined): string[] => Array.from(row ?? [], textOf).filter((text) => text !== '');
const isMark = (word: string) => VALUE_WORD.test(word) || CHANGE_WORD.test(word);

/** Whether the row below goes on with group names: figures and changes, each under its group. */
function isMarks(row: Row | undefined): boolean {
  const words = wordsOf(row);
  return (
    words.length > 1 && words.filter(isMark).length * 2 >= words.length && words.every((word) => isMark(word) || !/\d/.test(word))
  );
}

/** Whether the row below may be the second line of a header; rows of figures have digits. */
const isWords = (row: Row | undefined): boolean => wordsOf(row).length > 1 && wordsOf(row).every((word) => !/\d/.test(word));

/** Names of the lower line, and of the upper one where a cell goes over both. */
function merged(upper: Row, lower: Row): Row {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => textOf(lower[index]) || textOf(upper[index]));
}

/** Group names stand over their first column only; a column under a change is left out. */
function withMarks(first: Row, second: Row): Column[] {
  const columns: Column[] = [];
  let group = '';
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    group = textOf(first[index]) || group;
    const under = textOf(second[index]);
    if (CHANGE_WORD.test(under)) continue;
    const text = under === '' || VALUE_WORD.test(under) ? group : under;
    // A group name without a word under it belongs to its own column only.
    if (under === '' && textOf(first[index]) === '') continue;
    columns.push({ index, text, ...headerLabel(text) });
  }
  return columns.filter(({ key }) => key !== '');
}

/** What a header that starts in a row may be: that row, or it and the one below where both have a part in it. */
function readings(
  row: Row,
  below: Row | undefined,
  isKnown: (key: string) => boolean,
): { columns: Column[]; lines: number; score: number }[] {
  const read = (columns: Column[], lines: number) => ({ columns, lines, score: knownIn(columns, isKnown) });
  if (below && isMarks(below)) return [read(withMarks(row, below), 2)];
  const single = read(columnsOf(row), 1);
  if (!below || !isWords(below)) return [single];
  const both = read(columnsOf(merged(row, below)), 2);
  return both.score > knownIn(columnsOf(below), isKnown) ? [single, both] : [single];
}

/**
 * The header of a table: the row of the first 30 with the most known labels, never a fixed place. A second line under it
 * and group names over it are taken in. Null where no row has two known labels.
 */
export function findHeader(head: readonly Row[], isKnown: (key: string) => boolean): Header | null {
  let best: Header | null = null;
  for (const [index, row] of head.slice(0, HEADER_ROWS).entries()) {
    for (const { columns, lines, score } of readings(row, head[index + 1], isKnown)) {
      if (score < FEWEST_KNOWN || (best && score <= best.score)) continue;
      const titles = head.slice(0, index).map((above) => wordsOf(above).join(' '));
      best = { next: index + lines, titles: titles.filter((title) => title !== ''), columns, score };
    }
  }
  return best;
}
