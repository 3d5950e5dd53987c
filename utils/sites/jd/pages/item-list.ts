import { definePage } from '@/utils/reading/define-page';
import { listedItems } from '../drawn-list';
import { listApi } from '../readers/list-api';
import { listTable } from '../readers/list-table';

/** 商品管理: the product list of four generations of 京麦. */
export const itemList = definePage({
  kind: 'item-list',
  address:
    /^(wares-jdm\.jd\.com\/(ware\/wareList|list\/\w+)|shop\.jd\.com\/jdm\/ware\/manage\/list|ware\.shop\.jd\.com\/rest\/ware\/list)/,
  readers: [listApi, listTable],
  isReady: (document) => listedItems(document).length > 0,
  rows: (document) => listedItems(document).map(({ itemId, about }) => ({ itemId, anchor: about.querySelector('a') ?? about })),
});
