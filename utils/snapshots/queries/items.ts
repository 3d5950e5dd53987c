import { addDays, type Day } from '@/utils/core/dates';
import type { SubjectRef } from '@/utils/records/finding';
import { openReader } from '../database';
import { unpack } from '../points';
import type { ItemMonthRow, ItemRow } from '../schema';

const keyOf = ({ site, shopId, itemId }: SubjectRef): [string, string, string] => [site, shopId, itemId];

/** A product, or null when no page has shown it. */
export async function item(ref: SubjectRef): Promise<ItemRow | null> {
  return (await (await openReader()).get('items', keyOf(ref))) ?? null;
}

/** A product by its id alone: one row for every shop it is known under, mostly one. */
export async function itemsById(site: string, itemId: string): Promise<ItemRow[]> {
  return (await openReader()).getAllFromIndex('items', 'by-item', [site, itemId]);
}

/** A shop's products, by id. */
export async function itemsOfShop(site: string, shopId: string): Promise<ItemRow[]> {
  return (await openReader()).getAll('items', IDBKeyRange.bound([site, shopId], [site, shopId, []]));
}

async function monthsOf(ref: SubjectRef, from: string, to: string): Promise<ItemMonthRow[]> {
  const key = keyOf(ref);
  return (await openReader()).getAll('itemMonths', IDBKeyRange.bound([...key, from], [...key, to]));
}

/** One day of a series. */
export interface DayValue {
  day: Day;
  /** Null: nobody looked. */
  value: number | null;
}

/** A metric of a product, one entry for every day from `fromDay` to `toDay`, both included. */
export async function itemHistory(ref: SubjectRef, metric: string, fromDay: Day, toDay: Day): Promise<DayValue[]> {
  const months = await monthsOf(ref, fromDay.slice(0, 7), toDay.slice(0, 7));
  const known = new Map<Day, number>();
  for (const { month, columns } of months)
    for (const [date, value] of columns[metric] ? unpack(columns[metric]) : [])
      known.set(`${month}-${String(date).padStart(2, '0')}`, value);
  const series: DayValue[] = [];
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) series.push({ day, value: known.get(day) ?? null });
  return series;
}
