import type { Word } from '@/utils/core/vocabulary';
import { type Figures, hasFigures, readFigures } from '@/utils/reading/figures';
import { hasGlyphs, PRIVATE_GLYPHS } from './glyphs';

/** Rates with what they are a quotient of. */
const QUOTIENTS: Readonly<Record<string, readonly [people: string, visitors: readonly string[]]>> = {
  'pay-rate': ['buyers', ['visitors', 'item-visitors']],
  'order-rate': ['order-people', ['visitors', 'item-visitors']],
};
/** A percentage taken for a fraction is off by 100; which visitors a page divides by matters less than this. */
const FAR_OFF = 10;

/**
 * The figures of one row, or why there are none: `private-glyphs` where its figures are written in the private font.
 *
 * Rates come as `11.4%` (facts 1.4). A bare number does not say whether it is a fraction or a percentage, so it counts
 * only where the row's own people and visitors bear it out.
 */
export function rowFigures(
  cells: readonly (readonly [code: string, raw: unknown])[],
  vocabulary: Readonly<Record<string, Word>>,
): Figures | 'private-glyphs' | 'no-figures' {
  const figures = readFigures(cells, vocabulary);
  const known = cells.filter(([code]) => Object.hasOwn(vocabulary, code));
  if (!hasFigures(figures)) return known.some(([, raw]) => hasGlyphs(raw)) ? PRIVATE_GLYPHS : 'no-figures';
  for (const [code, raw] of known) {
    const metric = vocabulary[code]?.[0] ?? '';
    const quotient = Object.hasOwn(QUOTIENTS, metric) ? QUOTIENTS[metric] : undefined;
    if (!quotient || /[%％]/.test(String(raw)) || isBorneOut(figures.values, metric, quotient)) continue;
    if (metric in figures.values || metric in figures.ranges) figures.missing[metric] = 'unreadable';
    delete figures.values[metric];
    delete figures.ranges[metric];
  }
  return figures;
}

function isBorneOut(values: Figures['values'], rate: string, [people, visitors]: readonly [string, readonly string[]]): boolean {
  const told = values[rate];
  const count = values[people];
  const of = visitors.map((metric) => values[metric]).find((value) => value !== undefined);
  if (told === undefined || count === undefined || of === undefined) return false;
  if (count === 0 || of === 0) return told === 0;
  const factor = told / (count / of);
  return factor > 1 / FAR_OFF && factor < FAR_OFF;
}
