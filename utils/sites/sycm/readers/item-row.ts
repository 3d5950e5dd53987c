import { type Fields, fields } from '@/utils/core/fields';
import type { Platform } from '@/utils/core/platforms';
import { sycmItem } from '@/utils/knowledge/vocabularies/sycm-item';
import type { Candidate } from '@/utils/reading/attempt';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { missingNotes } from '@/utils/reading/missing';
import type { ItemStatus } from '@/utils/records/item';
import { cellText, cellValue, isYes } from '../cells';
import { figuresOfGroup } from '../figures-of-group';
import type { Told } from '../from-sycm';
import { imageKey } from '../image-key';
import { numericId } from '../numeric-id';

/** Codes by which a product row is known. */
export const itemRowCodes = [...Object.keys(sycmItem.codes), 'item', 'itemId', 'isSubItem', 'itemStatus', 'statDate'];

/** What a row's product is called by: in `item`, or flat beside the figures, each bare or a cell. */
export const itemPart = (row: Fields, name: string): unknown => cellValue(fields(row.item)[name] ?? row[name]);

/** The id of a row's product. */
export const itemIdOf = (row: Fields): string | null => numericId(itemPart(row, 'itemId'));

/**
 * Whether a row repeats what its main product's row counts already: the row says so, or names another product as the main
 * one (facts 1.4, high).
 */
export function isSubItem(row: Fields): boolean {
  const main = numericId(itemPart(row, 'mainProductId'));
  return isYes(row.isSubItem) || (main !== null && main !== itemIdOf(row));
}

/** Whose shop a row's product is in: the page says so of Tmall's. */
export const platformOf = (row: Fields): Platform =>
  isYes(itemPart(row, 'mallItem')) || /\/\/detail\.tmall\.com\//.test(String(itemPart(row, 'detailUrl'))) ? 'tmall' : 'taobao';

/** The records of one product row: the product as far as the row names it, and its figures. A machine word where it cannot be one. */
export function readItemRow(row: Fields, told: Omit<Told, 'url' | 'body'>): Candidate[] | string {
  const itemId = itemIdOf(row);
  if (itemId === null) return [undefined, null, ''].some((none) => none === itemPart(row, 'itemId')) ? 'missing-id' : 'unsafe-id';
  const platform = platformOf(row);
  const shopId = numericId(itemPart(row, 'userId'));
  const figures = figuresOfGroup(row, { platform, shopId, subject: { kind: 'item', id: itemId } }, sycmItem.codes, told);
  if (typeof figures === 'string') return figures;
  const title = cellText(itemPart(row, 'title'));
  if (title === null) return figures;
  const { missing, take } = missingNotes();
  const statusText = cellText(row.itemStatus);
  const item = itemCandidate(
    platform,
    {
      shopId,
      itemId,
      title,
      categoryId: take('categoryId', itemPart(row, 'categoryId') ?? itemPart(row, 'cateId'), numericId),
      imageKey: take('imageKey', itemPart(row, 'pictUrl'), imageKey),
      outerId: outerIdOf(itemPart(row, 'itemNO')),
      status: statusText && statusOf(statusText),
      statusText,
    },
    missing,
  );
  return [item, ...figures];
}

/** The lists' own words (facts 1.4); any other is kept and not understood. */
function statusOf(text: string): ItemStatus {
  if (/^当前在线$/.test(text)) return 'on-sale';
  return /^已下架$/.test(text) ? 'in-stock' : 'other';
}

const outerIdOf = (raw: unknown): string | null => {
  const text = typeof raw === 'number' ? String(raw) : cellText(raw);
  return text === null || /^-+$/.test(text) ? null : text;
};
