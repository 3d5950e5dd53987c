import { isShown, leavesMatching, textOf } from '@/utils/reading/dom';
import { fromLabels } from '@/utils/reading/from-labels';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { missingNotes } from '@/utils/reading/missing';
import { formItemId } from '../form-item-id';
import { formProperties } from '../form-properties';
import { categoryNames } from '../shapes';
import { titleField } from '../title-field';

/**
 * The edit form as it is drawn: title with its counter, the category as plain text, attributes by label. What an operator
 * is typing is not the saved product, so an edited form gives no product.
 */
export const formLabels = fromLabels({
  id: 'form-labels',
  read: (document, source) => {
    const field = titleField(document);
    if (!field || source.isEdited) return null;
    const { input, counter } = field;
    const { missing, take, note } = missingNotes();
    const told = {
      itemId: formItemId(source.url),
      title: take('title', (input.value || input.getAttribute('value') || '').trim(), String),
      titleLimit: counter && { max: counter.max, origin: 'counter' },
      categoryPath: take('categoryPath', categoryText(document), categoryNames),
      priceFen: note('priceFen', 'not-on-page'),
      stock: note('stock', 'not-on-page'),
      attributes: formProperties(document),
    };
    return {
      entries: [{ at: 'title_input_area', candidates: [itemCandidate('pinduoduo', told, missing)] }],
      refused: [],
      empty: null,
    };
  },
});

const LABEL = /^(当前|已选|商品)?(分类|类目)\s*[:：]\s*/;
/** A trail to this page looks like a category. */
const TRAIL = 'a, nav, button, li, [class*="readcrumb"]';

/** The one text that is a path; where the page draws two different ones there is none. */
function categoryText(document: Document): string | null {
  const paths = [...leavesMatching(document, /^[^>]+ > [^>]/)]
    .filter((leaf) => leaf.closest(TRAIL) === null && isShown(leaf))
    .map((leaf) => textOf(leaf).replace(LABEL, ''));
  const [path, rival] = new Set(paths);
  return path !== undefined && rival === undefined ? path : null;
}
