import type { Scale } from './figures';

/** What one field code or column header stands for: a metric and the scale it is written in. */
export type Word = readonly [metric: string, scale: Scale];

/**
 * The words one family of pages and exports uses for its figures: field codes of its answers, labels of its tables and
 * files. A label is kept as `labelKey` gives it. The same label may mean another metric in another family, so families
 * are never merged.
 */
export interface Vocabulary {
  codes: Readonly<Record<string, Word>>;
  labels: Readonly<Record<string, Word>>;
}
