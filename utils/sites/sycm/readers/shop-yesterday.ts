import type { Word } from '@/utils/core/vocabulary';
import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { fromSycm } from '../from-sycm';
import { yesterday } from '../yesterday';
import { readGroups } from './read-groups';

/** Counts, and the one amount whose unit is known: this answer alone is in fen (facts 1.1, medium; stated by one source). */
const tradeWords: Readonly<Record<string, Word>> = {
  ...Object.fromEntries(Object.entries(sycmShop.codes).filter(([, [, scale]]) => scale !== 'yuan')),
  payAmt: ['paid-amount', 'fen'],
};

/** 实时 › yesterday's trade and visitors: of the day before the look. */
export const shopYesterday = fromSycm({
  id: 'shop-yesterday',
  endpoint: 'shop-yesterday',
  period: yesterday,
  read: (told) => readGroups(told, { kind: 'shop' }, tradeWords),
});
