import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MetricsRecord } from '@/utils/records/metrics';
import { readCase } from '../tools/saved-case';
import { readSaved } from '../tools/saved-page';
import { csvWithMark, run, type Table, xls, xlsx } from './imports/files';

/**
 * The same day of the same product, told by the page's own answer, by what the page draws and by the platform's export:
 * wherever two of them tell a figure it is the same metric point, under the same key.
 */
const root = path.join(import.meta.dirname, '../fixtures/pages');

type Points = Map<string, number>;

function pointsOf(records: readonly MetricsRecord[], itemId: string): Points {
  const own = records.filter(({ subject }) => subject.kind === 'item' && subject.id === itemId);
  return new Map(
    own.flatMap(({ platform, statDate, days, isFinal, scope, values }) =>
      Object.entries(values).map(([metric, value]): [string, number] => [
        [platform, statDate, days, isFinal, scope, metric].join(' '),
        value,
      ]),
    ),
  );
}

function ofPage(name: string, itemId: string): Points {
  const { site, page, saved } = readCase(path.join(root, name));
  return pointsOf(
    readSaved(site, page, saved()).records.filter((record) => record.kind === 'metrics'),
    itemId,
  );
}

const ofFile = async (bytes: Uint8Array, name: string, itemId: string): Promise<Points> =>
  pointsOf((await run(bytes, { name, now: Date.parse('2026-11-22T11:00:00+08:00') })).records, itemId);

/** The figures two sources share, as each tells them. */
function shared(one: Points, other: Points): [number, [string, number][], [string, number][]] {
  const keys = [...one.keys()].filter((key) => other.has(key));
  const of = (points: Points) => keys.map((key): [string, number] => [key, points.get(key) ?? Number.NaN]);
  return [keys.length, of(one), of(other)];
}

interface Product {
  itemId: string;
  answer: string;
  drawn: string;
  file: { name: string; bytes: () => Uint8Array };
  /** How many figures answer and page, and answer and file, have in common at least. */
  common: [number, number];
}

const sycmFile: Table = [
  ['【生意参谋平台】'],
  ['商品排行'],
  ['统计时间：2026-11-21'],
  [],
  [
    '统计日期',
    '商品ID',
    '商品名称',
    '商品访客数',
    '商品浏览量',
    '平均停留时长',
    '商品详情页跳出率',
    '商品收藏人数',
    '商品加购件数',
    '商品加购人数',
    '支付买家数',
    '支付件数',
    '支付金额',
    '商品支付转化率',
    '搜索引导访客数',
    '访客平均价值',
  ],
  [
    '2026-11-21',
    '700000000001',
    '圆领毛衣',
    '153',
    '412',
    '33.25',
    '62.00%',
    '9',
    '20',
    '18',
    '2',
    '2',
    '398.00',
    '1.31%',
    '61',
    '2.60',
  ],
];
const pddFile: Table = [
  [
    '统计日期',
    '商品ID',
    '商品名称',
    '商品访客数',
    '商品浏览量',
    '商品收藏用户数',
    '成交金额',
    '成交件数',
    '成交订单数',
    '成交买家数',
    '下单用户数',
    '成交转化率',
  ],
  ['2026-11-21', '700000000001', '收纳盒', '500', '900', '12', '1,230.50', '61', '58', '57', '60', '11.40%'],
];

const products: Record<string, Product> = {
  生意参谋: {
    itemId: '700000000001',
    answer: 'sycm/item-metrics/rank-day',
    drawn: 'sycm/item-metrics/drawn-rank',
    file: { name: '【生意参谋平台】商品_全部_2026-11-21_2026-11-21.xls', bytes: () => xls(sycmFile) },
    common: [5, 12],
  },
  拼多多: {
    itemId: '700000000001',
    answer: 'pinduoduo/item-metrics/rows-of-a-day',
    drawn: 'pinduoduo/item-metrics/drawn-table',
    file: { name: '商品数据.csv', bytes: () => csvWithMark(pddFile) },
    common: [8, 9],
  },
};

describe.each(Object.entries(products))('%s', (_name, { itemId, answer, drawn, file, common }) => {
  it('tells the same by answer and by what is drawn', () => {
    const [count, one, other] = shared(ofPage(answer, itemId), ofPage(drawn, itemId));
    expect(count).toBeGreaterThanOrEqual(common[0]);
    expect(other).toEqual(one);
  });

  it('tells the same by answer and by export', async () => {
    const [count, one, other] = shared(ofPage(answer, itemId), await ofFile(file.bytes(), file.name, itemId));
    expect(count).toBeGreaterThanOrEqual(common[1]);
    expect(other).toEqual(one);
  });
});

it('an export tells the same whatever container it comes in', async () => {
  const name = '【生意参谋平台】商品_全部_2026-11-21_2026-11-21';
  const one = await ofFile(xls(sycmFile), `${name}.xls`, '700000000001');
  expect(one.size).toBeGreaterThan(10);
  expect(await ofFile(xlsx(sycmFile), `${name}.xlsx`, '700000000001')).toEqual(one);
  expect(await ofFile(csvWithMark(sycmFile), `${name}.csv`, '700000000001')).toEqual(one);
});
