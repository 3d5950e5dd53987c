import type { Platform } from '@/utils/core/platforms';
import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/** A word of the old title: UTF-16 offsets [start, end). */
export interface TitleToken {
  text: string;
  start: number;
  end: number;
  role: WordRole | null;
}

/** What buyers type, words parted by blanks, and what that is worth (any unit; 0 and less do not count). */
export interface WeightedTerm {
  text: string;
  weight: number;
}

/** A refused title is left out; a tolerable one yields to a clean one of nearly the same worth. */
export type Verdict = 'clean' | 'tolerable' | 'refused';

export interface ComposeInput {
  /** The present title; empty for a new product. */
  title: string;
  /** The present title's words, in order. */
  tokens: readonly TitleToken[];
  platform: Platform;
  /** In the platform's units, see `titleWidth`. */
  limit: number;
  /** Further words that may be used. */
  words: readonly string[];
  terms: readonly WeightedTerm[];
  /** Words the title must hold. */
  keep: readonly string[];
  /** Words it must not hold. */
  drop: readonly string[];
  /** The word it starts with. */
  brandFirst: string | null;
  /** At most so many characters may differ from the old title (edit distance); null for a free title. */
  maxChange: number | null;
  /** Roles which two different words may not hold. */
  uniqueRoles: readonly WordRole[];
  roleOf(word: string): WordRole | null;
  /** Clean titles looked for in place, where fewer than usual will do. */
  most?: number;
  /** What the title rules say of a title; without it every title is clean. */
  judge?(title: string): Verdict;
}

/** Why there is no proposal. */
export type ComposeReason =
  | 'no-terms'
  | 'keep-too-long'
  | 'keep-dropped'
  | 'keep-forbidden'
  | 'keep-conflict'
  | 'change-too-small'
  | 'nothing-fits'
  | 'nothing-better';

export interface Proposal {
  title: string;
  units: number;
  /** Weight of the terms covered. */
  weight: number;
  /** No title within the same limit, words and constraints covers more weight than this. */
  bound: number;
  /** Texts of the terms covered, heaviest first. */
  covered: string[];
  /** Texts of terms the old title covers and this one does not. */
  lost: string[];
  /** Words of the old title that stay and go, and words that are new. */
  kept: string[];
  removed: string[];
  added: string[];
}

export interface Composition {
  /** Best first, at most five, all different and better than the old title where that one breaks no constraint. */
  proposals: Proposal[];
  /** Null when there are proposals. */
  reason: ComposeReason | null;
  /** The present title measured alike, where it is within the constraints and nothing beats it; else null. */
  present: Proposal | null;
}
