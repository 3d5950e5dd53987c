import { parseCount } from '@/utils/core/counts';
import { parsePriceFen } from '@/utils/core/money';
import { parseTimestamp } from '@/utils/core/timestamp';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { firstFigureText } from '@/utils/reading/cell';
import { figureText, smallestMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { imageKey } from '@/utils/reading/items/image-key';
import { missingNotes } from '@/utils/reading/missing';
import type { ItemStatus } from '@/utils/records/item';
import { drawnGoods, nameOf } from '../drawn-goods';
import { listedItem } from '../listed-item';

/**
 * The product list as it is drawn: head and body are tables of their own, actions stand in headers and cells. Cells are
 * found by header; category and shop are not drawn. Source: facts 1.1, measured 2026-09-30, high.
 */
export const goodsTable = fromLabels({
  id: 'goods-table',
  read: (document, { capturedAt }) => {
    const rows = drawnGoods(document);
    if (rows.length === 0) return null;
    return attemptRows(
      rows,
      (index) => `row ${index + 1}`,
      ({ row, cell, itemId }) => {
        const title = textOf(nameOf(row));
        if (!title) return 'missing-title';
        const item = missingNotes();
        const points = missingNotes();
        const figure = <Value>(notes: typeof item, field: string, header: RegExp, parse: (raw: unknown) => Value | null) => {
          const column = cell(header);
          return column ? notes.take(field, firstFigureText(column), parse) : notes.note(field, 'not-on-page');
        };
        // `16.90 活动价：15.88`: the first is the product's price, the other one the activity's.
        const priceFen = figure(item, 'priceFen', /^价格$/, (raw) => parsePriceFen(String(raw)));
        const stock = figure(item, 'stock', /^总?库存$/, parseCount);
        const created = figureText(cell(/^创建时间$/));
        const time = TIME.exec(created)?.[0] ?? (/\d/.test(created) ? created : null);
        const statusText = STATUS.exec(created)?.[0] ?? null;
        return listedItem(
          {
            itemId,
            shopId: null,
            title,
            priceFen,
            stock,
            status: statusOf(statusText, stock) ?? item.note('status', 'not-on-page'),
            statusText,
            imageKey: item.take('imageKey', row.querySelector('img')?.getAttribute('src'), imageKey),
            outerId: outerIdIn(row),
            listedAt: time === null ? item.note('listedAt', 'not-on-page') : item.take('listedAt', time, parseTimestamp),
            missing: item.missing,
          },
          {
            'sold-total': figure(points, 'sold-total', /^累计销量$/, parseCount),
            'sold-30d': figure(points, 'sold-30d', /^30[日天]销量$/, parseCount),
            'fav-total': figure(points, 'fav-total', /^收藏$/, parseCount),
          },
          points.missing,
          capturedAt,
        );
      },
    );
  },
});

const TIME = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?(?![\d:])/;
const HAN = '\\p{Script=Han}';
/** Whole words only: 即将下架 is not 下架. */
const STATUS = new RegExp(`(?<!${HAN})(销售中|在售中|已?售罄|已?下架|仓库中)(?!${HAN})`, 'u');

/** As in the list's answer, what is on sale and has nothing left is sold out. */
function statusOf(word: string | null, stock: number | null): ItemStatus | null {
  if (word === null || (/^[销在]/.test(word) && stock === null)) return null;
  if (/^[销在]/.test(word)) return stock === 0 ? 'sold-out' : 'on-sale';
  return word.endsWith('罄') ? 'sold-out' : 'in-stock';
}

const OUTER_ID = /^商品编码\s?[:：]\s?(\S.*)$/;

function outerIdIn(row: Element): string | null {
  for (const element of smallestMatching(row, OUTER_ID)) return OUTER_ID.exec(textOf(element))?.[1] ?? null;
  return null;
}
