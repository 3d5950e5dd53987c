import { idText } from '@/utils/core/ids';
import type { Platform } from '@/utils/core/platforms';
import { figureText, isShown, smallestMatching } from '../dom';
import { readTable, type TableRow } from '../table';

/** What a platform's drawn product list differs in. */
export interface DrawnList {
  platform: Platform;
  /** The text that holds a product's id, which is its first group: `ID：3712…`. */
  id: RegExp;
  /** The address of a product's own page with the id as its first group, where the list links there. */
  link?: RegExp;
  /** Columns the list is known to have: where one of them is gone, that is noted. */
  columns: readonly ItemColumn[];
}

/** What a column of a product list may hold. */
export type ItemColumn = 'price' | 'stock' | 'sold-total' | 'quality-score' | 'listed-at' | 'status';

/** One drawn product. */
export interface DrawnItem extends TableRow {
  itemId: string;
  /** The cell its id stands in. */
  about: Element;
}

/** Dialogs list products or variants of their own. */
const DIALOG = '[role="dialog"], [class*="modal"], [class*="drawer"]';

/** The products a list shows, in drawing order: rows that carry a product's id. */
export const drawnItems = (list: DrawnList, root: ParentNode): DrawnItem[] =>
  readTable(root).flatMap((row) => {
    if (row.isTotal || row.row.closest(DIALOG) !== null || !isShown(row.row)) return [];
    const [found] = [...idTexts(list, row.row), ...idLinks(list, row.row)];
    return found ? [{ ...row, itemId: found.id, about: found.element.closest(CELL) ?? row.row }] : [];
  });

const CELL = 'td, [role="cell"], [role="gridcell"]';

const withId = (element: Element, raw: string | undefined) => {
  const id = idText(raw);
  return id === null ? [] : [{ element, id }];
};

const idTexts = ({ id }: DrawnList, row: Element) =>
  [...smallestMatching(row, id)].flatMap((element) => withId(element, id.exec(figureText(element))?.[1]));

const idLinks = ({ link }: DrawnList, row: Element) =>
  [...row.querySelectorAll('a[href]')].flatMap((element) => withId(element, link?.exec(element.getAttribute('href') ?? '')?.[1]));
