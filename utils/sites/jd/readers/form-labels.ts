import { leavesMatching, textOf } from '@/utils/reading/dom';
import { fieldLabelled, readForm } from '@/utils/reading/form';
import type { FormField } from '@/utils/reading/form-types';
import { fromLabels } from '@/utils/reading/from-labels';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { missingNotes } from '@/utils/reading/missing';
import type { TitleLimit } from '@/utils/records/item';
import { numericId } from '../shapes';
import { titleFormField } from '../title-field';

const SEPARATOR = />>|>|》|›/;
const HIGHEST = 6;

/**
 * The publish form as it is drawn: title with its counter, category line, and what stands in the section of attributes.
 * Neither its selectors nor its answers are known (facts 2.2), so everything goes by label. What an operator is typing is
 * not the saved product, so an edited form gives no product.
 */
export const formLabels = fromLabels({
  id: 'form-labels',
  read: (document, source) => {
    const field = titleFormField(document);
    if (!field?.control || source.isEdited) return null;
    const { missing, take, note } = missingNotes();
    const item = itemCandidate(
      'jd',
      {
        itemId: idInAddress(source.url),
        title: take('title', field.text, String),
        titleLimit: limitOf(field),
        categoryPath: take('categoryPath', categoryLine(document), namesOf),
        priceFen: note('priceFen', 'not-on-page'),
        stock: note('stock', 'not-on-page'),
        attributes: attributesIn(document, field),
      },
      missing,
    );
    return { entries: [{ at: field.label, candidates: [item] }], refused: [], empty: null };
  },
});

/** The product that is being edited; null for a new one. The name of the parameter differs between the forms. */
function idInAddress({ search, hash }: URL): string | null {
  const query = [...new URLSearchParams(search), ...new URLSearchParams(hash.split('?')[1] ?? '')];
  const ids = query.flatMap(([name, value]) => (/^(ware|product|spu)_?id$/i.test(name) ? [numericId(value)] : []));
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
}

function limitOf({ counter, placeholder }: FormField): TitleLimit | null {
  if (counter) return { max: counter.max, origin: 'counter' };
  // Han characters count twice here; only a limit told in plain characters is one.
  const said = /(\d{1,3})\s*个?字符/.exec(placeholder ?? '')?.[1];
  return said ? { max: Number(said), origin: 'placeholder' } : null;
}

/** 类目: 一级 > 二级 > 三级, in a field of the form or in one line with its label. */
function categoryLine(document: Document): string | null {
  const field = fieldLabelled(document, /^(当前|已选|所选|商品)?类目$/)?.text;
  if (field) return field;
  for (const line of leavesMatching(document, /^(当前|已选|所选|商品)?类目\s*[:：]/)) {
    if (SEPARATOR.test(textOf(line))) return textOf(line).replace(/^[^:：]*[:：]\s*/, '');
  }
  return null;
}

/** Names from the first level down; one word alone may be a hint. A name may hold `/`, so that parts nothing. */
function namesOf(line: unknown): string[] | null {
  const names = String(line)
    .replace(/\s*(切换|修改|更换)类目$/, '')
    .split(SEPARATOR)
    .map((name) => name.trim());
  return names.length > 1 && names.every(Boolean) ? names : null;
}

/** The fields of the section headed 属性, up to the block that holds the title too: fields of other sections are no attributes. */
function attributesIn(document: Document, title: FormField): Record<string, string[]> | null {
  for (const heading of leavesMatching(document, /^(商品|类目|产品|基础)?属性(信息)?$/)) {
    let block = heading.parentElement;
    for (let level = 0; block && level < HIGHEST && !block.contains(title.row); level++, block = block.parentElement) {
      const found = readForm(block).flatMap(({ label, text }) =>
        text && text.length <= 400 ? [[label.slice(0, 80), [text]] satisfies [string, string[]]] : [],
      );
      if (found.length > 0) return Object.fromEntries(found);
    }
  }
  return null;
}
