import { isShown } from '@/utils/reading/dom';
import { type DrawnItem, type DrawnList, drawnItems } from '@/utils/reading/items/drawn-items';

/** A link leads to a variant (SKU), so a product's id counts only with its label. Facts 2.1: labels low. */
const list: DrawnList = {
  platform: 'jd',
  id: /^(?:商品\s*(?:ID|编码|编号)|SPU\s*(?:ID|编码)?)\s*[:：]\s*(\d{6,20})(?!\d)/i,
  columns: [],
};

/** The product list's table while nothing is being loaded into it, else null. */
const tableIn = (document: Document): Element | null => {
  const table = document.querySelector('#js-ware-table') ?? document.body;
  const isLoading = [table, ...table.querySelectorAll('.jd-loading-mask')].some(
    (part) => part.matches('.jd-loading-parent--relative, .jd-loading-mask') && isShown(part),
  );
  return isLoading ? null : table;
};

/** The products the list shows; none while it is loading. */
export const listedItems = (document: Document): DrawnItem[] => {
  const table = tableIn(document);
  return table ? drawnItems(list, table) : [];
};
