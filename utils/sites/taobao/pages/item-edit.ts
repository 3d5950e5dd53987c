import { definePage } from '@/utils/reading/define-page';
import { titleField } from '../form-field';
import { categoryWarning } from '../readers/category-warning';
import { formLabels } from '../readers/form-labels';
import { formModel, sellState } from '../readers/form-model';

/** Publish and edit forms: C-store on `item.upload.taobao.com`, Tmall on `sell.publish.tmall.com`. */
export const itemEdit = definePage({
  kind: 'item-edit',
  address: /^(item\.upload\.taobao\.com\/sell\/v2\/(publish|draft)|sell\.publish\.tmall\.com\/tmall\/(publish|itemEdit))\.htm/,
  readers: [sellState, formModel, formLabels, { ...categoryWarning, matter: 'warning' }],
  isReady: (document) => titleField(document) !== null,
  titleField,
});
