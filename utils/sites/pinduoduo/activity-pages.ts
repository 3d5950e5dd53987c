import type { ActivityPages } from '@/utils/reading/activities/links';
import { numericId } from './shapes';

const idIn = (url: URL, ...names: string[]): string | null =>
  names.map((name) => numericId(url.searchParams.get(name))).find((id) => id !== null) ?? null;

/** Activities are told apart by `activity_id`; several of one theme share `theme_activity_id` (facts A1, medium to high). */
export const activityPages: ActivityPages = {
  platform: 'pinduoduo',
  link: (href, base) => {
    if (!/\/act(ivity)?[/?-]/.test(href) || !URL.canParse(href, base.href)) return null;
    const link = new URL(href, base);
    return link.host === base.host && /activity_?id=/i.test(link.search) ? link : null;
  },
  ids: (url) => ({
    activityId: idIn(url, 'activity_id', 'activityId'),
    campaignId: idIn(url, 'theme_activity_id', 'themeActivityId'),
  }),
};
