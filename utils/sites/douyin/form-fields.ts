import type { TitleField } from '@/utils/reading/define-page';
import { type FormField, fieldLabelled, readForm } from '@/utils/reading/form';

/** The product title's row. Each field stands in a block that carries its name (facts 3.2, 2026, high). */
export const titleRow = (document: Document): FormField | null =>
  readForm(document).find(({ control }) => control?.id === 'pg-title-input') ?? fieldLabelled(document, /^商品(标题|名称)$/);

/** The row of the 导购短标题, which stands beside the title. */
export const guideTitleRow = (document: Document): FormField | null => fieldLabelled(document, /^导购(短标题|标题)$/);

/** The title's input, with the counter the page draws beside it. */
export function titleField(document: Document): TitleField | null {
  const row = titleRow(document);
  return row?.control ? { input: row.control, counter: row.counter } : null;
}
