import { sycmItem } from '@/utils/knowledge/vocabularies/sycm-item';
import { refusal } from '@/utils/reading/attempt';
import { findKnown } from '../find-known';
import { fromSycm } from '../from-sycm';
import { numericId } from '../numeric-id';
import { itemIdOf, itemRowCodes, platformOf } from './item-row';
import { readGroups } from './read-groups';

/** 商品360: cards and 30-day trend of one product, and 详情分析 with its peers (facts 1.4, high). */
export const itemFigures = fromSycm({
  id: 'item-figures',
  endpoint: 'item-figures',
  read: (told) => {
    const id = numericId(told.url.searchParams.get('itemId'));
    if (id === null) return refusal('missing-id', 'itemId');
    const other = findKnown(told.body, itemRowCodes).map(({ value }) => itemIdOf(value));
    if (other.some((stated) => stated !== null && stated !== id)) return refusal('id-contradicts', 'itemId');
    const isTmall = findKnown(told.body, ['mallItem', 'itemId']).some(({ value }) => platformOf(value) === 'tmall');
    return readGroups(told, { kind: 'item', id }, sycmItem.codes, isTmall ? 'tmall' : 'taobao');
  },
});
