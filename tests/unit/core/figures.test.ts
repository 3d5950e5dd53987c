import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure, type Scale } from '@/utils/core/figures';

const grouped = (whole: number) => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

describe('readFigure', () => {
  it.each<[unknown, Scale, number]>([
    ['0', 'count', 0],
    ['-0', 'count', 0],
    ['1,234', 'count', 1234],
    ['1234', 'count', 1234],
    ['１，２３４', 'count', 1234],
    ['12.00', 'count', 12],
    ['12 件', 'count', 12],
    ['12人次', 'count', 12],
    ['="123"', 'count', 123],
    ["'123", 'count', 123],
    ['-5', 'count', -5],
    ['−5', 'count', -5],
    ['1.2345万', 'count', 12_345],
    ['3.0000万', 'count', 30_000],
    [' 12% ', 'rate', 0.12],
    ['-12%', 'rate', -0.12],
    ['－１２．５％', 'rate', -0.125],
    ['+12%', 'rate', 0.12],
    ['0.12', 'rate', 0.12],
    ['0.053291666666666', 'rate', 0.0533],
    ['100%', 'rate', 1],
    ['12', 'percent', 0.12],
    ['12%', 'percent', 0.12],
    ['¥39.90', 'yuan', 3990],
    ['￥ 39.9元', 'yuan', 3990],
    ['¥-39.90', 'yuan', -3990],
    ['-¥39.90', 'yuan', -3990],
    ['1,299.00', 'yuan', 129_900],
    ['1.005', 'yuan', 100],
    ['12.340000000001', 'yuan', 1234],
    ['3990', 'fen', 3990],
    ['99.5分', 'number', 99.5],
    ['3.14', 'number', 3.14],
    ['123456789012345', 'number', 123_456_789_012_345],
    ['80', 'seconds', 80_000],
    ['80.5秒', 'seconds', 80_500],
    ['80s', 'seconds', 80_000],
    ['1分20秒', 'seconds', 80_000],
    ['1 分 20 秒', 'seconds', 80_000],
    ['1分钟', 'seconds', 60_000],
    ['1小时20分', 'seconds', 4_800_000],
    ['00:01:20', 'seconds', 80_000],
    ['1:20', 'seconds', 80_000],
    ['100:00:00', 'seconds', 360_000_000],
    ['80', 'ms', 80],
    ['1.5小时', 'hours', 5_400_000],
    ['1小时30分', 'hours', 5_400_000],
    ['1天2小时', 'hours', 93_600_000],
    ['1.5天', 'days', 129_600_000],
    [0.1 + 0.2, 'rate', 0.3],
    [12.3, 'percent', 0.123],
    [39.9, 'yuan', 3990],
    [80.4, 'seconds', 80_400],
  ])('reads %j as %s: %d', (raw, scale, value) => {
    expect(readFigure(raw, scale)).toEqual({ lo: value, hi: value });
  });

  it.each<[string, Scale, number, number]>([
    ['1.2万', 'count', 11_500, 12_500],
    ['1.1万', 'count', 10_500, 11_500],
    ['1万', 'count', 5_000, 15_000],
    ['1.234万', 'count', 12_335, 12_345],
    ['1.2w', 'count', 11_500, 12_500],
    ['1.2W', 'count', 11_500, 12_500],
    ['1.25亿', 'count', 124_500_000, 125_500_000],
    ['1.2万人', 'count', 11_500, 12_500],
    ['¥1.2万', 'yuan', 1_150_000, 1_250_000],
    ['1.2万元', 'yuan', 1_150_000, 1_250_000],
    ['19.99～29.99', 'yuan', 1999, 2999],
    ['¥19.99 - ¥29.99', 'yuan', 1999, 2999],
    ['19.99-29.99', 'yuan', 1999, 2999],
    ['19.99元—29.99元', 'yuan', 1999, 2999],
    ['19.99–29.99', 'yuan', 1999, 2999],
    ['19.99至29.99', 'yuan', 1999, 2999],
    ['39~59元', 'yuan', 3900, 5900],
    ['¥1万~¥2万', 'yuan', 1_000_000, 2_000_000],
    ['1万 ~ 2.5万', 'count', 10_000, 25_000],
    ['1w-2w', 'count', 10_000, 20_000],
    ['1000-2000人', 'count', 1000, 2000],
    ['0~10万', 'count', 0, 100_000],
    ['5% ~ 7.5%', 'rate', 0.05, 0.075],
    ['5%-7.5%', 'rate', 0.05, 0.075],
    ['-7.5% ~ -5%', 'rate', -0.075, -0.05],
    ['-5~3', 'number', -5, 3],
  ])('reads %j as %s: %d to %d', (raw, scale, lo, hi) => {
    expect(readFigure(raw, scale)).toEqual({ lo, hi });
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '—',
    '——',
    '–',
    '－',
    '--%',
    '-%',
    '¥--',
    '¥ --',
    '暂无',
    '暂无数据',
    'N/A',
    '\\N',
    '*',
    'NaN',
    'null',
    '="--"',
    null,
    undefined,
  ])('finds nothing in %j', (raw) => {
    expect(readFigure(raw, 'count')).toBe('empty');
  });

  it.each<[unknown, Scale]>([
    ['\uE601\uE602', 'count'],
    ['12\uE601', 'count'],
    ['¥ \uE601.90', 'yuan'],
    ['\uFFFD', 'count'],
    ['1000+', 'count'],
    ['2.5万+', 'count'],
    ['<5', 'count'],
    ['≥5', 'count'],
    ['~5', 'count'],
    ['5~', 'count'],
    ['约5', 'count'],
    ['5起', 'yuan'],
    ['↑12%', 'rate'],
    ['39 90', 'yuan'],
    ['39.9059.90', 'yuan'],
    ['¥39.90¥59.90', 'yuan'],
    ['5%3%', 'rate'],
    ['3% -5%', 'rate'],
    ['3 -5', 'count'],
    ['3 12%', 'rate'],
    ['12,34', 'count'],
    ['1,2345', 'count'],
    ['1,234,56', 'count'],
    ['12²', 'count'],
    ['①', 'count'],
    ['½', 'number'],
    ['.5', 'number'],
    ['5.', 'number'],
    ['1e3', 'number'],
    ['0x10', 'number'],
    ['Infinity', 'number'],
    ['万', 'count'],
    ['1.2千', 'count'],
    ['1.2万亿', 'count'],
    ['1.23456万', 'count'],
    ['12.5', 'count'],
    ['1.5~2', 'count'],
    ['¥12', 'count'],
    ['$12', 'yuan'],
    ['12%', 'count'],
    ['12%', 'number'],
    ['12人', 'yuan'],
    ['¥12', 'fen'],
    ['12元', 'fen'],
    ['5~10万', 'count'],
    ['5~7.5%', 'rate'],
    ['5%~7.5', 'rate'],
    ['59.9-39.9', 'yuan'],
    ['1-2-3', 'count'],
    ['2026-11-22', 'count'],
    ['10:20', 'count'],
    ['10:61', 'seconds'],
    ['12:30', 'hours'],
    ['--5', 'count'],
    ['+-5', 'count'],
    ['¥', 'yuan'],
    ['面议', 'yuan'],
    ['99999999999999999999', 'count'],
    ['99999999999999999999', 'number'],
    [Number.NaN, 'number'],
    [Number.POSITIVE_INFINITY, 'number'],
    [2 ** 53, 'count'],
    [1.5, 'count'],
    [true, 'count'],
    [['12'], 'count'],
    [{}, 'count'],
  ])('does not make a figure of %j as %s', (raw, scale) => {
    expect(readFigure(raw, scale)).toBe('unreadable');
  });

  const cents = fc.tuple(fc.nat(10 ** 9), fc.nat(99));
  const written: Record<Scale, fc.Arbitrary<[text: string, value: number]>> = {
    count: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((count) => [String(count), count]),
    number: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => [(n / 100).toFixed(2), n / 100]),
    yuan: cents.map(([yuan, fen]) => [`¥ ${grouped(yuan)}.${String(fen).padStart(2, '0')}`, yuan * 100 + fen]),
    fen: fc.nat(10 ** 12).map((fen) => [String(fen), fen]),
    rate: fc.integer({ min: -99_999, max: 99_999 }).map((n) => [`${(n / 100).toFixed(2)}%`, n / 10_000]),
    percent: fc.integer({ min: -99_999, max: 99_999 }).map((n) => [(n / 100).toFixed(2), n / 10_000]),
    seconds: fc
      .tuple(fc.nat(99), fc.nat(59), fc.nat(59))
      .map(([h, m, s]) => [[h, m, s].map((n) => String(n).padStart(2, '0')).join(':'), ((h * 60 + m) * 60 + s) * 1000]),
    ms: fc.nat(10 ** 9).map((ms) => [String(ms), ms]),
    hours: fc.tuple(fc.nat(999), fc.nat(59)).map(([h, m]) => [`${h}小时${m}分`, (h * 60 + m) * 60_000]),
    days: fc.nat(9999).map((n) => [`${(n / 10).toFixed(1)}天`, n * 8_640_000]),
  };
  it.each(Object.entries(written) as [Scale, fc.Arbitrary<[string, number]>][])(
    'reads back what is written as %s',
    (scale, figures) => {
      fc.assert(
        fc.property(figures, fc.constantFrom('', ' ', '　'), ([text, value], blank) => {
          for (const form of [text, wide(text), blank + text + blank]) {
            const figure = readFigure(form, scale);
            expect(figure).toEqual({ lo: expect.closeTo(value, 9), hi: expect.closeTo(value, 9) });
          }
        }),
      );
    },
  );

  it('keeps the true value between the ends of a rounded figure', () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 5000, max: 10 ** 9 }), digits, fc.constantFrom('万', 'w', '亿'), (count, places, many) => {
        const factor = many === '亿' ? 10 ** 8 : 10 ** 4;
        const figure = readFigure(`${(count / factor).toFixed(places)}${many}`, 'count');
        if (typeof figure === 'string') throw new Error(figure);
        expect(figure.lo).toBeLessThanOrEqual(count);
        expect(figure.hi).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('never joins digits that stand apart and never reads what it cannot spell', () => {
    const scales = fc.constantFrom<Scale>(...(Object.keys(written) as Scale[]));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-~ ¥万亿%元分秒:+<\uE601') }), scales, (text, scale) => {
        const figure = readFigure(text, scale);
        if (typeof figure === 'string') return;
        expect(figure.lo).toBeLessThanOrEqual(figure.hi);
        expect(text).not.toMatch(/\d\s+\d|[\uE000-\uF8FF<]|\+$/);
      }),
    );
  });
});
