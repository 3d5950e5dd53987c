import { figureText, isShown, smallestMatching } from '@/utils/reading/dom';
import { readTable, type TableRow } from '@/utils/reading/table';
import { goodsId } from './shapes';

/** One drawn product. */
export interface DrawnGoods extends TableRow {
  itemId: string;
}

/** Dialogs list products and variants of their own. */
const DIALOG = '[role="dialog"], [data-testid*="beast-core-modal"], [data-testid*="beast-core-drawer"]';
const ID = /^(?:商品)?\s?ID\s?[:：]?\s?([1-9]\d{5,19})(?!\d)/i;

/**
 * The products a page of 拼多多 draws in a table: rows with a text `ID: 612345678901` of its own. Class names carry
 * versions and are not looked at (facts 1.1, 2026-09, high).
 */
export const drawnGoods = (root: ParentNode): DrawnGoods[] =>
  readTable(root).flatMap((row) => {
    const itemId = row.isTotal || row.row.closest(DIALOG) !== null || !isShown(row.row) ? null : drawnId(row.row);
    return itemId === null ? [] : [{ ...row, itemId }];
  });

function drawnId(row: Element): string | null {
  for (const element of smallestMatching(row, ID)) {
    const id = goodsId(ID.exec(figureText(element))?.[1]);
    if (id !== null) return id;
  }
  return null;
}

/** A drawn product's name: the list's element has a plain class name; elsewhere the one that has a generated one like it. */
export function nameOf(row: Element): Element | null {
  const [name, rival] = row.querySelectorAll('[class*="goods-name"], [class*="goodsName"]');
  return (rival === undefined ? name : row.querySelector('.goods-name')) ?? null;
}
