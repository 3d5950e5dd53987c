import { definePage } from '@/utils/reading/define-page';
import { registrations } from '../readers/registrations';

/** 报名记录 with its tabs 全部, 待处理, 审核中, 活动中, 已结束. What its table's columns are called was never published. */
export const activityItems = definePage({
  kind: 'activity-items',
  address: /^mms\.pinduoduo\.com\/act\/register_record\b/,
  readers: [registrations],
  isReady: () => true,
});
