import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { variantRoles } from '@/utils/knowledge/titles/near-duplicates';

/** `none`: the same words. `variant`: only colours, sizes and models differ, as between variants of one product. */
export type TitleDifference = 'none' | 'variant' | 'words';

const WORDY = /[\p{L}\p{N}]/u;
const MODEL = /^[a-z0-9.+-]*\d[a-z0-9.+-]*$/;

/** In what a title's words differ from another title's. */
export function titleDifference(words: readonly Word[], other: string, book: WordBook): TitleDifference {
  const own = words.filter(({ text }) => WORDY.test(text));
  const others = tokenize(other, book).filter(({ text }) => WORDY.test(text));
  const different = [...lacking(own, others), ...lacking(others, own)];
  if (different.length === 0) return 'none';
  const isVariant = ({ role, folded }: Word) => (role !== null && variantRoles.has(role)) || MODEL.test(folded);
  return different.every(isVariant) ? 'variant' : 'words';
}

function lacking(words: readonly Word[], others: readonly Word[]): Word[] {
  const folded = new Set(others.map((word) => word.folded));
  return words.filter((word) => !folded.has(word.folded));
}
