import { refusal } from '@/utils/reading/attempt';
import { fromSycm } from '../from-sycm';
import { numericId } from '../numeric-id';
import { sourceId } from '../source-names';
import { isOfTerms } from '../term-names';
import { readSources } from './read-sources';

/** The older detail of one source of a product: what is one level below the source in `pPageId`. Its terms are `own-terms`. */
export const sourceDetail = fromSycm({
  id: 'source-detail',
  endpoint: 'source-detail',
  concerns: (url) => !isOfTerms(url),
  read: (told) => {
    const query = told.url.searchParams;
    const of = numericId(query.get('itemId'));
    if (of === null) return refusal('missing-id', 'itemId');
    return readSources(told, of, false, `under-${sourceId(query.get('pPageId')) ?? 'unknown'}`);
  },
});
