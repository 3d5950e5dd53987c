import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/**
 * The usual order of words in a title by their roles: who makes it, when, what it is like, what it is, then parts, sizes,
 * for whom and where. What modifies the thing stands before it. *House choice* from practice articles (core word after its
 * attributes, 2025–26, medium) and JD's brand-first rule (2022-09, medium); no trade showed a reason to differ.
 */
export const roleOrder: readonly WordRole[] = [
  'brand',
  'season',
  'marketing',
  'place',
  'style',
  'pattern',
  'material',
  'function',
  'noun',
  'part',
  'spec',
  'unit',
  'person',
  'scene',
  'colour',
  'service',
];

/** Where a word of no known role stands: among the words before the thing. *House choice*. */
export const unknownRoleBefore: WordRole = 'noun';
