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
const CHANGE_WORD = /环比|同比|变化|较上|较前|较昨|涨跌|增幅|占比/;

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

function columnsOf(row: Row): Column[] {
  return Array.from(row, (cell, index) => ({ index, text: textOf(cell), ...headerLabel(textOf(cell)) })).filter(({ key }) => key !== '');
}

const knownIn = (columns: readonly Column[], isKnown: (key: string) => boolean) =>
  new Set(columns.filter(({ key }) => isKnown(key)).map(({ key }) => key)).size;

/** Whether the row below a header goes on with it: figures and changes under group names. */
function isSecondLine(row: Row | undefined): boolean {
  const words = Array.from(row ?? [], textOf).filter((text) => text !== '');
  return words.length > 1 && words.every((word) => VALUE_WORD.test(word) || CHANGE_WORD.test(word) || !/\d/.test(word)) &&
    words.filter((word) => VALUE_WORD.test(word) || CHANGE_WORD.test(word)).length * 2 >= words.length;
}

/** Group names stand over their first column only; a column under a change is left out. */
function withSecondLine(first: Row, second: Row): Column[] {
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

/**
 * The header of a table: the row of the first 30 with the most known labels, never a fixed place. A second line under it
 * and group names over it are taken in. Null where no row has two known labels.
 */
export function findHeader(head: readonly Row[], isKnown: (key: string) => boolean): Header | null {
  let best: Header | null = null;
  for (const [index, row] of head.slice(0, HEADER_ROWS).entries()) {
    const below = head[index + 1];
    const second = isSecondLine(below) ? below : undefined;
    const columns = second ? withSecondLine(row, second) : columnsOf(row);
    const score = knownIn(columns, isKnown);
    if (score < FEWEST_KNOWN || (best && score <= best.score)) continue;
    const above = head.slice(0, index);
    best = {
      next: index + (second ? 2 : 1),
      titles: above.map((titles) => Array.from(titles, textOf).filter((text) => text !== '').join(' ')).filter((text) => text !== ''),
      columns,
      score,
    };
  }
  return best;
}
