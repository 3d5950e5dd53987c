import type { Word } from '@/utils/core/vocabulary';
import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { cellValue } from '../cells';
import { findKnown } from '../find-known';
import { codesOf, fromSycm, type Told } from '../from-sycm';
import { yesterday } from '../yesterday';
import { readGroups } from './read-groups';

type Words = Readonly<Record<string, Word>>;

/** Of the other amounts of these answers nobody tells the unit. */
const counts: Words = Object.fromEntries(Object.entries(sycmShop.codes).filter(([, [, scale]]) => scale !== 'yuan'));
/** The trade's amount alone is known to be in fen (facts 1.1, medium; stated by one source). */
const tradeWords: Words = { ...counts, payAmt: ['paid-amount', 'fen'] };

/** An amount with a fraction is in no fen: the answer is another one than is known. */
const hasFraction = (told: Told): boolean =>
  findKnown(told.body, codesOf(tradeWords)).some(({ value }) => /\.\d*[1-9]/.test(String(cellValue(value.payAmt) ?? '')));

/** 实时 › yesterday's trade and visitors: of the day before the look. */
export const shopYesterday = fromSycm({
  id: 'shop-yesterday',
  endpoint: 'shop-yesterday',
  period: yesterday,
  read: (told) => {
    const isInFen = /Trade/.test(told.url.pathname) && !hasFraction(told);
    return readGroups(told, { kind: 'shop' }, isInFen ? tradeWords : counts);
  },
});
