import { describe, expect, it } from 'vitest';
import type { ItemRecord } from '@/utils/records/item';
import type { PageKind } from '@/utils/records/provenance';
import { nextItemRow } from '@/utils/snapshots/item-row';
import type { ChangeRow, ItemRow } from '@/utils/snapshots/schema';
import { at, item, source } from './support';

const key = { site: 'taobao', shopId: 's1', itemId: '700000000001' };

/** Reads the looks one after the other; times are given as hours of one day. */
function read(...looks: [hour: number, given: Partial<ItemRecord>, pageKind?: PageKind][]) {
  let row: ItemRow | undefined;
  const told: ChangeRow[] = [];
  for (const [hour, given, pageKind = 'item-list'] of looks) {
    const capturedAt = at(`2026-11-22 ${hour}:00`);
    const next = nextItemRow(row, key, item({ ...given, source: source({ capturedAt, pageKind }) }));
    row = next.row;
    told.push(...next.changes);
  }
  return { row, told: told.map(({ kind, from, to }) => ({ kind, from, to })), rows: told };
}

const edit = 'item-edit';

describe('changes', () => {
  it('tells nothing about a product seen for the first time', () => {
    expect(read([9, {}]).told).toEqual([]);
  });

  it('tells a new title, price, category, status and main image once', () => {
    const given: Partial<ItemRecord> = {
      title: '半高领毛衣',
      priceFen: { lo: 2990, hi: 3990 },
      categoryId: '50010002',
      status: 'in-stock',
      imageKey: 'img/b',
    };
    expect(read([9, {}], [10, given], [11, given]).told).toEqual([
      { kind: 'title', from: '圆领毛衣', to: '半高领毛衣' },
      { kind: 'price', from: { lo: 3990, hi: 3990 }, to: { lo: 2990, hi: 3990 } },
      { kind: 'category', from: '50010001', to: '50010002' },
      { kind: 'status', from: 'on-sale', to: 'in-stock' },
      { kind: 'main-image', from: 'img/a', to: 'img/b' },
    ]);
  });

  it('bounds when it happened by the look before', () => {
    expect(read([9, {}], [12, { title: '新' }]).rows[0]).toMatchObject({
      at: at('2026-11-22 12:00'),
      previousSeenAt: at('2026-11-22 9:00'),
      pageKind: 'item-list',
    });
  });

  it('tells stock only when it runs out, and again after a refill', () => {
    const looks = [9, 5, 0, 0, 8, 0].map((stock, index): [number, Partial<ItemRecord>] => [index + 8, { stock }]);
    expect(read(...looks).told).toEqual([
      { kind: 'stock-out', from: 5, to: 0 },
      { kind: 'stock-out', from: 8, to: 0 },
    ]);
  });

  it('does not take a field the page does not show for a change', () => {
    const blank = { title: null, priceFen: null, categoryId: null, status: null, stock: null, imageKey: null };
    expect(read([9, {}], [10, blank], [11, {}]).told).toEqual([]);
  });

  it('compares title and category across page kinds', () => {
    expect(read([9, {}], [10, { title: '新', categoryId: '2' }, edit]).told).toEqual([
      { kind: 'title', from: '圆领毛衣', to: '新' },
      { kind: 'category', from: '50010001', to: '2' },
    ]);
  });

  it('does not take blanks that one page draws closer together for a new title', () => {
    expect(read([9, { title: '圆领 毛衣' }], [10, { title: '圆领  毛衣' }, edit], [11, { title: '圆领 毛衣' }]).told).toEqual([]);
  });

  it('compares price, stock, status and image within one page kind only', () => {
    const other: Partial<ItemRecord> = { priceFen: { lo: 5990, hi: 5990 }, stock: 0, status: 'other', imageKey: 'img/c' };
    expect(read([9, {}], [10, other, edit], [11, {}], [12, other, edit]).told).toEqual([]);
  });

  it('does not tell a change again when another page kind shows it', () => {
    const cheaper = { priceFen: { lo: 2990, hi: 2990 } };
    const told = read([9, {}], [9, {}, edit], [10, cheaper], [11, cheaper, edit], [12, cheaper], [13, cheaper, edit]).told;
    expect(told).toHaveLength(1);
  });

  it('tells a price another page kind showed before but never as a change', () => {
    const cheaper = { priceFen: { lo: 2990, hi: 2990 } };
    expect(read([9, {}, edit], [10, cheaper], [11, cheaper, edit]).told).toHaveLength(1);
  });

  it('tells a second change of the same field that another page kind sees first', () => {
    const [second, third] = [{ priceFen: { lo: 2990, hi: 2990 } }, { priceFen: { lo: 1990, hi: 1990 } }];
    const told = read([9, {}], [9, {}, edit], [10, second], [11, second, edit], [12, third, edit], [13, third]).told;
    expect(told.map(({ to }) => to)).toEqual([second.priceFen, third.priceFen]);
  });

  it('lets a look that arrives late neither tell nor overwrite', () => {
    const { row, told } = read([9, {}], [12, { title: '新', stock: 4 }], [10, { title: '旧', stock: 0 }]);
    expect(told).toHaveLength(1);
    expect(row?.watched.title?.[0]?.value).toBe('新');
    expect(row?.watched.stock?.[0]?.value).toBe(4);
    expect(row?.lastSeenAt).toBe(at('2026-11-22 12:00'));
  });
});

describe('item row', () => {
  it('keeps what a page does not show and fills gaps from late looks', () => {
    const { row } = read(
      [9, { attributes: { 材质: ['棉'] } }, edit],
      [12, { attributes: null }],
      [8, { outerId: 'A-1', attributes: { 材质: ['麻'] } }, edit],
    );
    expect(row).toMatchObject({ attributes: { 材质: ['棉'] }, outerId: 'A-1', firstSeenAt: at('2026-11-22 8:00') });
  });

  it('drops the old names when only the new category id is known', () => {
    const { row } = read([9, { categoryPath: ['女装', '毛衣'] }, edit], [10, { categoryId: '2' }]);
    expect(row?.categoryPath).toBeNull();
  });

  it('does not let a placeholder undo the limit the page counted by', () => {
    const { row } = read(
      [9, { titleLimit: { max: 60, origin: 'counter' } }, edit],
      [10, { titleLimit: { max: 120, origin: 'placeholder' } }, edit],
    );
    expect(row?.titleLimit).toEqual({ max: 60, origin: 'counter' });
  });
});
