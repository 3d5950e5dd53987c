import { definePage } from '@/utils/reading/define-page';
import { formAnswer } from '../readers/form-answer';
import { formLabels } from '../readers/form-labels';
import { titleField } from '../title-field';

/** Publishing, editing and looking at one product. */
export const itemEdit = definePage({
  kind: 'item-edit',
  address: /^mms\.pinduoduo\.com\/goods\/goods_(add|detail)\b/,
  readers: [formAnswer, formLabels],
  isReady: (document) => titleField(document) !== null,
  titleField,
});
