import { definePage } from '@/utils/reading/define-page';
import { formLabels } from '../readers/form-labels';
import { titleField } from '../title-field';

/** Publish and edit forms: newPublish and popPublish of today, publish3 of 2019. */
export const itemEdit = definePage({
  kind: 'item-edit',
  address: /^(wares-jdm\.jd\.com\/.*(newPublish|popPublish)|ware\.shop\.jd\.com\/rest\/shop\/ware\/publish3\/)/i,
  readers: [formLabels],
  isReady: (document) => titleField(document) !== null,
  titleField,
});
