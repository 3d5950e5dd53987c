import { beforeEach, describe, expect, it } from 'vitest';
import type { ReaderReport } from '@/utils/records/reader-report';
import type { Connection } from '@/utils/snapshots/database';
import { readerStates } from '@/utils/snapshots/queries';
import { writeReports } from '@/utils/snapshots/reader-states';
import { freshDatabase } from './support';

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

const report = (outcome: ReaderReport['outcome'], time: number, reader = 'list-api'): ReaderReport => ({
  site: 'taobao',
  pageKind: 'item-list',
  reader,
  outcome,
  reason: null,
  at: null,
  layer: 'network',
  fields: { read: 0, expected: 0 },
  accepted: 0,
  refused: 0,
  time,
});

describe('reader states', () => {
  it('call a reader changed after three misses in a row, and not before', async () => {
    await writeReports(database, [report('ok', 1), report('changed', 2), report('changed', 3)]);
    expect(await readerStates()).toMatchObject([{ state: 'ok', missesInARow: 2, lastGoodAt: 1 }]);
    await writeReports(database, [report('changed', 4)]);
    expect(await readerStates()).toMatchObject([{ state: 'changed', missesInARow: 3, lastGoodAt: 1 }]);
  });

  it('are well again after one good look; an empty page is a good look', async () => {
    await writeReports(database, [report('changed', 1), report('changed', 2), report('changed', 3), report('empty', 4)]);
    expect(await readerStates()).toMatchObject([{ state: 'ok', missesInARow: 0, lastGoodAt: 4 }]);
  });

  it('say partly when parts were refused or nothing good was ever read', async () => {
    await writeReports(database, [report('partly', 1, 'a'), report('changed', 1, 'b')]);
    expect(await readerStates()).toMatchObject([
      { reader: 'a', state: 'partly', lastGoodAt: 1 },
      { reader: 'b', state: 'partly', lastGoodAt: null },
    ]);
  });

  it('are neither better nor worse when the platform would not answer', async () => {
    await writeReports(database, [report('ok', 1), report('changed', 2), report('refused', 3)]);
    expect(await readerStates()).toMatchObject([{ state: 'ok', missesInARow: 1, lastGoodAt: 1 }]);
  });

  it('do not follow a report that arrives late', async () => {
    await writeReports(database, [report('ok', 5), report('changed', 3)]);
    expect(await readerStates()).toMatchObject([{ missesInARow: 0 }]);
  });
});
