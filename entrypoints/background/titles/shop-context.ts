import { ownBrands } from '@/utils/analyses/titles/brands/own-brands';
import { NearDuplicates } from '@/utils/analyses/titles/likeness/near-duplicates';
import { demandMetric, demandOf } from '@/utils/analyses/titles/terms/demand';
import { mergeLooks } from '@/utils/analyses/titles/terms/merge-looks';
import type { Bank } from '@/utils/analyses/titles/terms/standing';
import type { TitleEvent } from '@/utils/analyses/titles/title-input';
import { addDays, DAY_MS, type Day, dayOf, MINUTE_MS } from '@/utils/core/dates';
import type { RegistrationRecord } from '@/utils/records/registration';
import { changesSince, fieldOf, figuresOfKind, type ItemRow, itemsOfShop, registrationsOfShop } from '@/utils/snapshots/queries';

/** Terms seen longer ago say little about today's demand. House choice. */
const TERM_DAYS = 90;
/** Changes longer ago matter to no rule. */
const CHANGE_DAYS = 30;
/** How long what was loaded serves: reading a shop of thousands takes about a second. House choice. */
const FRESH_MS = 5 * MINUTE_MS;

/** What is known of a shop for judging its titles. */
export interface ShopContext {
  items: readonly ItemRow[];
  /** From the brand attributes of its products. */
  brands: string[];
  bank: Bank;
  /** The metric its terms are weighed by. */
  metric: string | null;
  /** Every own title, by product. */
  titles: NearDuplicates;
  titleChangedOn: ReadonlyMap<string, Day>;
  events: ReadonlyMap<string, TitleEvent[]>;
}

const loaded = new Map<string, { at: number; context: Promise<ShopContext> }>();

/** What is known of a shop, read anew every few minutes. */
export function shopContext(site: string, shopId: string, now: number): Promise<ShopContext> {
  const key = `${site} ${shopId}`;
  const kept = loaded.get(key);
  if (kept && now >= kept.at && now - kept.at < FRESH_MS) return kept.context;
  const context = loadContext(site, shopId, now);
  loaded.set(key, { at: now, context });
  // What could not be read is tried again, not kept.
  context.catch(() => loaded.delete(key));
  return context;
}

/** Forgets what was read: something was written that the next judgement must know. */
export const forgetContexts = (): void => loaded.clear();

async function loadContext(site: string, shopId: string, now: number): Promise<ShopContext> {
  const today = dayOf(now);
  const [items, looks, changes, registrations] = await Promise.all([
    itemsOfShop(site, shopId),
    figuresOfKind(site, shopId, 'term', addDays(today, -TERM_DAYS)),
    changesSince(site, shopId, now - CHANGE_DAYS * DAY_MS),
    registrationsOfShop(site, shopId),
  ]);
  const terms = mergeLooks(looks);
  const metric = demandMetric(terms);
  const seen = terms.map((term) => ({ text: term.text, demand: demandOf(term, metric) }));
  const titles = new NearDuplicates();
  for (const item of items) titles.add(item.itemId, fieldOf(item, 'title') ?? '');
  const renamed = changes.filter(({ kind }) => kind === 'title');
  return {
    items,
    brands: brandsOf(items),
    bank: { terms, seen },
    metric,
    titles,
    titleChangedOn: new Map(renamed.map(({ itemId, at }) => [itemId, dayOf(at)])),
    events: eventsOf(registrations.map(({ record }) => record)),
  };
}

function brandsOf(items: readonly ItemRow[]): string[] {
  const names = items.flatMap(({ attributes }) => ownBrands({ attributes, ownBrands: [] }) ?? []);
  return [...new Set(names)];
}

/** States in which a product takes part, or may come to. */
const takingPart: ReadonlySet<RegistrationRecord['state']> = new Set(['waiting', 'approved', 'needs-action', 'running']);

function eventsOf(registrations: readonly RegistrationRecord[]): Map<string, TitleEvent[]> {
  const events = new Map<string, TitleEvent[]>();
  for (const { itemId, activityTitle, state, times } of registrations) {
    const from = times.preheatStart ?? times.start;
    if (!takingPart.has(state) || !from || !times.end) continue;
    // An end at midnight is the day's before.
    const event = { name: activityTitle, from: dayOf(from.at), to: dayOf(times.end.at - 1) };
    events.set(itemId, [...(events.get(itemId) ?? []), event]);
  }
  return events;
}
