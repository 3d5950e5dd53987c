import type { TitleField } from '@/utils/reading/define-page';
import { readForm } from '@/utils/reading/form';
import type { FormField } from '@/utils/reading/form-types';

/** The publish form's fields that are read. Each field stands in a block that carries its name (facts 3.2, 2026, high). */
export interface PublishForm {
  title: FormField | null;
  guideTitle: FormField | null;
  category: FormField | null;
}

/** Reads the drawn publish form. */
export function publishForm(document: Document): PublishForm {
  const form = readForm(document.querySelector('[id^="goodsEditScrollContainer"]') ?? document.body);
  const labelled = (label: RegExp): FormField | null => {
    const [only = null, second] = form.filter((field) => label.test(field.label));
    return second ? null : only;
  };
  return {
    title: form.find(({ control }) => control?.id === 'pg-title-input') ?? labelled(/^商品(标题|名称)$/),
    guideTitle: labelled(/^导购(短标题|标题)$/),
    category: labelled(/^商品类目$/),
  };
}

/** The title's input, with the counter the page draws beside it. */
export function titleField(document: Document): TitleField | null {
  const { title } = publishForm(document);
  return title?.control ? { input: title.control, counter: title.counter } : null;
}
