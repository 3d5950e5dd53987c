import type { Platform } from '@/utils/core/platforms';

/** What a metric's numbers are, so that views and analyses need not know it by name. Its words are in the locale files under its id. */
export interface Metric {
  id: string;
  /** `fen`: integer hundredths of a yuan. `points`: a score of the platform's own. */
  unit: 'pieces' | 'fen' | 'points' | 'ratio' | 'ms';
  subjects: readonly ('item' | 'shop')[];
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
