import type { TitleField } from '@/utils/reading/define-page';
import { fieldLabelled } from '@/utils/reading/form';
import type { FormField } from '@/utils/reading/form-types';

/** The field of the product's title: 商品标题, or 商品名称 where the form calls it so. Facts 2.2: no selector is known. */
export const titleFormField = (document: Document): FormField | null =>
  fieldLabelled(document, /^商品标题$/) ?? fieldLabelled(document, /^商品名称$/);

/** The title's input with the counter beside it. */
export function titleField(document: Document): TitleField | null {
  const field = titleFormField(document);
  return field?.control ? { input: field.control, counter: field.counter } : null;
}
