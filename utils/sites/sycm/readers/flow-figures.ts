import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { findKnown } from '../find-known';
import { codesOf, fromSycm } from '../from-sycm';
import { readDays } from './read-days';
import { readGroups } from './read-groups';

/** 流量看板: overview and trend, also of today. */
export const flowFigures = fromSycm({
  id: 'flow-figures',
  endpoint: 'flow-figures',
  read: (told) => {
    const rows = findKnown(told.body, codesOf(sycmShop.codes)).filter(({ isRow }) => isRow);
    return rows.length > 1
      ? readDays(told, { kind: 'shop' }, sycmShop.codes)
      : readGroups(told, { kind: 'shop' }, sycmShop.codes);
  },
});
