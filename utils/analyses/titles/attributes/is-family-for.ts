import type { WordBook } from '@/utils/analyses/words/word-book';
import type { AttributeFamily } from '@/utils/knowledge/titles/attributes/attribute-family';
import { titleTrades } from '../goods/title-trades';
import type { CutTitle } from './find-surfaces';

/** Whether a family has anything to do with the goods a title names. */
export function isFamilyFor(cut: CutTitle & { book: WordBook }, { trades, goods }: AttributeFamily): boolean {
  if (trades === undefined || goods?.test(cut.title)) return true;
  return [...titleTrades(cut)].some((trade) => trades.includes(trade));
}
