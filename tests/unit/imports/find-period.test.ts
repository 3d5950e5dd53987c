import { describe, expect, it } from 'vitest';
import { cellPeriod, namePeriod, titlePeriod } from '@/utils/imports/find-period';

const day = { statDate: '2026-01-02', days: 1 };
const week = { statDate: '2026-01-08', days: 7 };

describe('cellPeriod', () => {
  it.each([
    ['2026-01-02', day],
    ['20260102', day],
    [20260102, day],
    ['2026/1/2', day],
    ['2026年01月02日', day],
    ['２０２６-０１-０２', day],
    ['2026-01-02 00:00:00', day],
    ['2026-01-02至2026-01-08', week],
    ['2026-01-02 ~ 2026-01-08', week],
    ['20260102-20260108', week],
    ['2026-01-31至2026-02-01', { statDate: '2026-02-01', days: 2 }],
    ['2025-01-01至2026-12-31', null],
    ['2026-01-08至2026-01-02', null],
    ['2026-02-30', null],
    ['合计', null],
    ['更新于2026-01-02', null],
    ['01-02', null],
    [46024, null],
    [null, null],
  ])('%s', (cell, expected) => expect(cellPeriod(cell)).toEqual(expected));
});

describe('namePeriod', () => {
  it.each([
    ['【生意参谋平台】商品_全部_2026-01-02_2026-01-02 (1).xls', day],
    ['掌灯_商品明细_2026-01-02_2026-01-08_sku.xlsx', week],
    ['掌灯_商品明细_2026-01-02_sku.xlsx', day],
    ['商品700202601020001.xls', null],
    ['导出.csv', null],
    ['2026-01-02_2026-01-03_2026-01-04.csv', null],
    ['商品报表_20260109_101112.csv', null],
    ['商品_2026-01-02_对比_2026-01-03.xls', null],
  ])('%s', (name, expected) => expect(namePeriod(name)).toEqual(expected));
});

describe('titlePeriod', () => {
  it('takes the one period the titles give, not the time of the download', () => {
    expect(titlePeriod(['店铺来源', '统计时间：2026-01-02 至 2026-01-08', '下载时间：2026-01-09 10:00:00'])).toEqual(week);
    expect(titlePeriod(['统计时间：2026-01-02', '对比时间：2026-01-01'])).toBeNull();
    expect(titlePeriod(['对比时间：2026-01-01 统计时间：2026-01-02'])).toBeNull();
    expect(titlePeriod(['店铺来源'])).toBeNull();
  });
});
