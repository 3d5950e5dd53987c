import { readFigure, type Scale } from '@/utils/core/figures';
import { idText } from '@/utils/core/ids';
import type { Range } from '@/utils/core/money';
import type { Cell } from './containers/container';

/** Why a cell gives no figure. `rate-without-sign`: 0.8 may be 0.8 or 80 percent. */
export type CellProblem = 'unreadable' | 'rate-without-sign';

const PLAIN = /^\d{1,15}(?:\.\d{1,8})?$/;
const SIGNED = /%\s*$/;
const NOTHING = /^(?:-{1,2}|—{1,2}|\\N|\*|N\/A|nan|null)$/i;

/** What an unsigned rate of this table means; null where nobody can tell. */
export type BareRate = 'fraction' | 'percent' | null;

/** One figure of a cell. */
export function readCell(cell: Cell | undefined, scale: Scale, bare: BareRate): Range | 'empty' | CellProblem {
  if (cell === undefined || cell === null) return 'empty';
  const isRate = scale === 'rate' && !(typeof cell === 'string' && SIGNED.test(cell));
  const figure = readFigure(
    typeof cell === 'string' && PLAIN.test(cell) ? Number(cell) : cell,
    isRate && bare === 'percent' ? 'percent' : scale,
  );
  if (typeof figure === 'string' || !isRate || bare !== null) return figure;
  return figure.lo === 0 && figure.hi === 0 ? figure : 'rate-without-sign';
}

/** Longer cells name nothing. */
const LONGEST_NAME = 400;
const TAG = /<\/?[a-z!][^>]*>/i;

/** The text of a cell that names something, null for blanks, marks for "nothing" and markup. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === undefined || cell === null) return null;
  const text = unwrapped(
    String(cell)
      .replace(/[\s\uFEFF]+/g, ' ')
      .trim(),
  );
  return text === '' || text.length > LONGEST_NAME || NOTHING.test(text.normalize('NFKC')) || TAG.test(text) ? null : text;
}

/** `="123"`, `'123`: how exports keep a spreadsheet from touching an id. */
const unwrapped = (text: string): string => (/^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'/, '')).trim();

/** The id in a cell; null where digits were lost (`7.0E+11`, numbers beyond 2^53). */
export const cellId = (cell: Cell | undefined): string | null =>
  idText(typeof cell === 'number' ? cell : cellText(cell)?.normalize('NFKC'));
