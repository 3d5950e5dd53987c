import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '@/utils/imports/import-file';
import { mapping as mappingSchema } from '@/utils/imports/mapping';
import { csv, csvGbk, csvWithMark, facts, html, NOW, run, type Table, xls, xlsx } from './files';

const header = [
  '统计日期',
  '商品ID',
  '商品名称',
  '商品访客数',
  '商品加购人数',
  '支付买家数',
  '支付金额',
  '商品支付转化率',
  '平均停留时长',
];
const row = (index: number): string[] => [
  '2026-01-02',
  String(700_000_000_001 + index),
  `短袖,"${index}"`,
  (1234 * index).toLocaleString('en-US'),
  index % 3 === 0 ? '-' : String(index),
  String(index),
  (99.5 * index).toFixed(2),
  `${(index / 7).toFixed(2)}%`,
  '12.55',
];
const table: Table = [['生意参谋'], [], header, ...Array.from({ length: 9 }, (_, index) => row(index + 1))];
const name = '商品_全部_2026-01-02_2026-01-02';

describe('importFile', () => {
  it('gives the same records whatever the container', async () => {
    const expected = facts((await run(csv(table), { name })).records);
    expect(expected).toHaveLength(9);
    for (const bytes of [csvWithMark(table), csvGbk(table), xls(table), xlsx(table), html(table)]) {
      expect(facts((await run(bytes, { name })).records)).toEqual(expected);
    }
  });

  it('gives the same records whatever the order of the columns and whatever else is there', async () => {
    const expected = facts((await run(csv(table), { name })).records);
    const order = fc.shuffledSubarray([...header.keys()], { minLength: header.length });
    const extra = fc.array(fc.constantFrom('备注', '访客数环比', '较前一日', '', '标签', '支付金额同比'), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, extra, fc.nat(8), async (columns, more, from) => {
        const shuffled = table.map((cells) => {
          if (cells.length < header.length) return cells;
          const moved = columns.map((index) => cells[index] ?? '');
          return moved.toSpliced(from, 0, ...more.map((label) => (cells === header ? label : '77%')));
        });
        expect(facts((await run(csv(shuffled), { name })).records)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws and never stores anything of bytes without meaning', async () => {
    const heads = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x3c, 0x74, 0x61, 0x62, 0x6c, 0x65, 0x3e],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), async (head, rest) => {
        const { records, summary } = await run(new Uint8Array([...head, ...rest]));
        expect(records).toEqual([]);
        expect(summary.ok).toBe(false);
        expect(summary.failure).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('never stores anything of a workbook with broken bytes that it did not store of the whole one', async () => {
    const whole = xls(table);
    const known = new Set(facts((await run(whole, { name })).records).map((fact) => JSON.parse(fact).subject.id));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const { summary, records } = await run(whole.with(at, byte), { name });
        expect(summary.failure === null).toBe(summary.ok);
        if (!summary.ok) expect(records).toEqual([]);
        for (const { statDate } of records) expect(statDate <= '2026-11-20').toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(known.size).toBe(9);
  });

  it('tells how far it is, and gives records last', async () => {
    const many = [header, ...Array.from({ length: 4_000 }, (_, index) => row(index))];
    const { events, records, summary } = await run(csv(many), { name });
    const kinds = events.map(({ kind }) => kind);
    expect(kinds[0]).toBe('progress');
    expect(kinds.lastIndexOf('progress')).toBeLessThan(kinds.indexOf('records'));
    expect(kinds.at(-1)).toBe('done');
    const steps = events.flatMap((event) => (event.kind === 'progress' ? event : []));
    expect(steps.every(({ rowsDone, rowsTotal }) => rowsDone <= rowsTotal && rowsTotal === 4_001)).toBe(true);
    expect(records).toHaveLength(4_000);
    expect(summary.tables).toEqual([{ file: name, sheet: '', format: 'sycm-item', rows: 4_000, ignored: [] }]);
  });

  it('stops when it is told to, with nothing stored', async () => {
    const many = csv([header, ...Array.from({ length: 3_000 }, (_, index) => row(index))]);
    const abort = new AbortController();
    const kinds: string[] = [];
    const options = { now: NOW, shopId: null, platform: null, period: null, itemId: null, effectDays: null, mappings: [] };
    for await (const event of importFile({ name, bytes: many, lastModified: null }, options, abort.signal)) {
      kinds.push(event.kind);
      abort.abort();
      if (event.kind === 'done') expect(event.summary).toMatchObject({ ok: false, failure: 'aborted' });
    }
    expect(kinds).not.toContain('records');
    expect(kinds.at(-1)).toBe('done');
  });

  it('puts the shop and the kind of shop the operator names into the records', async () => {
    const { records } = await run(csv(table), { name, shopId: '2200000001', platform: 'tmall' });
    expect(records[0]).toMatchObject({ shopId: '2200000001', platform: 'tmall', source: { site: 'taobao' } });
  });
});

describe('a table no format fits', () => {
  const other: Table = [
    ['关键词', '日期', '搜索人气', '点击率', '支付转化率', '内部备注'],
    ['短袖', '2026-01-02', '500 ~ 1000', '120.00%', '5% ~ 7.5%', 'x'],
    ['合计', '', '', '', '', ''],
  ];

  it('is proposed, and read only by a mapping the operator has confirmed', async () => {
    const { records, summary } = await run(csv(other));
    expect(records).toEqual([]);
    expect(summary).toMatchObject({ ok: false, failure: 'needs-mapping' });
    const [proposal] = summary.proposals;
    expect(mappingSchema.parse(JSON.parse(JSON.stringify(proposal)))).toEqual(proposal);
    expect(proposal).toMatchObject({ site: 'taobao', subject: { kind: 'term', name: '关键词' }, date: '日期' });

    const confirmed = await run(csv(other), { mappings: proposal ? [proposal] : [] });
    expect(confirmed.records).toMatchObject([
      {
        subject: { kind: 'term', id: null, name: '短袖', of: null },
        values: { 'term-click-rate': 1.2 },
        ranges: { 'search-heat': { lo: 500, hi: 1000 }, 'term-pay-rate': { lo: 0.05, hi: 0.075 } },
        source: { reader: 'generic' },
      },
    ]);
    expect(confirmed.summary.tables[0]).toMatchObject({ format: 'generic', ignored: ['内部备注'] });
  });

  it('does not use a mapping for a table that lacks one of its columns', async () => {
    const { summary } = await run(csv(other));
    const narrower = other.map((cells) => cells.slice(0, 5));
    expect((await run(csv(narrower), { mappings: summary.proposals })).summary.failure).toBe('needs-mapping');
  });
});
