import * as z from 'zod/mini';
import { assortmentRules, defaultAssortmentRules } from '@/utils/records/assortment-rules';
import { pageKind } from '@/utils/records/provenance';
import { MOST_PACKS, rulePack } from '@/utils/records/rule-pack';

/** Steps of the reminder ladder: how long before which deadline. */
export const ladderStep = z.object({
  /** Stable id, part of the reminder's key. */
  step: z.string().check(z.regex(/^[a-z0-9-]{2,30}$/)),
  of: z.enum(['signEnd', 'start', 'end']),
  hoursBefore: z.int().check(z.gte(1), z.lte(24 * 60)),
});
export type LadderStep = z.infer<typeof ladderStep>;

/** What the extension may do on one host. */
export const hostSwitches = z.object({
  /** Read pages at all. */
  isRead: z.boolean(),
  /** Copy the page's network answers; off leaves the slower reading of what is drawn on the page. */
  isTapped: z.boolean(),
  /** Show badge, marks and drawer. */
  isShown: z.boolean(),
});
export type HostSwitches = z.infer<typeof hostSwitches>;

/** Everything the operator can set; kept in `storage.local` under one key. */
export const settings = z.object({
  hosts: z.record(z.string(), hostSwitches),
  /** Pages that are not read, as `site/page-kind`. */
  offPages: z.array(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z-]+$/))),
  /** Page kinds on which badge and marks stay away. */
  hiddenOn: z.array(pageKind),
  ladder: z.array(ladderStep).check(z.maxLength(20)),
  /** Reminders are shown between these Shanghai hours; `days` 0 = Sunday. */
  workingHours: z.object({
    isOn: z.boolean(),
    from: z.int().check(z.gte(0), z.lte(23)),
    to: z.int().check(z.gte(1), z.lte(24)),
    days: z.array(z.int()),
  }),
  /** The one shop this browser is signed in to, by site: reads that name no shop go there. */
  soleShop: z.record(z.string(), z.string()),
  /** Title rules switched off or weighed otherwise, by shop and category. */
  rulePacks: z.array(rulePack).check(z.maxLength(MOST_PACKS)),
  /** Thresholds and own price bands of the assortment plan. */
  assortment: assortmentRules,
  isWelcomed: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

/** What a fresh install starts with. The ladder is the one operators asked for: sign-up end −3 d, −1 d, −3 h; start −1 d; end −1 d. */
export const defaultSettings: Settings = {
  hosts: {},
  offPages: [],
  hiddenOn: [],
  ladder: [
    { step: 'sign-end-3d', of: 'signEnd', hoursBefore: 72 },
    { step: 'sign-end-1d', of: 'signEnd', hoursBefore: 24 },
    { step: 'sign-end-3h', of: 'signEnd', hoursBefore: 3 },
    { step: 'start-1d', of: 'start', hoursBefore: 24 },
    { step: 'end-1d', of: 'end', hoursBefore: 24 },
  ],
  workingHours: { isOn: true, from: 9, to: 21, days: [0, 1, 2, 3, 4, 5, 6] },
  soleShop: {},
  rulePacks: [],
  assortment: defaultAssortmentRules,
  isWelcomed: false,
};

/** A host nobody has touched is read, tapped and shown. */
export const switchesOf = (settings: Settings, host: string): HostSwitches =>
  settings.hosts[host] ?? { isRead: true, isTapped: true, isShown: true };
