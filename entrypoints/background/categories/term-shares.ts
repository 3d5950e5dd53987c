import { addDays, dayOf } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import { type TermCategoriesRow, termCategoriesSince } from '@/utils/snapshots/queries';
import { keptByPlatform } from './kept-by-platform';

/** Shares seen longer ago say little about today. House choice. */
const SHARE_DAYS = 90;

/** How the clicks of a platform's terms split over categories: of each term the latest, longest look. */
export const { load: termShares, forget: forgetTermShares } = keptByPlatform(async (platform: Platform, now: number) => {
  const latest = new Map<string, TermCategoriesRow>();
  for (const row of await termCategoriesSince(platform, addDays(dayOf(now), -SHARE_DAYS))) {
    const known = latest.get(row.term);
    if (known && (known.statDate > row.statDate || (known.statDate === row.statDate && known.days >= row.days))) continue;
    latest.set(row.term, row);
  }
  return [...latest.values()];
});
