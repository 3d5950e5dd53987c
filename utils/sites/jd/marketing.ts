import { defineSite } from '@/utils/reading/define-site';
import { marketingAddresses } from './addresses-marketing';
import { activityDetail } from './pages/activity-detail';
import { activityList } from './pages/activity-list';

/** 营销中心: activities to sign up for. */
export const jdMarketing = defineSite({ addresses: marketingAddresses, pages: [activityList, activityDetail] });
