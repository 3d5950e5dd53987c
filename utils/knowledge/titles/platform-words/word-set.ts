import type { Platform } from '@/utils/core/platforms';
import type { ClaimGroup } from '../law/claim-words';
import type { Confidence } from '../limits';

/** Words of one meaning, which may also be told by their form: a price, 买一送一. */
export interface WordGroup extends ClaimGroup {
  /** Looked for in the folded text; has the flag `g`. */
  pattern?: RegExp;
}

/** What some platforms do not want in titles. */
export interface WordSet {
  platforms: readonly Platform[];
  groups: readonly WordGroup[];
  source: string;
  /** When the source was written or in force, YYYY or YYYY-MM. */
  asOf: string;
  confidence: Confidence;
}
