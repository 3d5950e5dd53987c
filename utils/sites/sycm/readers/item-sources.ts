import { refusal } from '@/utils/reading/attempt';
import { fromSycm } from '../from-sycm';
import { numericId } from '../numeric-id';
import { readSources } from './read-sources';

/** 商品来源 and the flow tab of 商品360: the tree of one product's sources. */
export const itemSources = fromSycm({
  id: 'item-sources',
  endpoint: 'item-sources',
  read: (told) => {
    const of = numericId(told.url.searchParams.get('itemId'));
    return of === null ? refusal('missing-id', 'itemId') : readSources(told, of, true, null);
  },
});
