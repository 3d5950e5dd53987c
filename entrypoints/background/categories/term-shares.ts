import { addDays, dayOf } from '@/utils/core/dates';
import { type TermCategoriesRow, termCategoriesSince } from '@/utils/snapshots/queries';
import { keptBySite } from './kept-by-site';

/** Shares seen longer ago say little about today. House choice. */
const SHARE_DAYS = 90;

/** How the clicks of a site's terms split over categories: of each term the latest, longest look. Market pages do not tell Tmall from Taobao. */
export const { load: termShares, forget: forgetTermShares } = keptBySite(async (of, now) => {
  const latest = new Map<string, TermCategoriesRow>();
  const from = addDays(dayOf(now), -SHARE_DAYS);
  const rows = await Promise.all(of.map((platform) => termCategoriesSince(platform, from)));
  for (const row of rows.flat()) {
    const known = latest.get(row.term);
    if (known && (known.statDate > row.statDate || (known.statDate === row.statDate && known.days >= row.days))) continue;
    latest.set(row.term, row);
  }
  return [...latest.values()];
});
