import type { TitleField } from '@/utils/reading/define-page';
import { isShown, leavesMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { missingNotes } from '@/utils/reading/missing';
import type { TitleLimit } from '@/utils/records/item';
import { guideTitleField, titleField } from '../form-field';
import { categoryNames, numericId } from '../shapes';

/** `最多允许输入30个汉字（60字符）`: the number of characters, not of Han. */
const PLACEHOLDER = /(\d{1,3})\s*个?字符/;

/**
 * The publish form as it is drawn: title fields, their counters, the 当前类目 line and the category attributes' labels.
 * The fall-back for a page without a model. What an operator is typing is not the saved product, so an edited form
 * gives no product.
 */
export const formLabels = fromLabels({
  id: 'form-labels',
  read: (document, source) => {
    const field = titleField(document);
    if (!field || source.isEdited) return null;
    const query = source.url.searchParams;
    const isDraft = /\/draft\.htm$/.test(source.url.pathname);
    const guide = guideTitleField(document);
    const { missing, take, note } = missingNotes();
    const item = {
      kind: 'item' as const,
      platform: /tmall\.com$/.test(source.url.host) ? 'tmall' : 'taobao',
      shopId: null,
      itemId: isDraft ? null : numericId(query.get('itemId') ?? query.get('id')),
      title: take('title', written(field), String),
      guideTitle: (guide && written(guide)) || null,
      titleLimit: limitOf(field),
      guideTitleLimit: guide && limitOf(guide),
      categoryId: numericId(query.get('catId')) ?? note('categoryId', 'not-on-page'),
      categoryPath: take('categoryPath', categoryLine(document), categoryNames),
      priceFen: note('priceFen', 'not-on-page'),
      stock: note('stock', 'not-on-page'),
      status: null,
      statusText: null,
      imageKey: null,
      outerId: null,
      listedAt: null,
      attributes: null,
      missing,
    };
    return { entries: [{ at: '#sell-field-title', candidates: [item] }], refused: [], empty: null };
  },
});

/** The control's live value; a saved page has it only as an attribute. */
const written = ({ input }: TitleField): string => (input.value || input.getAttribute('value') || '').trim();

function limitOf({ input, counter }: TitleField): TitleLimit | null {
  if (counter) return { max: counter.max, origin: 'counter' };
  const said = PLACEHOLDER.exec(input.getAttribute('placeholder') ?? '')?.[1];
  return said ? { max: Number(said), origin: 'placeholder' } : null;
}

const SEPARATOR = />|》|›/;
const CONTROL = 'button, a, input, [role="button"]';

/**
 * The line 当前类目：一级>>二级; its label and its path may stand in one element or in two, with the button 切换类目 beside
 * them. A line without a separator may just as well be a message about the category.
 */
function categoryLine(document: Document): string | null {
  for (const leaf of leavesMatching(document, /^(当前类目|已选类目)/)) {
    if (!isShown(leaf)) continue;
    const parts = [...(leaf.parentElement?.children ?? [])].filter(
      (part) => part !== leaf && !part.matches(CONTROL) && isShown(part),
    );
    const text = [textOf(leaf), ...parts.map(textOf)].find((part) => SEPARATOR.test(part));
    if (text) return text.replace(/\s*(切换|修改|更换)类目$/, '');
  }
  return null;
}
