import type { ActivityPages } from '@/utils/reading/activities/links';

/** Addresses of one activity's page; the home page links to them relatively. */
const DETAIL = /activity_detail\.htm/;

const idIn = (url: URL, name: string): string | null => {
  const value = url.searchParams.get(name) ?? '';
  return /^\w{1,40}$/.test(value) && value !== '0' ? value : null;
};

/** Taobao's and Tmall's activity pages: separate numbers in the address, and the title alone is not unique (facts A1, high). */
export const activityPages: ActivityPages = {
  platform: 'taobao',
  // The shell shows the micro-app's own `/sale/seller/…` addresses below its own path.
  link: (href, base) => {
    if (!DETAIL.test(href) || !URL.canParse(href, base.href)) return null;
    const link = new URL(href, base);
    if (link.host === base.host && link.pathname.startsWith('/sale/seller/'))
      link.pathname = `/home.htm/starb/tmc-next${link.pathname}`;
    return link;
  },
  ids: (url) => ({
    activityId: idIn(url, 'activityId'),
    campaignId: idIn(url, 'campaignId'),
    unitedActivityId: idIn(url, 'unitedActivityId'),
    signRecordId: idIn(url, 'signRecordId'),
  }),
};
