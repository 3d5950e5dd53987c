import type { ActivityPages } from '@/utils/reading/activities/links';

/** One activity's page, in the path of today's marketing centre or behind the `#` of the older one. */
const DETAIL = /\/industry\/detail\/([1-9]\d{0,19})(?!\w)/;

/** 营销中心: the activity's number stands in the address. Source: facts on JD 2.3, 2026-04…2026-08, medium. */
export const activityPages: ActivityPages = {
  platform: 'jd',
  link: (href, base) => {
    if (!DETAIL.test(href) || !URL.canParse(href, base.href)) return null;
    const link = new URL(href, base);
    return link.host === 'mc.jd.com' ? link : null;
  },
  ids: (url) => ({ activityId: DETAIL.exec(url.pathname + url.hash)?.[1] ?? null }),
};
