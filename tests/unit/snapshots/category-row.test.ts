import { describe, expect, it } from 'vitest';
import type { CategoryRecord } from '@/utils/records/category';
import type { PageKind } from '@/utils/records/provenance';
import { nextCategoryRow } from '@/utils/snapshots/category-row';
import type { CategoryChangeRow, CategoryRow } from '@/utils/snapshots/schema';
import { at, category, source } from './support';

const tree = 'category-pick';
const list = 'item-list';
const market = 'market';

interface Look extends Partial<CategoryRecord> {
  isSure?: boolean;
}

/** Reads the looks one after the other; times are given as hours of one day. */
function read(...looks: [hour: number, given: Look, pageKind?: PageKind][]) {
  let row: CategoryRow | undefined;
  const rows: CategoryChangeRow[] = [];
  for (const [hour, { isSure = true, ...given }, pageKind = tree] of looks) {
    const capturedAt = at(`2026-11-22 ${hour}:00`);
    const record = category({ isLeaf: null, ...given, source: source({ capturedAt, pageKind }) });
    const next = nextCategoryRow(row, record, isSure);
    row = next.row;
    rows.push(...next.changes);
  }
  return { record: row?.record, row, rows, told: rows.map(({ kind, from, to }) => [kind, from, to]) };
}

const called = (name: string): Look => ({ name, path: null });
const below = (...path: string[]): Look => ({ path });

