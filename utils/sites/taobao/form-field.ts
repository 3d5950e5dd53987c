import type { TitleField } from '@/utils/reading/define-page';
import { isShown, smallestMatching, textOf } from '@/utils/reading/dom';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Controls that hold text: inputs mostly carry no `type`, and a Tmall title row begins with a checkbox. */
const textControls = (row: ParentNode): Control[] =>
  [...row.querySelectorAll<Control>('input, textarea')].filter(
    (control) =>
      !/^(checkbox|radio|hidden|file|button|submit)$/i.test(control.getAttribute('type') ?? '') &&
      control.getAttribute('role') !== 'combobox',
  );

/**
 * The row and visible control of a form field. The pages keep 0×0 duplicates, and the hidden one comes first. Where a
 * saved page does not tell which is hidden, the one that holds something is meant.
 */
function fieldOf(document: Document, name: string): { row: Element; control: Control } | null {
  const rows = [...document.querySelectorAll(`[id="sell-field-${name}"], [id="struct-${name}"]`)];
  const found = rows.flatMap((row) => textControls(row).map((control) => ({ row, control })));
  // Older forms name the input and have no field row; the block around it may be another field's as well.
  for (const control of document.querySelectorAll<Control>(`input[name="${name}"]`)) {
    const [parent, block] = [control.parentElement, control.parentElement?.parentElement];
    const row = block && textControls(block).length === 1 ? block : parent;
    if (rows.length === 0 && row) found.push({ row, control });
  }
  const visible = found.filter(({ control }) => isShown(control));
  return visible.find(({ control }) => control.value || control.getAttribute('value')) ?? visible[0] ?? null;
}

/** No title limit we know is below this; smaller pairs are pages of suggestions or pictures (house choice). */
const SMALLEST_LIMIT = 10;

/** `21/60` in the row, nearest to the control; the counter has no class of its own (facts 2.4, medium). */
function counterOf(row: Element, control: Element): TitleField['counter'] {
  const counters = [...smallestMatching(row, /^\d{1,3}\s*\/\s*\d{1,3}$/)].flatMap((element) => {
    const [used = 0, max = 0] = textOf(element).split('/').map(Number);
    return max >= SMALLEST_LIMIT && isShown(element) ? [{ element, used, max }] : [];
  });
  for (let block: Element | null = control.parentElement; block; block = block.parentElement) {
    const [only, second] = counters.filter(({ element }) => block?.contains(element));
    if (only) return second ? null : { used: only.used, max: only.max };
    if (block === row) break;
  }
  return null;
}

function titleFieldOf(document: Document, name: string): TitleField | null {
  const found = fieldOf(document, name);
  return found && { input: found.control, counter: counterOf(found.row, found.control) };
}

/** The product title's input, with the counter the page draws beside it. */
export const titleField = (document: Document) => titleFieldOf(document, 'title');

/** The 导购标题's input. */
export const guideTitleField = (document: Document) => titleFieldOf(document, 'shopping_title');
