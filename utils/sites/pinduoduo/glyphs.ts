import { type Attempt, refusal } from '@/utils/reading/attempt';

/** The refusal of figures drawn in the page's private font; the page's own export has them plainly. */
export const PRIVATE_GLYPHS = 'private-glyphs';

/** Whether a figure is written in code points that only the page's private font can draw (facts 1.4, 2026-09, high). */
export const hasGlyphs = (raw: unknown): boolean => typeof raw === 'string' && /[\uE000-\uF8FF]/.test(raw);

/** Of rows that are all in the private font one refusal tells enough; any other attempt is left as it is. */
export const allInGlyphs = (attempt: Attempt, at: string): Attempt =>
  attempt.entries.length === 0 && attempt.refused.some(({ reason }) => reason === PRIVATE_GLYPHS)
    ? refusal(PRIVATE_GLYPHS, at)
    : attempt;
