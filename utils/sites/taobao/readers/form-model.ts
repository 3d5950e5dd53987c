import { parseCount } from '@/utils/core/counts';
import { at, type Fields, fields } from '@/utils/core/fields';
import { parsePriceFen, type Range } from '@/utils/core/money';
import { type Attempt, type Candidate, refusal } from '@/utils/reading/attempt';
import { fromEmbeddedJson } from '@/utils/reading/from-embedded-json';
import { missingNotes } from '@/utils/reading/missing';
import type { PageSource } from '@/utils/reading/source';
import type { TitleLimit } from '@/utils/records/item';
import { asFormModel } from '../as-form-model';
import { placeOf } from '../category-node';
import { formIds } from '../form-ids';
import { formProperties } from '../form-properties';
import type { FormModel } from '../pick-form-model';
import { categoryNames, formText, imageKey, numericId } from '../shapes';

/** Tmall's running store: what the form holds now, hence only trusted before the first edit. */
export const sellState = fromEmbeddedJson({ id: 'sell-state', globals: ['__SELL_STATE__'], holdsDrafts: true, read: readModel });

/** The server's form model, as saved: `Json` on both stores, `Json2` on Tmall's AI publish page. */
export const formModel = fromEmbeddedJson({ id: 'form-model', globals: ['Json', 'Json2'], read: readModel });

/** The publish form's model (facts 2.2) as one product. A draft or new product has no item id. */
function readModel(picked: unknown, source: PageSource): Attempt {
  const model = asFormModel(picked);
  if (!model) return refusal('model-not-known', 'models.formValues');
  const { formValues, components } = model;
  const ids = formIds(source.url, model);
  if (typeof ids === 'string') return refusal(ids, 'models.global.id');

  const { missing, take } = missingNotes();
  const platform = /tmall\.com$/.test(source.url.host) ? 'tmall' : 'taobao';
  const categoryId = numericId(ids.categoryId);
  // The selection may already be another one than the form was loaded for.
  const select = fields(at(formValues, 'category.categorySelect'));
  const chosen = categoryId !== null && numericId(select.id) === categoryId ? select : {};
  const place = categoryId === null ? null : placeOf(chosen, categoryId);
  // Whether a path without the node's name ends with it cannot be told; where the node is named, `place` has told.
  const unnamedPath = chosen.name === undefined ? chosen.path : null;
  const item = {
    kind: 'item' as const,
    platform,
    shopId: ids.shopId,
    itemId: ids.itemId,
    title: take('title', blankAsMissing(formValues.title), formText),
    guideTitle: formText(formValues.shopping_title),
    titleLimit: limit(components.title?.maxLength),
    guideTitleLimit: limit(components.shopping_title?.maxLength),
    categoryId: take('categoryId', ids.categoryId, numericId),
    categoryPath: take('categoryPath', place?.path ?? unnamedPath ?? model.catpath, pathOf),
    priceFen: take('priceFen', priceTexts(model), priceRange),
    stock: take('stock', blankAsMissing(formValues.quantity), (raw) => parseCount(formText(raw))),
    status: null,
    statusText: null,
    imageKey: take('imageKey', firstImage(formValues.mainImagesGroup), imageKey),
    outerId: formText(formValues.outerId),
    listedAt: null,
    attributes: formProperties(model),
    missing,
  };
  // Together, so that a form whose product is refused leaves the page to the labels.
  const candidates: Candidate[] = [item];
  const name = item.categoryPath?.at(-1);
  if (item.categoryId && name) candidates.push(categoryOf(item, chosen, name, place?.idPath ?? null));
  return { entries: [{ at: 'models.formValues', candidates }], refused: [], empty: null };
}

/** The form's own category, for the dictionary the list's bare ids are looked up in. */
const categoryOf = (
  item: { platform: string; categoryId: string | null; categoryPath: string[] | null },
  chosen: Fields,
  name: string,
  idPath: string[] | null,
) => {
  const flag = (value: unknown) => (typeof value === 'boolean' ? value : null);
  return {
    kind: 'category' as const,
    platform: item.platform,
    id: item.categoryId,
    name,
    path: item.categoryPath,
    idPath: idPath?.length === item.categoryPath?.length ? idPath : null,
    isLeaf: flag(chosen.leaf),
    isPublishable: flag(chosen.publish),
    isAuthorized: null,
  };
};

/** `{title: ['']}` is an empty field, not an unreadable one. */
const blankAsMissing = (value: unknown): unknown => {
  const inner = [fields(value).title ?? fields(value).value ?? value].flat();
  return inner.every((one) => one === null || one === undefined || one === '') ? null : value;
};

const LONGEST_LIMIT = 400;

function limit(max: unknown): TitleLimit | null {
  const count = parseCount(max);
  return count === null || count === 0 || count > LONGEST_LIMIT ? null : { max: count, origin: 'model' };
}

/** Stands for a price that is there and cannot be told. */
const UNTOLD = ['?'];

/**
 * Price texts of the SKUs on offer; the single price where there are none. Null when the form holds no price yet. Where
 * nobody tells which SKUs there are or are on offer, the price is untold: any of theirs may be the lowest.
 */
function priceTexts({ sku, formValues }: FormModel): string[] | null {
  const single = formText(formValues.price);
  const offered = sku?.filter(({ isOff }) => isOff !== true) ?? [];
  const texts = offered.map(({ price }) => formText(price) ?? '');
  if (texts.every((text) => text === '') && single === null) return null;
  if (sku === null) return UNTOLD;
  if (texts.length === 0) return single === null ? null : [single];
  return offered.some(({ isOff }) => isOff === null) && new Set(texts).size > 1 ? UNTOLD : texts;
}

/** A path in words needs two levels: a text without a sign between them may be the leaf's name alone. */
function pathOf(raw: unknown): string[] | null {
  const names = categoryNames(raw);
  return names && (Array.isArray(raw) || names.length > 1) ? names : null;
}

/** From the cheapest to the dearest; null as soon as one cannot be read, because it might be either. */
function priceRange(texts: unknown): Range | null {
  const ranges = [texts].flat().map((text) => parsePriceFen(String(text)));
  const read = ranges.filter((range) => range !== null);
  if (read.length < ranges.length) return null;
  return { lo: Math.min(...read.map(({ lo }) => lo)), hi: Math.max(...read.map(({ hi }) => hi)) };
}

function firstImage(group: unknown): unknown {
  const first = [at(group, 'images') ?? group].flat()[0];
  return typeof first === 'string' ? first : (fields(first).url ?? fields(first).src);
}
