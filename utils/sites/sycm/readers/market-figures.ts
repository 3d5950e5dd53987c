import { fields } from '@/utils/core/fields';
import { sycmMarketIndex } from '@/utils/knowledge/vocabularies/sycm-market-index';
import { refusal } from '@/utils/reading/attempt';
import { cellText } from '../cells';
import { fromSycm } from '../from-sycm';
import { numericId } from '../numeric-id';
import { readGroups } from './read-groups';

/** 市场大盘 of one category: indices, kept as they are. */
export const marketFigures = fromSycm({
  id: 'market-figures',
  endpoint: 'market-figures',
  read: (told) => {
    const id = numericId(told.url.searchParams.get('cateId'));
    if (id === null) return refusal('missing-id', 'cateId');
    return readGroups(told, { kind: 'category', id, name: cellText(fields(told.body).cateName) }, sycmMarketIndex.codes);
  },
});
