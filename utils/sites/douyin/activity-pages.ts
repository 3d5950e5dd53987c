import type { ActivityPages } from '@/utils/reading/activities/links';

const DETAIL = /\/ffa\/merchant\/(child|parent)-campaign-detail\b/;

/** 抖店's activity pages: one number in the address (facts 3.3, 2026, medium). */
export const activityPages: ActivityPages = {
  platform: 'douyin',
  link: (href, base) => (DETAIL.test(href) && URL.canParse(href, base.href) ? new URL(href, base) : null),
  ids: (url) => {
    const id = url.searchParams.get('id') ?? url.searchParams.get('activity_id') ?? '';
    return { activityId: /^[1-9]\d{0,19}$/.test(id) ? id : null };
  },
};
