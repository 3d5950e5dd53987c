import type { TitleField } from '@/utils/reading/define-page';
import { isShown, smallestMatching, textOf } from '@/utils/reading/dom';

const BLOCK = '[data-tracking-click-viewid="title_input_area"]';
const ROW = '[data-testid="beast-core-form-item"]';
const LABEL = /^[*＊\s]*商品标题[:：*＊\s]*$/;
const TEXT = 'textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="file"])';
/** No title limit we know is below this; smaller pairs count pictures (house choice). */
const SMALLEST_LIMIT = 10;

/**
 * The product title's input with the counter drawn beside it. The block has a name of its own in the page's tracking
 * (facts 1.2, 2026-10, high); without it the form's row of that label is taken. Where several inputs or counters stand in
 * it nobody can tell which is meant.
 */
export function titleField(document: Document): TitleField | null {
  const named = [...document.querySelectorAll(BLOCK)].filter(isShown);
  const rows = [...document.querySelectorAll(ROW)].filter(
    (row) => LABEL.test(textOf(row.querySelector('label'))) && isShown(row),
  );
  const inputs = (named.length > 0 ? named : rows).flatMap((block) =>
    [...block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TEXT)].filter(isShown).map((input) => ({ block, input })),
  );
  const [only, rival] = inputs;
  return only && !rival ? { input: only.input, counter: counterIn(only.block) } : null;
}

function counterIn(block: Element): TitleField['counter'] {
  const counters = [...smallestMatching(block, /^\d{1,3}\s*\/\s*\d{1,3}$/)].flatMap((element) => {
    const [used = 0, max = 0] = textOf(element).split('/').map(Number);
    return max >= SMALLEST_LIMIT && isShown(element) ? [{ used, max }] : [];
  });
  const [only, rival] = counters;
  return only && !rival ? only : null;
}
