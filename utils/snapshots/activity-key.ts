import type { ActivityRecord } from '@/utils/records/activity';

/** 53 bits of a text, as base 36: enough to tell a few thousand activities apart, and the same on every run. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/**
 * A name for an activity met for the first time. Made from what it was met as, but kept from then on whatever is learnt
 * later; `isTaken` settles the case that another activity was met as the same.
 */
export function newActivityKey(site: string, shopId: string, record: ActivityRecord, isTaken: (key: string) => boolean): string {
  const { ids, title, parentTitle, times } = record;
  const met = JSON.stringify([ids, title, parentTitle, times.start?.at ?? times.end?.at ?? times.signEnd?.at ?? null]);
  const key = `${site}-${shopId}-${digest(met)}`;
  let free = key;
  for (let again = 2; isTaken(free); again += 1) free = `${key}-${again}`;
  return free;
}
