import type { Platform } from '@/utils/core/platforms';

/** Platforms whose titles part words by blanks: JD takes no other separator (rule 691 as quoted, 2023-01, medium). */
export const blanksPartWords: ReadonlySet<Platform> = new Set<Platform>(['jd']);

/** From how many blanks on, and from which share of the places between words, blanks stand between every word. *House choice*. */
export const everyWord = { blanks: 4, share: 0.7 } as const;
