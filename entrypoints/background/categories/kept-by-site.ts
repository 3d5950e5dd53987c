import { MINUTE_MS } from '@/utils/core/dates';
import { type Platform, platforms } from '@/utils/core/platforms';
import { isPlatformOf } from '@/utils/core/realms';

/** Reading the same for every product of a shop would take seconds. House choice. */
const FRESH_MS = MINUTE_MS;

/** Something read of all platforms of a site, kept for a minute, or until it is forgotten because a page has shown more. */
export function keptBySite<Value>(read: (of: readonly Platform[], now: number) => Promise<Value>) {
  const kept = new Map<string, { at: number; value: Promise<Value> }>();
  const load = (site: string): Promise<Value> => {
    const now = Date.now();
    const known = kept.get(site);
    if (known && now >= known.at && now - known.at < FRESH_MS) return known.value;
    const value = read(
      platforms.filter((platform) => isPlatformOf(site, platform)),
      now,
    );
    kept.set(site, { at: now, value });
    // What could not be read is tried again, not kept.
    value.catch(() => kept.delete(site));
    return value;
  };
  return { load, forget: (): void => kept.clear() };
}
