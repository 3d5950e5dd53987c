import { beforeEach, describe, expect, it } from 'vitest';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { itemHistory, shopDays } from '@/utils/snapshots/queries';
import { SEARCHES_CAP, writeSearches } from '@/utils/snapshots/searches';
import { writePage } from '@/utils/snapshots/write-page';
import { at, freshDatabase, metrics, registration, search, source, time } from './support';

const ref = { site: 'taobao', shopId: 's1', itemId: '700000000001' };
const shop = { kind: 'shop', id: null, name: null, of: null } as const;

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

const write = (records: PageRecord[], readAt = at('2026-11-22 10:00')) =>
  writePage(database, { site: 'taobao', shopId: 's1', pageKind: 'item-metrics', records, readAt });
const seenAt = (text: string) => source({ pageKind: 'item-metrics', capturedAt: at(text) });
const rows = async () =>
  (await database.getAll('figures')).map(({ of, statDate, days, isFinal, scope, figures }) => {
    const values = Object.entries(figures).map(([metric, figure]) => [
      metric,
      'value' in figure ? figure.value : [figure.lo, figure.hi],
    ]);
    return [of.kind, of.name ?? of.id, `${statDate}/${days}${isFinal ? '' : ' running'}`, scope, Object.fromEntries(values)];
  });

describe('figures', () => {
  it('of a product’s finished day stand in its history and nowhere else', async () => {
    await write([metrics({ visitors: 12 }, { statDate: '2026-11-21', source: seenAt('2026-11-22 10:00') })]);
    expect(await itemHistory(ref, 'visitors', '2026-11-21', '2026-11-22')).toMatchObject([{ value: 12 }, { value: null }]);
    expect(await rows()).toEqual([]);
  });

  it('of a day still running never stand for the day', async () => {
    const running = metrics({ visitors: 3 }, { isFinal: false, source: seenAt('2026-11-22 10:00') });
    await write([running, { ...running, subject: shop, values: { visitors: 40 } }]);
    expect(await itemHistory(ref, 'visitors', '2026-11-22', '2026-11-22')).toMatchObject([{ value: null }]);
    expect((await shopDays('taobao', 's1', '2026-11-22', '2026-11-22'))[0]?.figures).toEqual({});
    expect(await rows()).toEqual([
      ['item', '700000000001', '2026-11-22/1 running', null, { visitors: 3 }],
      ['shop', null, '2026-11-22/1 running', null, { visitors: 40 }],
    ]);
  });

  it('of a longer window, another scope or another subject keep apart', async () => {
    const of = (given: Partial<MetricsRecord>) =>
      metrics({ visitors: 70 }, { statDate: '2026-11-21', source: seenAt('2026-11-22 10:00'), ...given });
    await write([
      of({ days: 7 }),
      of({ scope: 'wireless' }),
      of({ subject: { ...shop, kind: 'peers-average' } }),
      of({ subject: { kind: 'source', id: null, name: '搜索', of: null } }),
      of({ subject: { kind: 'source', id: null, name: '搜索', of: '700000000001' } }),
    ]);
    expect(await rows()).toHaveLength(5);
    expect(await itemHistory(ref, 'visitors', '2026-11-21', '2026-11-21')).toMatchObject([{ value: null }]);
  });

  it('that are ranges stay ranges, beside the exact figures of the same look', async () => {
    const heat = { 'search-heat': { lo: 500, hi: 1000 } };
    await write([metrics({ visitors: 5 }, { ranges: heat, source: seenAt('2026-11-22 10:00') })]);
    expect(await itemHistory(ref, 'visitors', '2026-11-22', '2026-11-22')).toMatchObject([{ value: 5 }]);
    expect(await rows()).toEqual([['item', '700000000001', '2026-11-22/1', null, { 'search-heat': [500, 1000] }]]);
  });

  it('read later replace those read earlier, in whatever order they arrive', async () => {
    const of = (hour: string, values: Record<string, number>) =>
      metrics(values, { subject: { ...shop, kind: 'peers-best' }, source: seenAt(`2026-11-22 ${hour}:00`) });
    await write([of('12', { visitors: 9 })]);
    await write([of('11', { visitors: 8, buyers: 1 })]);
    expect(await rows()).toMatchObject([['peers-best', null, '2026-11-22/1', null, { visitors: 9, buyers: 1 }]]);
  });

  it('of a day that has not begun are a misread date', async () => {
    await write([metrics({ visitors: 9 }, { subject: { ...shop, kind: 'peers-best' }, statDate: '2026-11-23' })]);
    expect(await rows()).toEqual([]);
  });

  it('do not make a source’s or term’s product a product that was seen', async () => {
    await write([metrics({ visitors: 9 }, { subject: { kind: 'term', id: null, name: '毛衣', of: '700000000001' } })]);
    expect(await database.count('itemMonths')).toBe(0);
  });
});

