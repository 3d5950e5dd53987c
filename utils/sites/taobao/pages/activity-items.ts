import { definePage } from '@/utils/reading/define-page';
import { signedItems } from '../readers/signed-items';
import { signedRows, signedTable } from '../readers/signed-table';

/** 营销—活动报名—已报管理—已报商品: products signed up for activities. */
export const activityItems = definePage({
  kind: 'activity-items',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/starb\/tmc-next\/sale\/seller\/homepage\.htm\?(.*&)?tab=item\b/,
  readers: [signedItems, signedTable],
  isReady: (document) => signedRows(document).length > 0,
});
