import { ownBrands } from '@/utils/analyses/titles/brands/own-brands';
import { NearDuplicates } from '@/utils/analyses/titles/likeness/near-duplicates';
import { type DemandBasis, demandBasis, demandFigure } from '@/utils/analyses/titles/terms/demand';
import { mergeLooks } from '@/utils/analyses/titles/terms/merge-looks';
import type { Bank } from '@/utils/analyses/titles/terms/standing';
import type { SeenTerm, TitleEvent } from '@/utils/analyses/titles/title-input';
import { addDays, DAY_MS, type Day, dayOf, MINUTE_MS } from '@/utils/core/dates';
import type { BankTerm } from '@/utils/records/bank-term';
import type { RegistrationRecord } from '@/utils/records/registration';
import {
  changesSince,
  fieldOf,
  figuresOfKind,
  type ItemRow,
  itemsOfShop,
  registrationsOfShop,
  shelfOf,
} from '@/utils/snapshots/queries';

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
  /** What its terms are weighed by; null while no figure says how much any is searched. */
  basis: DemandBasis | null;
  /** Every own title, by product. */
  titles: NearDuplicates;
  titleChangedOn: ReadonlyMap<string, Day>;
  events: ReadonlyMap<string, TitleEvent[]>;
  /** Activities products took part in or are approved for, by product. */
  pastEvents: ReadonlyMap<string, TitleEvent[]>;
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

/** Forgets what was read of one shop. */
export const forgetContext = (site: string, shopId: string): void => void loaded.delete(`${site} ${shopId}`);

/** Whether buyers may find a product beside another: on sale as far as known, and seen lately. */
export const isCompeting = (item: ItemRow, now: number): boolean => shelfOf(item, now) === 'on-sale';

async function loadContext(site: string, shopId: string, now: number): Promise<ShopContext> {
  const today = dayOf(now);
  const [items, looks, changes, registrations] = await Promise.all([
    itemsOfShop(site, shopId),
    figuresOfKind(site, shopId, 'term', addDays(today, -TERM_DAYS)),
    changesSince(site, shopId, now - CHANGE_DAYS * DAY_MS),
    registrationsOfShop(site, shopId),
  ]);
  const terms = mergeLooks(looks);
  const basis = demandBasis(terms);
  const seen = terms.map((term) => seenTerm(term, basis));
  const titles = new NearDuplicates();
  for (const item of items) if (isCompeting(item, now)) titles.add(item.itemId, fieldOf(item, 'title') ?? '');
  const records = registrations.map(({ record }) => record);
  const renamed = changes.filter(({ kind }) => kind === 'title');
  return {
    items,
    brands: brandsOf(items),
    bank: { terms, seen },
    basis,
    titles,
    titleChangedOn: new Map(renamed.map(({ itemId, at }) => [itemId, dayOf(at)])),
    events: eventsOf(records, mayTakePart),
    pastEvents: eventsOf(records, tookPart),
  };
}

/** A term as rules take it: with the figure it is weighed by, a range as a range. */
function seenTerm(term: BankTerm, basis: DemandBasis | null): SeenTerm {
  const { lo = null, hi = null } = demandFigure(term, basis) ?? {};
  return { text: term.text, demand: lo, ...(hi !== null && hi !== lo && { demandTo: hi }) };
}

function brandsOf(items: readonly ItemRow[]): string[] {
  const names = items.flatMap(({ attributes }) => ownBrands({ attributes, ownBrands: [] }) ?? []);
  return [...new Set(names)];
}

/** States in which a product takes part, or may come to: its title should rest. */
const mayTakePart: ReadonlySet<RegistrationRecord['state']> = new Set(['waiting', 'approved', 'needs-action', 'running']);
/** States in which it took part or surely will: those days say nothing about a title. */
const tookPart: ReadonlySet<RegistrationRecord['state']> = new Set(['approved', 'running', 'ended']);

function eventsOf(
  registrations: readonly RegistrationRecord[],
  states: ReadonlySet<RegistrationRecord['state']>,
): Map<string, TitleEvent[]> {
  const events = new Map<string, TitleEvent[]>();
  for (const { itemId, activityTitle, state, times } of registrations) {
    const from = times.preheatStart ?? times.start;
    if (!states.has(state) || !from || !times.end) continue;
    // An end at midnight is the day's before.
    const event = { name: activityTitle, from: dayOf(from.at), to: dayOf(times.end.at - 1) };
    events.set(itemId, [...(events.get(itemId) ?? []), event]);
  }
  return events;
}