describe('registrations', () => {
  const stored = async () =>
    (await database.getAll('registrations')).map(({ record, registration: key }) => [key, record.stateText]);

  it('are kept once each and follow their state', async () => {
    const one = registration({ registrationId: 'r1', times: { ...registration().times, start: time(at('2026-12-01 0:00')) } });
    await write([one]);
    await write([
      { ...one, stateText: '审核通过', state: 'approved', times: registration().times, source: seenAt('2026-11-23 9:00') },
    ]);
    expect(await stored()).toEqual([['id/r1', '审核通过']]);
    expect((await database.getAll('registrations'))[0]?.record.times.start?.at).toBe(at('2026-12-01 0:00'));
  });

  it('without an id of their own are told apart by product, activity and day', async () => {
    const on = (day: string, itemId = '700000000001') =>
      registration({ itemId, times: { ...registration().times, start: time(at(`${day} 20:00`)) } });
    await write([on('2026-11-23'), on('2026-12-23'), on('2026-11-23', '700000000002'), on('2026-11-23')]);
    expect(await stored()).toHaveLength(3);
  });

  it('of one activity stay one when a later look adds when it starts', async () => {
    const start = time(at('2026-12-01 20:00'));
    await write([registration({ activityId: 'a1' })]);
    await write([
      registration({ activityId: 'a1', times: { ...registration().times, start }, source: seenAt('2026-11-23 9:00') }),
    ]);
    expect(await stored()).toHaveLength(1);
  });

  it('are not set back by a look that arrives late', async () => {
    await write([
      registration({ registrationId: 'r1', stateText: '活动中', state: 'running', source: seenAt('2026-11-22 12:00') }),
    ]);
    await write([registration({ registrationId: 'r1', source: seenAt('2026-11-22 9:00') })]);
    expect(await stored()).toEqual([['id/r1', '活动中']]);
  });
});

describe('searches', () => {
  it('keep the same page of a day once, as last seen', async () => {
    const entries = [{ itemId: '1', title: '毛衣', place: 9, isAd: null }];
    await writeSearches(database, [search({ entries, source: seenAt('2026-11-22 12:00') }), search()]);
    expect(await database.getAll('searches')).toMatchObject([{ term: '毛衣', day: '2026-11-22', page: 1, entries }]);
  });

  it('drop the oldest beyond their cap', async () => {
    const many = Array.from({ length: SEARCHES_CAP + 2 }, (_, index) =>
      search({ term: `毛衣${index}`, source: source({ capturedAt: at('2026-11-01 0:00') + index * 1000 }) }),
    );
    await writeSearches(database, many);
    const kept = await database.getAllKeys('searches');
    expect(kept).toHaveLength(SEARCHES_CAP);
    expect(kept.map(([, term]) => term)).not.toContain('毛衣0');
    expect(kept.map(([, term]) => term)).toContain(`毛衣${SEARCHES_CAP + 1}`);
  });
});
