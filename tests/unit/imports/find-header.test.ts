import { describe, expect, it } from 'vitest';
import { findHeader } from '@/utils/imports/find-header';
import { headerLabel, scaleByUnit } from '@/utils/imports/header-label';

const known = new Set(['商品ID', '支付金额', '访客数', '日期', '下单转化率']);
const find = (rows: (string | number | null)[][]) => findHeader(rows, (key) => known.has(key));

describe('findHeader', () => {
  it('takes the row with the most known labels, wherever it stands', () => {
    const rows = [
      ['生意参谋 访客数'],
      [],
      ['日期', '说明', '支付金额'],
      ['商品ID', '访客数', '支付金额 (元)', '其它'],
      ['1', '2', '3'],
    ];
    expect(find(rows)).toMatchObject({ next: 4, score: 3, titles: ['生意参谋 访客数', '日期 说明 支付金额'] });
  });

  it('looks no further than the first 30 rows and wants two labels', () => {
    const header = ['商品ID', '访客数'];
    const blank = (count: number) => Array.from({ length: count }, () => ['x']);
    expect(find([...blank(29), header])?.next).toBe(30);
    expect(find([...blank(30), header])).toBeNull();
    expect(find([['商品ID', '名称']])).toBeNull();
  });

  it('joins names of two lines, and leaves changes under a group out', () => {
    const columns = (rows: string[][]) => find(rows)?.columns.map(({ index, key }) => [index, key]);
    expect(
      columns([
        ['商品ID', '流量', '', '成交'],
        ['', '访客数', '浏览量', '支付金额'],
      ]),
    ).toEqual([
      [0, '商品ID'],
      [1, '访客数'],
      [2, '浏览量'],
      [3, '支付金额'],
    ]);
    expect(
      columns([
        ['商品ID', '访客数', '', '支付金额', ''],
        ['', '本期', '较上期变化', '环比', '数值'],
      ]),
    ).toEqual([
      [0, '商品ID'],
      [1, '访客数'],
      [4, '支付金额'],
    ]);
  });

  it('is not led astray by a row of words under a one-line header', () => {
    expect(
      find([
        ['商品ID', '访客数', '支付金额'],
        ['合计', '-', '-'],
        ['7', '1', '2'],
      ])?.next,
    ).toBe(1);
  });
});

describe('headerLabel', () => {
  it('folds blanks, brackets, the mark of the file and 转换', () => {
    expect(headerLabel('\uFEFF商品 ID').key).toBe('商品ID');
    expect(headerLabel('付款金额（元）')).toEqual({ key: '付款金额', unit: '元' });
    expect(headerLabel('点击转换率(即付款转换率)')).toEqual({ key: '点击转化率', unit: null });
  });

  it('keeps a note that makes another figure of it', () => {
    expect(headerLabel('加购商品件数（负向）').key).not.toBe('加购商品件数');
    expect(headerLabel('退款金额(完结)').key).not.toBe('退款金额');
    expect(headerLabel('支付金额(万元)').key).not.toBe('支付金额');
  });

  it('takes the unit of a column from its header', () => {
    expect(scaleByUnit('rate', '%')).toBe('percent');
    expect(scaleByUnit('yuan', '元')).toBe('yuan');
    expect(scaleByUnit('yuan', '%')).toBeNull();
    expect(scaleByUnit('count', null)).toBe('count');
  });
});
