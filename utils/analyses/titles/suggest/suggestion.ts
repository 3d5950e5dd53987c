import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/** A word a title might take. Whether it is true of the product only the operator knows. */
export interface Suggestion {
  /** Folded: half-width, simplified, Latin letters in lower case. */
  text: string;
  /** 0–1: the share of what was found alike that says this word; falls with its place in the list. */
  score: number;
  from: 'titles' | 'terms' | 'both';
  /** Null: not known. */
  role: WordRole | null;
  /** Up to three texts it was seen in, the most alike first, as they were given. */
  seenIn: string[];
}
