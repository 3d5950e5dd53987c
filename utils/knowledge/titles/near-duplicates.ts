import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/**
 * From which likeness on (0–1, shared characters in any order by all characters of both) two titles of a shop compete for the
 * same buyers. *House choice*: one word of a full title may differ, or a word in four. Platforms name no figure for 重复铺货.
 */
export const likeTitleThreshold = 0.75;

/** What the variants of one product differ in. *House choice*. */
export const variantRoles: ReadonlySet<WordRole> = new Set<WordRole>(['colour', 'spec', 'unit']);
