import type { PageDefinition } from '@/utils/reading/define-page';
import { activityDetail } from './pages/activity-detail';
import { activityList } from './pages/activity-list';

/** 营销中心: activities to sign up for. Reading dates is too heavy to go with the script that runs the pages. */
export const jdActivities: readonly PageDefinition[] = [activityList, activityDetail];
