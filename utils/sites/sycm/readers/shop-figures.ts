import { addDays, dayOf } from '@/utils/core/dates';
import type { Word } from '@/utils/core/vocabulary';
import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { findKnown } from '../find-known';
import { codesOf, fromSycm } from '../from-sycm';
import { isCounted, type Period } from '../period';
import { readDays } from './read-days';
import { readGroups } from './read-groups';

const SHOP = { kind: 'shop' } as const;
const { codes } = sycmShop;

const yesterday = (capturedAt: number): Period => {
  const day = addDays(dayOf(capturedAt), -1);
  return { from: day, statDate: day, days: 1, isFinal: isCounted(day, capturedAt), isDaily: true };
};

/** Cards and 30-day trends of the home page: the shop, its peers' average and best (facts 1.2, high). */
export const shopFigures = fromSycm({
  id: 'shop-figures',
  endpoint: 'shop-figures',
  read: (told) => readGroups(told, SHOP, codes),
});

/** The home page's table of days. */
export const shopDays = fromSycm({ id: 'shop-days', endpoint: 'shop-days', read: (told) => readDays(told, SHOP, codes) });

/** Today so far, and `yestday` (their spelling) as a whole (facts 1.2, high). */
export const shopLive = fromSycm({
  id: 'shop-live',
  endpoint: 'shop-live',
  read: (told) => {
    const isYesterday = (path: string) => /(^|\.)yest(er)?day(\.|$)/i.test(path);
    const groups = findKnown(told.body, codesOf(codes));
    const partOf = (isWanted: (path: string) => boolean) =>
      Object.fromEntries(groups.filter(({ path }) => isWanted(path)).map(({ path, value }) => [path, value]));
    const today = readGroups({ ...told, body: partOf((path) => !isYesterday(path)) }, SHOP, codes);
    if (!groups.some(({ path }) => isYesterday(path))) return today;
    const period = yesterday(told.capturedAt);
    const before = readGroups({ ...told, period, body: nameless(partOf(isYesterday)) }, SHOP, codes);
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

/** Counts, and the one amount whose unit is known: this answer alone is in fen (facts 1.1, medium; stated by one source). */
const tradeWords: Readonly<Record<string, Word>> = {
  ...Object.fromEntries(Object.entries(codes).filter(([, [, scale]]) => scale !== 'yuan')),
  payAmt: ['paid-amount', 'fen'],
};

/** 实时 › yesterday's trade and visitors: of the day before the look. */
export const shopYesterday = fromSycm({
  id: 'shop-yesterday',
  endpoint: 'shop-yesterday',
  period: yesterday,
  read: (told) => readGroups(told, SHOP, tradeWords),
});

/** 流量看板: overview and trend, also of today. */
export const flowFigures = fromSycm({
  id: 'flow-figures',
  endpoint: 'flow-figures',
  read: (told) => {
    const rows = findKnown(told.body, codesOf(codes)).filter(({ isRow }) => isRow);
    return rows.length > 1 ? readDays(told, SHOP, codes) : readGroups(told, SHOP, codes);
  },
});
