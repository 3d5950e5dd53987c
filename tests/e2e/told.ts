import type { Page } from 'playwright-core';
import { dayOf } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import type { CategoryRecord } from '@/utils/records/category';
import type { ItemRecord } from '@/utils/records/item';
import type { PageRecord } from '@/utils/records/record';
import { periodKey, subjectKey } from '@/utils/snapshots/figures';
import { unpack } from '@/utils/snapshots/points';
import type { ActivityRow, FiguresRow, ItemRow } from '@/utils/snapshots/schema';
import { rowsOf } from './in-extension';

/** What was told of shops, one fact a line: by what it is of, what is said. */
export type Told = Record<string, unknown>;

/** A figure's line; the day of the look is `today`, because fixtures are older than the browser. */
const figureLine = (
  { subject, statDate, days, isFinal, scope, metric }: { subject: string; metric: string } & Parameters<typeof periodKey>[0],
  today: string,
) => [subject, periodKey({ statDate: statDate === today ? 'today' : statDate, days, isFinal, scope }), metric].join(' ');

const ofItem = (id: string) => subjectKey({ kind: 'item', id, name: null, of: null });
const ofShop = subjectKey({ kind: 'shop', id: null, name: null, of: null });

const activityFacts = ({ title, state, ids, times }: ActivityRecord) => ({
  title,
  state,
  activityId: ids.activityId,
  times: Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time?.at ?? null])),
});

const itemFacts = ({ title, priceFen, stock, status, categoryId, imageKey, outerId, categoryPath }: Partial<ItemRecord>) => ({
  title: title ?? null,
  priceFen: priceFen ?? null,
  stock: stock ?? null,
  status: status ?? null,
  categoryId: categoryId ?? null,
  imageKey: imageKey ?? null,
  outerId: outerId ?? null,
  categoryPath: categoryPath ?? null,
});

const categoryFacts = ({ id, name, path, isLeaf }: CategoryRecord) => ({ id, name, path, isLeaf });

/** What a fixture's records tell. */
export function toldBy(records: readonly PageRecord[]): Told {
  const told: Told = {};
  for (const record of records) {
    if (record.kind === 'item') {
      told[`item ${record.itemId}`] = itemFacts(record);
      const { categoryId, categoryPath, source } = record;
      const name = categoryPath?.at(-1);
      // A list that gives both names a node of the tree; a form may be on its way to another category.
      if (categoryId !== null && name !== undefined && source.pageKind !== 'item-edit')
        told[`category ${categoryId}`] ??= { id: categoryId, name, path: categoryPath, isLeaf: null };
    } else if (record.kind === 'activity') told[`activity ${record.title}`] = activityFacts(record);
    else if (record.kind === 'search') told[`search ${record.term} ${record.page}`] = record.entries;
    else if (record.kind === 'category') told[`category ${record.id}`] = categoryFacts(record);
    else if (record.kind === 'metrics') {
      const subject = subjectKey(record.subject);
      const today = dayOf(record.source.capturedAt);
      for (const [metric, figure] of [...Object.entries(record.values), ...Object.entries(record.ranges)])
        told[figureLine({ ...record, subject, metric }, today)] = figure;
    } else throw new Error(`${record.kind} is not compared yet`);
  }
  return told;
}

const itemRowFacts = ({ watched, outerId, categoryPath }: ItemRow) => {
  const seen = Object.entries(watched).map(([field, looks]) => [field, looks[0]?.value]);
  return itemFacts({ ...Object.fromEntries(seen), outerId, categoryPath });
};

/** What the extension's database tells of one shop. */
export async function toldIn(inside: Page, site: string, shopId: string): Promise<Told> {
  const isOurs = (row: { site: string; shopId: string }) => row.site === site && row.shopId === shopId;
  const told: Told = {};
  const [states, items, months, days, figures, activities, searches, categories] = await Promise.all([
    rowsOf(inside, 'readerStates'),
    rowsOf(inside, 'items'),
    rowsOf(inside, 'itemMonths'),
    rowsOf(inside, 'shopDays'),
    rowsOf(inside, 'figures'),
    rowsOf(inside, 'activities'),
    rowsOf(inside, 'searches'),
    rowsOf(inside, 'categories'),
  ]);
  const today = dayOf(Math.max(0, ...states.map(({ lastReport }) => lastReport.time)));
  const final = { days: 1, isFinal: true, scope: null };

  for (const row of items.filter(isOurs)) told[`item ${row.itemId}`] = itemRowFacts(row);
  for (const { itemId, month, columns } of months.filter(isOurs))
    for (const [metric, series] of Object.entries(columns))
      for (const [day, value] of unpack(series)) {
        const statDate = `${month}-${String(day).padStart(2, '0')}`;
        told[figureLine({ ...final, subject: ofItem(itemId), statDate, metric }, today)] = value;
      }
  for (const { day: statDate, figures: seen } of days.filter(isOurs))
    for (const [metric, { value }] of Object.entries(seen))
      told[figureLine({ ...final, subject: ofShop, statDate, metric }, today)] = value;
  for (const row of figures.filter(isOurs) as FiguresRow[])
    for (const [metric, { seenAt: _seenAt, ...figure }] of Object.entries(row.figures))
      told[figureLine({ ...row, metric }, today)] = 'value' in figure ? figure.value : figure;
  for (const { record } of activities.filter(isOurs) as ActivityRow[]) told[`activity ${record.title}`] = activityFacts(record);
  for (const { term, page, entries } of searches) told[`search ${term} ${page}`] = entries;
  for (const { record } of categories) told[`category ${record.id}`] = categoryFacts(record);
  return told;
}
