import { definePage } from '@/utils/reading/define-page';
import { listApi } from '../readers/list-api';
import { listEdits } from '../readers/list-edits';
import { itemRows, listTable, rowItemId } from '../readers/list-table';

/** 我的商品: 全部, 出售中, 仓库中, 已售空, on both shell hosts and under the Tmall alias. */
export const itemList = definePage({
  kind: 'item-list',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/(SellManage|sell-manage-tm)\/(all|on_sale|in_stock|sold_out)\b/,
  readers: [listApi, listEdits, listTable],
  isReady: (document) => itemRows(document).length > 0,
  rows: (document) =>
    itemRows(document).flatMap(({ row }) => {
      const itemId = rowItemId(row);
      const anchor = row.querySelector('a.title-link') ?? row;
      return itemId === null ? [] : [{ itemId, anchor }];
    }),
});
