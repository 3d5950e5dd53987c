import { definePage } from '@/utils/reading/define-page';
import { titleField } from '../form-fields';
import { formLabels } from '../readers/form-labels';

/** Publishing, editing (`product_id`) and copying (`copyid`) a product. */
export const itemEdit = definePage({
  kind: 'item-edit',
  address: /^fxg\.jinritemai\.com\/ffa\/g\/create\b/,
  readers: [formLabels],
  isReady: (document) => titleField(document) !== null,
  titleField,
});
