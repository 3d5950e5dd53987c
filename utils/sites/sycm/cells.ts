import { at, type Fields, fields } from '@/utils/core/fields';
import type { Word } from '@/utils/core/vocabulary';
import { type Figures, readFigures } from '@/utils/reading/figures';
import { plainRange } from './plain-range';

/**
 * What stands in a cell: `{value, cycleCrc, …}`, a bare value, or nothing. `{}` and an object of comparisons alone hold no
 * figure, which is never 0 (facts 1.1, high).
 */
export const cellValue = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell) ? (at(cell, 'value') ?? null) : cell;

/** The figures of one row or card group: every cell whose code the words know. Codes that are not there are not missed. */
export const cellsOf = (row: Fields, words: Readonly<Record<string, Word>>): Figures =>
  readFigures(
    Object.entries(row).map(([code, cell]) => [code, plainRange(cellValue(cell))] as const),
    words,
  );

/** The trimmed text of a cell; null for blanks and everything that is no text. */
export function cellText(cell: unknown): string | null {
  const text = cellValue(cell);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Whether a cell says yes: `true`, 1, `"1"`, `"Y"`; the lists write flags in all of these ways. */
export const isYes = (cell: unknown): boolean => /^(true|1|y|yes)$/i.test(String(cellValue(cell)));

/** The same cells with another part of each in place of its value: the peers' figures that some answers put inside. */
export function partOfCells(row: Fields, part: string): Fields | null {
  const inner = Object.entries(row).flatMap(([code, cell]): [string, unknown][] =>
    part in fields(cell) ? [[code, fields(cell)[part]]] : [],
  );
  return inner.length > 0 ? Object.fromEntries(inner) : null;
}
