import { MINUTE_MS } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';

/** Reading the same for every product of a shop would take seconds. House choice. */
const FRESH_MS = MINUTE_MS;

/** Something read of a platform, kept for a minute, or until it is forgotten because a page has shown more. */
export function keptByPlatform<Value>(read: (platform: Platform, now: number) => Promise<Value>) {
  const kept = new Map<Platform, { at: number; value: Promise<Value> }>();
  const load = (platform: Platform): Promise<Value> => {
    const now = Date.now();
    const known = kept.get(platform);
    if (known && now >= known.at && now - known.at < FRESH_MS) return known.value;
    const value = read(platform, now);
    kept.set(platform, { at: now, value });
    // What could not be read is tried again, not kept.
    value.catch(() => kept.delete(platform));
    return value;
  };
  return { load, forget: (): void => kept.clear() };
}
