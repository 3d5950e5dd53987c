import { describe, expect, it } from 'vitest';
import { waitingReads } from '@/entrypoints/pages/views-of-rows';
import type { PageRecord } from '@/utils/records/record';
import { waitingGroups } from '@/utils/snapshots/queries';
import type { QuarantineRow } from '@/utils/snapshots/schema';
import { activity, item, itemSubject, metrics, warning } from './support';

const row = (quarantineId: number, loadId: string, records: PageRecord[], site = 'taobao'): QuarantineRow => ({
  quarantineId,
  site,
  pageKind: 'item-list',
  loadId,
  records,
  capturedAt: quarantineId,
});

const ids = (rows: QuarantineRow[]) => waitingGroups(rows).map((group) => group.map(({ quarantineId }) => quarantineId));

describe('waiting reads', () => {
  it('of one document are one question, of two documents two', () => {
    expect(ids([row(1, 'a', [activity()]), row(2, 'b', [activity()]), row(3, 'a', [item()])])).toEqual([[1, 3], [2]]);
  });

  it('of documents that show the same product are one, also by way of a third', () => {
    const figures = metrics({ stock: 1 }, { subject: itemSubject('2') });
    const [one, other] = [row(1, 'a', [item({ itemId: '1' })]), row(2, 'b', [item({ itemId: '2' })])];
    expect(ids([one, other])).toEqual([[1], [2]]);
    expect(ids([one, other, row(3, 'c', [item({ itemId: '1' }), figures])])).toEqual([[1, 2, 3]]);
  });

  it('of documents of which one shows a product and one a warning of it are one', () => {
    expect(ids([row(1, 'a', [item({ itemId: '1' })]), row(2, 'b', [warning({ itemId: '1' })])])).toEqual([[1, 2]]);
  });

  it('of two sites are never one', () => {
    expect(ids([row(1, 'a', [item()]), row(2, 'a', [item()], 'jd')])).toEqual([[1], [2]]);
  });

  it('are shown each with their own samples', () => {
    const rows = [row(1, 'a', [item({ itemId: '1', title: '毛衣' })]), row(2, 'b', [item({ itemId: '2', title: '台灯' })])];
    expect(waitingReads(rows)).toMatchObject([
      { site: 'taobao', quarantineIds: [1], titles: ['毛衣'], lastAt: 1 },
      { site: 'taobao', quarantineIds: [2], titles: ['台灯'], lastAt: 2 },
    ]);
  });
});
