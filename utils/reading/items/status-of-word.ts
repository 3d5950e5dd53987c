import type { ItemStatus } from '@/utils/records/item';

/**
 * What a list's status word means. The word counts from its beginning: 即将下架 is still on sale and 不在售 is not, so a word
 * we do not know is `other`. Source: facts 3.1, 4.1, 4.2, 2026-09 (medium).
 */
export function statusOfWord(word: string): ItemStatus {
  if (/^(售卖|出售|销售|上架)中|^在售/.test(word)) return 'on-sale';
  if (/^(已?下架|仓库中|待上架|未上架)/.test(word)) return 'in-stock';
  return /^(库存)?已?售[罄空完]/.test(word) ? 'sold-out' : 'other';
}
