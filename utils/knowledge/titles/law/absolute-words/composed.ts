import type { ClaimGroup } from '../claim-words';
import { absoluteForms } from '../forms/absolute-forms';

/** Absolute wording that sellers compose: 坚果之王, 宇宙级, 无人能超, 国家认证, 100%放心. */
export const composed: readonly ClaimGroup[] = [
  { message: 'needs-proof', status: 'warn', words: '', pattern: absoluteForms.first, notFor: ['work', 'award'] },
  { message: 'needs-proof', status: 'warn', words: '', pattern: absoluteForms.authority, notFor: ['work', 'award', 'toy'] },
  { message: 'unprovable', status: 'warn', words: '', pattern: absoluteForms.wholly, notFor: ['work', 'award'] },
  { message: 'puffery', status: 'warn', words: '', pattern: absoluteForms.heads, notFor: ['work', 'award'] },
  { message: 'puffery', status: 'warn', words: '', pattern: absoluteForms.ranks, notFor: ['work', 'award'] },
  { message: 'puffery', status: 'warn', words: '', pattern: absoluteForms.unrivalled, notFor: ['work', 'award'] },
];
