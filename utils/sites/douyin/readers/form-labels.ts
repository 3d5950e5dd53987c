import { readForm } from '@/utils/reading/form';
import type { FormField } from '@/utils/reading/form-types';
import { fromLabels } from '@/utils/reading/from-labels';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { missingNotes } from '@/utils/reading/missing';
import type { TitleLimit } from '@/utils/records/item';
import { publishForm } from '../form-fields';
import { numericId } from '../shapes';

/** `15-60个字符（8-30个汉字）`: the number of characters, not of Han. */
const PLACEHOLDER = /(\d{1,3})\s*个?字符/;

/**
 * The publish form as it is drawn: titles with their limits, the category's path, the category attributes. What an operator
 * is typing is not the saved product, so an edited form gives no product, and a copy of one has no id yet.
 */
export const formLabels = fromLabels({
  id: 'form-labels',
  read: (document, source) => {
    const { title, guideTitle: guide, category } = publishForm(document);
    if (!title?.control || source.isEdited) return null;
    const query = source.url.searchParams;
    const { missing, take, note } = missingNotes();
    const item = {
      itemId: query.has('copyid') ? null : numericId(query.get('product_id')),
      title: take('title', title.text, String),
      guideTitle: guide?.text ?? null,
      titleLimit: limitOf(title),
      guideTitleLimit: guide && limitOf(guide),
      categoryPath: take('categoryPath', category?.text, categoryNames),
      priceFen: note('priceFen', 'not-on-page'),
      stock: note('stock', 'not-on-page'),
      attributes: attributesIn(document),
    };
    return { entries: [{ at: '商品标题', candidates: [itemCandidate('douyin', item, missing)] }], refused: [], empty: null };
  },
});

function limitOf({ counter, placeholder }: FormField): TitleLimit | null {
  if (counter) return { max: counter.max, origin: 'counter' };
  const said = PLACEHOLDER.exec(placeholder ?? '')?.[1];
  return said ? { max: Number(said), origin: 'placeholder' } : null;
}

/** `女装>T恤` → names; names have `/` in them, and a text without a separator may as well be a message. */
function categoryNames(text: unknown): string[] | null {
  const names = String(text)
    .replace(/^[*\s]*商品类目[\s:：]*|\s*(修改|切换|更换)类目$/g, '')
    .split(/>|›/)
    .map((name) => name.trim());
  return names.length > 1 && names.every(Boolean) ? names : null;
}

function attributesIn(document: Document): Record<string, string[]> | null {
  const block = document.querySelector('[attr-field-id="类目属性"]');
  const filled = block
    ? readForm(block).flatMap(({ label, text }) => (text && label !== '类目属性' ? [[label, [text]]] : []))
    : [];
  return filled.length > 0 ? Object.fromEntries(filled) : null;
}
