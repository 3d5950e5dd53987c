import { sycmTerm } from '@/utils/knowledge/vocabularies/sycm-term';
import { fromSycm } from '../from-sycm';
import { scopeOf } from '../scope';
import { readTerms } from './read-terms';

/** The figures of titles' words stand for the market only where their codes are the market's own. */
const titleWords = Object.fromEntries(Object.entries(sycmTerm.codes).filter(([code]) => !/^pay(Rate|ByrCnt)$/.test(code)));

/** Words of a product's title and words recommended for it. Those without a date or without market figures are no figures. */
export const titleTerms = fromSycm({
  id: 'title-terms',
  endpoint: 'title-terms',
  concerns: (url) => url.searchParams.has('dateRange'),
  read: (told) => {
    const attempt = readTerms(told, titleWords, null, () => ({ scope: scopeOf(told.url) }));
    return attempt.entries.length > 0 ? attempt : null;
  },
});
