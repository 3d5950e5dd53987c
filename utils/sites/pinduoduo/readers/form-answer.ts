import { at } from '@/utils/core/fields';
import { type Attempt, refusal } from '@/utils/reading/attempt';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { missingNotes } from '@/utils/reading/missing';
import { answerRefusal, camelFields } from '../answers';
import { formItemId } from '../form-item-id';
import { objectWith } from '../objects-in';
import { categoryNames, fenRange, goodsId, levelsOf, numericId, words } from '../shapes';
import { shopIdIn } from '../shop-id';

const codes = new Set([
  ...['goodsId', 'goodsCommitId', 'goodsName', 'catId', 'catName1', 'cats', 'outGoodsSn', 'skus', 'skuList'],
  ...['carouselGallery', 'detailGallery', 'goodsProperties', 'marketPrice', 'mallId'],
]);

/**
 * The edit form's own answer, of a draft or of the product on sale. Only its parts are known (category path, SKUs in fen,
 * galleries), so what goes by the list's names is taken and a product without a name is left to the labels. Shape: facts
 * 1.2, 2026, medium.
 */
export const formAnswer = fromNetwork({
  id: 'form-answer',
  endpoint: 'item-form',
  read: ({ body }, { url }): Attempt => {
    const refused = answerRefusal(body);
    if (refused) return refused;
    const found = objectWith(body, codes);
    if (!found) return refusal('product-not-found', 'result');
    const product = found.object;
    const title = words(product.goodsName);
    if (title === null) return refusal('missing-title', found.path);
    const itemId = formItemId(url);
    // An answer about another product than the page's: the operator has gone on to the next.
    if (itemId !== null && itemId !== goodsId(product.goodsId)) return refusal('other-product', found.path);
    const { missing, take, note } = missingNotes();
    const told = {
      itemId,
      shopId: shopIdIn(body),
      title,
      categoryId: take('categoryId', product.catId, numericId),
      categoryPath: take(
        'categoryPath',
        product.cats ?? product.catPath ?? levelsOf(product, 'catName', words(product.catName)),
        categoryNames,
      ),
      priceFen: take('priceFen', product.skus ?? product.skuList, groupPrices),
      stock: note('stock', 'not-on-page'),
      outerId: words(product.outGoodsSn),
      attributes: propertiesOf(product.goodsProperties),
    };
    return {
      entries: [{ at: found.path || 'result', candidates: [itemCandidate('pinduoduo', told, missing)] }],
      refused: [],
      empty: null,
    };
  },
});

/** From the cheapest SKU's group price to the dearest's; null unless every SKU has one. */
function groupPrices(skus: unknown) {
  if (!Array.isArray(skus) || skus.length === 0) return null;
  const prices = skus.map(camelFields).map((sku) => fenRange(sku.groupPrice ?? sku.multiPrice));
  const known = prices.filter((price) => price !== null);
  if (known.length < prices.length) return null;
  return { lo: Math.min(...known.map(({ lo }) => lo)), hi: Math.max(...known.map(({ hi }) => hi)) };
}

/** `goods_properties[]{name, values[]}`; a value is a text or has one. */
function propertiesOf(list: unknown): Record<string, string[]> | null {
  const pairs = (Array.isArray(list) ? list : []).map(camelFields).flatMap(({ name, values, value }) => {
    const label = words(name);
    const texts = [values ?? value].flat().map((one) => words(one) ?? words(at(one, 'value')));
    return label !== null && texts.length > 0 && texts.every((text) => text !== null) ? [[label, texts] as const] : [];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : null;
}
