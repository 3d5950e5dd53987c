import type { Word } from '@/utils/core/vocabulary';
import { type Figures, readFigures } from '@/utils/reading/figures';

/**
 * Reads figures none of which can be negative and whose rates are shares: what says otherwise (12.5 for 12.5 %, where
 * nobody tells) is unreadable, not a figure.
 */
export function soundFigures(
  cells: Iterable<readonly [code: string, raw: unknown]>,
  words: Readonly<Record<string, Word>>,
): Figures {
  const figures = readFigures(cells, words);
  const rates = new Set(Object.values(words).flatMap(([metric, scale]) => (scale === 'rate' ? [metric] : [])));
  const isSound = (metric: string, lo: number, hi: number) => lo >= 0 && (hi <= 1 || !rates.has(metric));
  for (const [metric, value] of Object.entries(figures.values)) {
    if (isSound(metric, value, value)) continue;
    delete figures.values[metric];
    figures.missing[metric] = 'unreadable';
  }
  for (const [metric, { lo, hi }] of Object.entries(figures.ranges)) {
    if (isSound(metric, lo, hi)) continue;
    delete figures.ranges[metric];
    figures.missing[metric] = 'unreadable';
  }
  return figures;
}

/** Whether a text is a range as pages write one: on JD only market figures are, a shop's own are exact or rounded. */
export const isWrittenRange = (text: string): boolean => /\d[%万亿元]?\s?[~～至—–-]\s?[¥￥]?\d/.test(text);
