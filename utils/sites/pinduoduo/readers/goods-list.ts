import { parseCount } from '@/utils/core/counts';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { imageKey } from '@/utils/reading/items/image-key';
import { jsonTime } from '@/utils/reading/json-time';
import { missingNotes } from '@/utils/reading/missing';
import type { ItemStatus } from '@/utils/records/item';
import { answerRefusal, camelFields } from '../answers';
import { listedItem } from '../listed-item';
import { hasEmptyList } from '../objects-in';
import { categoryNames, fenRange, flag, goodsId, levelsOf, numericId, words } from '../shapes';
import { shopIdIn } from '../shop-id';

const codes = [
  ['goods_id', 'goods_name', 'goods_sn', 'out_goods_sn', 'cat_id', 'cat_name', 'sku_group_price', 'sold_quantity'],
  ['goodsId', 'goodsName', 'goodsSn', 'outGoodsSn', 'catId', 'catName', 'skuGroupPrice', 'soldQuantity'],
  ['quantity', 'is_onsale', 'isOnsale', 'thumb_url', 'thumbUrl', 'created_at', 'createdAt', 'fav_cnt', 'favCnt'],
].flat();

/** The product list's own answer, in both spellings. Shape: facts 1.1, 2020…2026-10, high. */
export const goodsList = fromNetwork({
  id: 'goods-list',
  endpoint: 'item-list',
  read: ({ body }, { capturedAt }) => {
    const refused = answerRefusal(body);
    if (refused) return refused;
    const table = findRows(body, codes);
    if (!table)
      return hasEmptyList(body, /^(goods)?List$/i) ? emptyPage('no-rows', 'goods_list') : refusal('table-not-found', 'result');
    const shopId = shopIdIn(body);
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (raw) => {
        const row = camelFields(raw);
        // `id` is the goods id where there is no other; beside another it may be the row's own.
        const rawId = row.goodsId ?? row.id;
        const itemId = goodsId(rawId);
        if (itemId === null) return rawId === undefined || rawId === null || rawId === '' ? 'missing-id' : 'unsafe-id';
        const title = words(row.goodsName);
        if (title === null) return 'missing-title';

        const isOnSale = row.isOnsale ?? row.isOnSale;
        const { missing, take, note } = missingNotes();
        const { missing: missingPoints, take: takePoint } = missingNotes();
        const stock = take('stock', row.quantity, parseCount);
        return listedItem(
          {
            itemId,
            shopId: numericId(row.mallId) ?? shopId,
            title,
            categoryId: take('categoryId', row.catId, numericId),
            categoryPath: categoryNames(levelsOf(row, 'catName', words(row.catName))),
            priceFen: take('priceFen', row.skuGroupPrice, fenRange),
            stock,
            status:
              stock === null && flag(isOnSale)
                ? note('status', 'empty')
                : take('status', isOnSale, (value) => statusOf(flag(value), stock)),
            statusText: null,
            imageKey: take('imageKey', row.thumbUrl, imageKey),
            outerId: words(row.outGoodsSn),
            listedAt: take('listedAt', row.createdAt, (value) => jsonTime(value)?.at ?? null),
            missing,
          },
          {
            'sold-total': takePoint('sold-total', row.soldQuantity, parseCount),
            'sold-30d': takePoint('sold-30d', row.soldQuantityForThirtyDays, parseCount),
            'fav-total': takePoint('fav-total', row.favCnt, parseCount),
          },
          missingPoints,
          capturedAt,
        );
      },
    );
  },
});

/** What is on sale and has nothing left cannot be bought: the page lists it under 已售罄. Without a stock it cannot be told. */
const statusOf = (isOnSale: boolean | null, stock: number | null): ItemStatus | null => {
  if (isOnSale === null) return null;
  return !isOnSale ? 'in-stock' : stock === 0 ? 'sold-out' : 'on-sale';
};
