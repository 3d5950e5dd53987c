import { figureText } from '@/utils/reading/dom';
import { type DrawnItem, drawnItems } from '@/utils/reading/items/drawn-items';

/**
 * The products a page of 拼多多 draws in a table: rows with an `ID: 612345678901` in a text of its own. Class names carry
 * versions, so only the kit's plain names count (facts 1.1, 2026-09, high).
 */
export const drawnGoods = (root: ParentNode): DrawnItem[] =>
  drawnItems(
    { platform: 'pinduoduo', id: /^(?:商品)?\s?ID\s?[:：]?\s?([1-9]\d{5,19})(?!\d)/i, link: /[?&]goods_id=([1-9]\d{5,19})(?!\d)/ },
    root,
  );

/** A drawn product's name. The list's element has a plain name; elsewhere only the ending of a generated one is known. */
export const nameOf = (row: Element): Element | null => {
  const [name, rival] = row.querySelectorAll('.goods-name, [class*="goods-name"], [class*="goodsName"]');
  return rival === undefined && name !== undefined && figureText(name) !== '' ? name : (row.querySelector('.goods-name') ?? null);
};
