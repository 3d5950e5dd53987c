import { addDays, dayOf, MINUTE_MS } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import { type TermCategoriesRow, termCategoriesSince } from '@/utils/snapshots/queries';

/** Shares seen longer ago say little about today. House choice. */
const SHARE_DAYS = 90;

/** Reading them for every product of a shop anew would take seconds. House choice. */
const FRESH_MS = MINUTE_MS;

const loaded = new Map<Platform, { at: number; shares: Promise<TermCategoriesRow[]> }>();

/** How the clicks of a platform's terms split over categories: of each term the latest, longest look. */
export function termShares(platform: Platform): Promise<TermCategoriesRow[]> {
  const now = Date.now();
  const kept = loaded.get(platform);
  if (kept && now >= kept.at && now - kept.at < FRESH_MS) return kept.shares;
  const shares = load(platform, now);
  loaded.set(platform, { at: now, shares });
  shares.catch(() => loaded.delete(platform));
  return shares;
}

/** Forgets what was read: a page has shown others. */
export const forgetTermShares = (): void => loaded.clear();

async function load(platform: Platform, now: number): Promise<TermCategoriesRow[]> {
  const latest = new Map<string, TermCategoriesRow>();
  for (const row of await termCategoriesSince(platform, addDays(dayOf(now), -SHARE_DAYS))) {
    const known = latest.get(row.term);
    if (known && (known.statDate > row.statDate || (known.statDate === row.statDate && known.days >= row.days))) continue;
    latest.set(row.term, row);
  }
  return [...latest.values()];
}
