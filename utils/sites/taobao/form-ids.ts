import type { Fields } from '@/utils/core/fields';
import type { FormModel } from './pick-form-model';
import { numericId } from './shapes';

/** What a publish form is about. */
export interface FormIds {
  /** Null for a draft and a new product. */
  itemId: string | null;
  shopId: string | null;
  /** Still to be read; null where neither the address nor the model has one. */
  categoryId: unknown;
}

/**
 * The ids of a form, from its address and, where there is one, its model (facts 2.1, 2.2, high); a machine word where they are no
 * ids or speak of different products: nobody can tell whose values these are.
 */
export function formIds({ searchParams, pathname }: URL, model: FormModel | null): FormIds | string {
  const { fakeCredit, ifdWarning } = model?.components ?? {};
  const global: Fields = { ...fakeCredit?.global, ...ifdWarning?.global, ...model?.global };
  const shopId = numericId(global.userId);
  const categoryId = global.catId ?? searchParams.get('catId');
  const ids = [global.itemId, global.id, searchParams.get('itemId'), searchParams.get('id')].filter((id) => id && id !== '0');
  if (/\/draft\.htm$/.test(pathname) || ids.length === 0) return { itemId: null, shopId, categoryId };
  const itemId = numericId(ids[0]);
  if (itemId === null) return 'unsafe-id';
  return ids.some((id) => numericId(id) !== itemId) ? 'ids-disagree' : { itemId, shopId, categoryId };
}
