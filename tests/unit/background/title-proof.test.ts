import { beforeEach, describe, expect, it } from 'vitest';
import { titleWorkshop } from '@/utils/messages/titles';
import { at, itemSubject, metrics, registration, time } from '../snapshots/support';
import { answerOf, shop, storeRecords, titled } from './stored';
import { installExtension } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
const ref = { ...shop, itemId: '1' };

beforeEach(async () => {
  extension = await installExtension('2026-11-22 10:00');
  await extension.wake();
});

const store = async (records: object[], day?: string) => storeRecords(await extension.database(), records, day);
const day = (month: number, date: number) => `2026-${month}-${String(date).padStart(2, '0')}`;
const figure = (values: Record<string, number>, statDate: string) => metrics(values, { subject: itemSubject('1'), statDate });
const newest = async () =>
  titleWorkshop.answer.parse(answerOf(await extension.ask('title-workshop', ref))).versions[0]?.proof ?? null;

/** The old title stood until a day of November, the new one since the day after, with visitors on every day. */
async function changeTitle(last: number) {
  await store([titled('1', '旧毛衣')], '2026-10-01');
  await store([titled('1', '旧毛衣')], day(11, last));
  await store([titled('1', '新毛衣女')], day(11, last + 1));
  const visitors = [10, 11].flatMap((month) =>
    Array.from({ length: month === 10 ? 31 : 21 }, (_, index) => figure({ visitors: 100 }, day(month, index + 1))),
  );
  await store(visitors, '2026-11-22');
}

describe('proof', () => {
  it('waits until after an activity the product is approved for', async () => {
    await changeTitle(17);
    expect(await newest()).toEqual({ state: 'waiting', until: '2026-11-26', days: 3 });
    const times = { ...registration().times, start: time(at('2026-11-23 00:00')), end: time(at('2026-11-26 00:00')) };
    await store([registration({ itemId: '1', state: 'approved', times })], '2026-11-22');
    await extension.wake();
    expect(await newest()).toEqual({ state: 'waiting', until: '2026-11-29', days: 3 });
  });

  it('takes a product for sold out from a look that found nothing left to the next that says otherwise', async () => {
    await changeTitle(2);
    expect(await newest()).toMatchObject({ state: 'proved', proof: { days: 18 } });
    await store([figure({ stock: 5 }, '2026-11-06')], '2026-11-06');
    await store([figure({ stock: 0 }, '2026-11-08')], '2026-11-08');
    await store([figure({ stock: 7 }, '2026-11-11')], '2026-11-11');
    // Out on the 8th, and as far as known on the 9th and 10th.
    expect(await newest()).toMatchObject({ state: 'proved', proof: { days: 15 } });
  });

  it('finds old titles behind any number of other changes', async () => {
    await store([titled('1', '旧毛衣')], '2026-10-01');
    await store([titled('1', '新毛衣女')], '2026-10-02');
    const database = await extension.database();
    const change = {
      ...ref,
      kind: 'price' as const,
      pageKind: 'item-list' as const,
      to: { lo: 1, hi: 1 },
      from: { lo: 2, hi: 2 },
    };
    const transaction = database.transaction('changes', 'readwrite');
    for (let index = 0; index < 200; index++)
      await transaction.store.add({ ...change, at: at('2026-11-01 10:00') + index, previousSeenAt: at('2026-10-31 10:00') });
    await transaction.done;
    const { versions } = titleWorkshop.answer.parse(answerOf(await extension.ask('title-workshop', ref)));
    expect(versions.map(({ title }) => title)).toEqual(['新毛衣女', '旧毛衣']);
  });
});
