import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { findKnown } from '../find-known';
import { codesOf, fromSycm } from '../from-sycm';
import { yesterday } from '../yesterday';
import { readGroups } from './read-groups';

/** Today so far, and `yestday` (their spelling) as a whole (facts 1.2, high). */
export const shopLive = fromSycm({
  id: 'shop-live',
  endpoint: 'shop-live',
  read: (told) => {
    const isYesterday = (path: string) => /(^|\.)yest(er)?day(\.|$)/i.test(path);
    const groups = findKnown(told.body, codesOf(sycmShop.codes));
    const partOf = (isWanted: (path: string) => boolean) =>
      Object.fromEntries(groups.filter(({ path }) => isWanted(path)).map(({ path, value }) => [path, value]));
    const today = readGroups({ ...told, body: partOf((path) => !isYesterday(path)) }, { kind: 'shop' }, sycmShop.codes);
    if (!groups.some(({ path }) => isYesterday(path))) return today;
    const period = yesterday(told.capturedAt);
    const before = readGroups({ ...told, period, body: nameless(partOf(isYesterday)) }, { kind: 'shop' }, sycmShop.codes);
    return {
      entries: [...today.entries, ...before.entries.map((entry) => ({ ...entry, at: entry.at.replace(/self$/, 'yestday') }))],
      refused: [...today.refused, ...before.refused],
      empty: today.entries.length + before.entries.length === 0 ? today.empty : null,
    };
  },
});

/** The group's name has been understood: it is the shop's. */
const nameless = (groups: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(groups).map(([path, value]) => [path.replace(/yest(er)?day/i, 'self'), value]));
