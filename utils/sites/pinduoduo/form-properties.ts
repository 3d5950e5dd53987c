import { isShown, textOf } from '@/utils/reading/dom';

const ROW = '[data-testid="beast-core-form-item"]';
const CHOSEN = '[class*="selectValueMultiple"]';
/** Rows of the form that are no category attribute (facts 1.2, medium). */
const OTHER = /标题|短标|描述|价|库存|运费|承诺|预售|图|视频|详情|编码|货号|SKU|规格|折扣|服务|地区|分类|类目|类型|数量|重量/i;

/**
 * The category attributes of the edit form by label: rows with a label and one field. Chosen values of a field that
 * takes several stand beside it. Null when there is none.
 */
export function formProperties(document: Document): Record<string, string[]> | null {
  const found = new Map<string, string[] | null>();
  for (const row of document.querySelectorAll(ROW)) {
    const label = textOf(row.querySelector('label')).replace(/^[*＊\s]+|[:：*＊\s]+$/g, '');
    if (label === '' || label.length > 20 || OTHER.test(label) || row.querySelector(ROW) || !isShown(row)) continue;
    const values = valuesIn(row);
    // Two rows of one name are two different things, whatever they hold.
    if (values.length > 0) found.set(label, found.has(label) ? null : values);
  }
  const properties = [...found].flatMap(([label, values]) => (values ? [[label, values] as const] : []));
  return properties.length > 0 ? Object.fromEntries(properties) : null;
}

function valuesIn(row: Element): string[] {
  const chosen = [...row.querySelectorAll(CHOSEN)].filter((one) => !one.querySelector(CHOSEN));
  if (chosen.length > 0) return chosen.map(textOf).filter(Boolean);
  const [input, second] = [...row.querySelectorAll<HTMLInputElement>('input')].filter(
    ({ type }) => !/^(checkbox|radio|hidden|file)$/.test(type),
  );
  const value = input && !second ? (input.value || input.getAttribute('value') || '').trim() : '';
  return value ? [value] : [];
}