describe('category row', () => {
  it('tells nothing of a node seen for the first time', () => {
    expect(read([9, { isLeaf: true, isPublishable: true }]).told).toEqual([]);
  });

  it('tells a new name once, however many pages show it, and bounds when it happened', () => {
    const { rows, record } = read(
      [9, called('毛衣')],
      [10, called('毛衣'), list],
      [12, called('羊毛衫')],
      [13, called('羊毛衫'), list],
      [14, called('羊毛衫'), market],
      [15, called('羊毛衫')],
    );
    expect(rows).toEqual([
      {
        kind: 'renamed',
        platform: 'taobao',
        categoryId: '50010001',
        from: '毛衣',
        to: '羊毛衫',
        at: at('2026-11-22 12:00'),
        previousSeenAt: at('2026-11-22 10:00'),
      },
    ]);
    expect(record?.name).toBe('羊毛衫');
  });

  it('does not take other widths and blanks for a new name or another place', () => {
    const { told } = read(
      [9, { name: '毛衣(女)', path: ['女装/女士精品', '毛衣(女)'] }],
      [10, { name: '毛衣 （女）', path: ['女装 ／  女士精品', '毛衣 （女）'] }],
    );
    expect(told).toEqual([]);
  });

  it('tells once that two pages call a node differently, not every time either is read', () => {
    const looks = [9, 10, 11, 12, 13, 14].map((hour): [number, Look, PageKind] =>
      hour % 2 ? [hour, called('毛衣'), tree] : [hour, called('羊毛衫'), list],
    );
    const { told, record } = read(...looks);
    expect(told).toEqual([['renamed', '毛衣', '羊毛衫']]);
    expect(record?.name).toBe('羊毛衫');
  });

  it('tells a name given back, by the page that told the new one', () => {
    expect(read([9, called('毛衣')], [10, called('羊毛衫')], [11, called('毛衣')]).told).toEqual([
      ['renamed', '毛衣', '羊毛衫'],
      ['renamed', '羊毛衫', '毛衣'],
    ]);
  });

  it('tells a third name, whatever page shows it first', () => {
    const { told } = read([9, called('毛衣')], [10, called('羊毛衫'), list], [11, called('毛衣')], [12, called('针织衫')]);
    expect(told.map(([, , to]) => to)).toEqual(['羊毛衫', '针织衫']);
  });

  it('ends the path with the new name where a page without a path told it', () => {
    expect(read([9, below('女装', '毛衣')], [10, called('羊毛衫')]).record?.path).toEqual(['女装', '羊毛衫']);
  });

  it('lets a look that arrives late neither tell nor overwrite, but fill gaps', () => {
    const { told, record, row } = read(
      [12, { name: '羊毛衫', path: null, isLeaf: true }],
      [9, { name: '毛衣', path: ['女装', '毛衣'], isLeaf: false, isPublishable: true }],
    );
    expect(told).toEqual([]);
    expect(record).toMatchObject({ name: '羊毛衫', isLeaf: true, isPublishable: true });
    expect(row).toMatchObject({ firstSeenAt: at('2026-11-22 9:00'), lastSeenAt: at('2026-11-22 12:00') });
  });

  it('tells nothing of a late look even where no later one showed the field', () => {
    const { told } = read([9, below('女装', '毛衣')], [12, { path: null }], [10, below('男装', '毛衣')]);
    expect(told).toEqual([]);
  });

  it('tells nothing of the same look twice', () => {
    expect(read([9, {}], [10, called('羊毛衫')], [10, called('羊毛衫')]).told).toHaveLength(1);
  });

  describe('moved', () => {
    it('tells another place with both paths', () => {
      const { told, record } = read([9, below('女装', '毛衣')], [10, below('男装', '针织', '毛衣')]);
      expect(told).toEqual([['moved', ['女装', '毛衣'], ['男装', '针织', '毛衣']]]);
      expect(record?.path).toEqual(['男装', '针织', '毛衣']);
    });

    it('keeps a known path when a page shows none', () => {
      const { told, record } = read([9, below('女装', '毛衣')], [10, { path: null }]);
      expect(told).toEqual([]);
      expect(record?.path).toEqual(['女装', '毛衣']);
    });

    it('keeps the longer of a path and its end, whichever comes first', () => {
      const [whole, end] = [below('服装', '女装', '毛衣'), below('女装', '毛衣')];
      for (const looks of [
        [whole, end, whole],
        [end, whole, end],
      ]) {
        const { told, record } = read(...looks.map((look, index): [number, Look] => [9 + index, look]));
        expect(told).toEqual([]);
        expect(record?.path).toEqual(['服装', '女装', '毛衣']);
      }
    });

    it('goes by ids where both looks show them: a node above may have got another name', () => {
      const { told, record } = read(
        [9, { path: ['女装', '毛衣'], idPath: ['16', '50010001'] }],
        [10, { path: ['女士精品', '毛衣'], idPath: ['16', '50010001'] }],
      );
      expect(told).toEqual([]);
      expect(record?.path).toEqual(['女士精品', '毛衣']);
      const moved = read(
        [9, { path: ['女装', '毛衣'], idPath: ['16', '50010001'] }],
        [10, { path: ['男装', '毛衣'], idPath: ['30', '50010001'] }],
      );
      expect(moved.told).toEqual([['moved', ['女装', '毛衣'], ['男装', '毛衣']]]);
      expect(moved.record?.idPath).toEqual(['30', '50010001']);
    });

    it('does not go back and forth with two pages that place a node differently', () => {
      const looks = [9, 10, 11, 12, 13].map((hour): [number, Look, PageKind] =>
        hour % 2 ? [hour, below('女装', '毛衣'), tree] : [hour, below('服饰', '毛衣'), market],
      );
      expect(read(...looks).told).toHaveLength(1);
    });

    it('drops ids that belong to the place before', () => {
      const { record } = read([9, { path: ['女装', '毛衣'], idPath: ['16', '50010001'] }], [10, below('男装', '毛衣')]);
      expect(record).toMatchObject({ path: ['男装', '毛衣'], idPath: null });
    });
  });

  it('tells when a known flag flips, not when it becomes known', () => {
    const { told } = read(
      [9, { isLeaf: null, isPublishable: null }],
      [10, { isLeaf: true, isPublishable: true }],
      [11, { isLeaf: null, isPublishable: false }],
      [12, { isLeaf: false, isPublishable: true }],
    );
    expect(told).toEqual([
      ['publishable', true, false],
      ['leaf', true, false],
      ['publishable', false, true],
    ]);
  });

  it('never keeps whose authorisation a page showed', () => {
    expect(read([9, { isAuthorized: true }], [10, { isAuthorized: false }]).record?.isAuthorized).toBeNull();
  });

  describe('of a product’s form', () => {
    const form = (...path: string[]): Look => ({ name: path.at(-1) ?? '', path, isSure: false });

    it('fills what is not known', () => {
      expect(read([9, form('女装', '毛衣')]).record?.path).toEqual(['女装', '毛衣']);
      expect(read([9, called('毛衣'), list], [10, form('女装', '毛衣')]).record?.path).toEqual(['女装', '毛衣']);
    });

    it('neither changes nor tells what a list or tree has shown', () => {
      for (const look of [form('男装', '夹克'), form('男装', '毛衣')]) {
        const { told, record } = read([9, below('女装', '毛衣')], [10, look]);
        expect(told).toEqual([]);
        expect(record).toMatchObject({ name: '毛衣', path: ['女装', '毛衣'] });
      }
    });

    it('is corrected silently, and only then begins what can change', () => {
      const { told, record } = read([9, form('男装', '夹克')], [10, called('毛衣')], [11, called('羊毛衫')]);
      expect(told).toEqual([['renamed', '毛衣', '羊毛衫']]);
      expect(record?.path).toBeNull();
    });
  });
});
