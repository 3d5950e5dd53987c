import type { Platform } from '@/utils/core/platforms';
import type { SubjectKind } from '@/utils/records/subject-kinds';

/** What a metric's numbers are, so that views and analyses need not know it by name. Its words are in the locale files under its id. */
export interface Metric {
  id: string;
  /**
   * `fen` integer hundredths of a yuan · `people` distinct persons · `times` events counted each · `points` a score of the
   * platform's own · `ratio` a fraction, mostly 0–1 · `multiple` a quotient without unit · `index` comparable only with
   * itself · `rank` a place, 1 is first.
   */
  unit: 'pieces' | 'people' | 'times' | 'fen' | 'points' | 'ratio' | 'multiple' | 'ms' | 'index' | 'rank';
  /** What it may be a figure of; others are misreadings. */
  subjects: readonly SubjectKind[];
  /** `last`: a state, the newest value stands for a period. `sum`: days may be added. `none`: neither makes sense. */
  overDays: 'last' | 'sum' | 'none';
  /** What a shop's or a category's figure is made of its products'. */
  overProducts: 'sum' | 'min' | 'max' | 'mean' | 'none';
  better: 'higher' | 'lower' | 'neither';
  /** Values outside are misreadings and not stored. */
  bounds: { min: number; max: number | null; isWhole: boolean };
  platforms: readonly Platform[];
  definition: { text: string; source: string; asOf: string; confidence: 'high' | 'medium' | 'low' };
}
