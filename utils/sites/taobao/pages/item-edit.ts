import { definePage } from '@/utils/reading/define-page';
import { titleField } from '../form-field';
import { formLabels } from '../readers/form-labels';
import { formModel, sellState } from '../readers/form-model';

/** Publish and edit forms: C-store on `item.upload.taobao.com`, Tmall on `sell.publish.tmall.com`. */
export const itemEdit = definePage({
  kind: 'item-edit',
  address: /^(item\.upload\.taobao\.com\/sell\/v2\/(publish|draft)|sell\.publish\.tmall\.com\/tmall\/(publish|itemEdit))\.htm/,
  readers: [sellState, formModel, formLabels],
  isReady: (document) => titleField(document) !== null,
  titleField,
});
