import { isShown, textOf } from '@/utils/reading/dom';
import { all, isElement } from '@/utils/reading/elements';
import { fromLabels } from '@/utils/reading/from-labels';
import type { PageSource } from '@/utils/reading/source';
import { asFormModel } from '../as-form-model';
import { formIds } from '../form-ids';
import { CATEGORY_WARNING, type FormModel } from '../pick-form-model';
import { numericId } from '../shapes';

const OWN = `[id$="${CATEGORY_WARNING}"]`;
const DIALOG = '[role="dialog"], [role="alertdialog"], .next-dialog';
const CONTROL = /^(BUTTON|A|INPUT|SELECT|TEXTAREA|STYLE|SCRIPT)$/;
const LONGEST = 400;

/**
 * The form's own doubt about the category, asked back at submit: only while it is drawn. It is known by its component, whose
 * element carries the name, or which the running store calls visible while one dialog about the category is open; what other
 * dialogs say of categories is none. New products have no id and give nothing. Source: facts 2.5, 2026-10: the component high, what it
 * draws low.
 */
export const categoryWarning = fromLabels({
  id: 'category-warning',
  read: (document, source) => {
    const drawn = drawnWords(document, OWN, /\S/);
    const asked = drawn.length > 0 ? [] : drawnWords(document, DIALOG, /类目/);
    if (drawn.length + asked.length === 0) return null;
    const live = modelIn(source, '__SELL_STATE__');
    const isVisible = live?.components[CATEGORY_WARNING]?.visible;
    const [text, rival] = isVisible === true ? [...drawn, ...asked] : drawn;
    if (isVisible === false || text === undefined || rival !== undefined) return null;
    const ids = formIds(source.url, live ?? modelIn(source, 'Json') ?? modelIn(source, 'Json2'));
    if (typeof ids === 'string' || ids.itemId === null) return null;
    const warning = {
      kind: 'category-warning' as const,
      platform: source.url.host.endsWith('tmall.com') ? 'tmall' : 'taobao',
      shopId: ids.shopId,
      itemId: ids.itemId,
      categoryId: numericId(ids.categoryId),
      text: text.slice(0, LONGEST),
      proposedPath: null,
    };
    return { entries: [{ at: CATEGORY_WARNING, candidates: [warning] }], refused: [], empty: null };
  },
});

const modelIn = ({ readGlobal }: PageSource, name: string): FormModel | null => asFormModel(readGlobal(name));

/** What shown elements say, without their buttons, each text once. */
function drawnWords(document: Document, selector: string, about: RegExp): string[] {
  const shown = all(document, selector).filter((one) => isShown(one) && about.test(textOf(one)));
  const inner = shown.filter((one) => !shown.some((other) => other !== one && one.contains(other)));
  return [...new Set(inner.map((one) => wordsOf(one).replace(/\s+/g, ' ').trim()))].filter((words) => about.test(words));
}

const wordsOf = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === 3 ? (child.nodeValue ?? '') : '';
      return CONTROL.test(child.nodeName) || child.getAttribute('role') === 'button' || !isShown(child)
        ? ''
        : ` ${wordsOf(child)} `;
    })
    .join('');
