import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '@/utils/core/counts';
import { addDays, dayOf, dayStart, fullTime, shanghaiInstant, wallClock } from '@/utils/core/dates';
import { idText } from '@/utils/core/ids';
import { formatFen, parsePriceFen } from '@/utils/core/money';
import { parseTimestamp } from '@/utils/core/timestamp';
import { titleWidth } from '@/utils/core/title-width';

const grouped = (whole: number) => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

describe('parsePriceFen', () => {
  it.each([
    ['¥ 39.90', 3990, 3990],
    ['￥39.9', 3990, 3990],
    ['0.01', 1, 1],
    ['1,299.00', 129_900, 129_900],
    ['12345', 1_234_500, 1_234_500],
    ['39.90元', 3990, 3990],
    ['39.9-59.9', 3990, 5990],
    ['¥19.90 - ¥35.80', 1990, 3580],
    ['￥1,299.00 ~ ￥1,599.00', 129_900, 159_900],
    ['10至20', 1000, 2000],
    ['1.25万', 1_250_000, 1_250_000],
    ['1万-2万', 1_000_000, 2_000_000],
  ])('reads %s', (text, lo, hi) => {
    expect(parsePriceFen(text)).toEqual({ lo, hi });
  });

  it.each([
    '',
    '--',
    '¥',
    '面议',
    '39.905',
    '39.',
    '.90',
    '-39.90',
    '39,90',
    '1,2345',
    '39 90',
    '39. 90',
    '1 299.00',
    '3e3',
    '¥¥39',
    '59.9-39.9',
    '1-2-3',
    '1-2万',
    '39.90起',
    '39.90 59.90',
    '¥ \uE601\uE602.90',
    '３９.９０',
    '0x10',
    'Infinity',
    '99999999999999999999',
  ])('does not make a price of %j', (text) => {
    expect(parsePriceFen(text)).toBeNull();
  });

  it('reads back every price it writes', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(2 ** 40), (one, other) => {
        const range = { lo: Math.min(one, other), hi: Math.max(one, other) };
        expect(parsePriceFen(formatFen(range))).toEqual(range);
      }),
    );
  });

  it('reads thousands separators and the sign without changing the amount', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(99), (yuan, cents) => {
        const fen = yuan * 100 + cents;
        expect(parsePriceFen(`¥ ${grouped(yuan)}.${String(cents).padStart(2, '0')}`)).toEqual({ lo: fen, hi: fen });
      }),
    );
  });

  it('never reads a figure that the digits of the text do not spell', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-~ ¥万元\uE601a') }), (text) => {
        const range = parsePriceFen(text);
        if (range) expect(Number.isSafeInteger(range.lo) && range.lo >= 0 && range.lo <= range.hi).toBe(true);
        if (range) expect(text).not.toMatch(/\d\s+[\d.]|[\uE000-\uF8FF]|a/);
      }),
    );
  });
});

describe('parseCount', () => {
  it.each([
    [0, 0],
    [15, 15],
    ['15', 15],
    [' 15 ', 15],
    ['1,234', 1234],
    ['12,345,678', 12_345_678],
  ])('reads %j', (value, count) => {
    expect(parseCount(value)).toBe(count);
  });

  it.each([
    '',
    '--',
    '-1',
    -1,
    1.5,
    '1.5',
    '1.2万+',
    '200+',
    '1 52',
    '12,34',
    '1,2345',
    '1e3',
    '\uE601',
    '１２',
    Number.NaN,
    2 ** 53,
    '99999999999999999999',
    null,
    undefined,
    ['12'],
    {},
    true,
  ])('does not make a count of %j', (value) => {
    expect(parseCount(value)).toBeNull();
  });

  it('reads every whole number with and without separators', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect([parseCount(count), parseCount(String(count)), parseCount(grouped(count))]).toEqual([count, count, count]);
      }),
    );
  });
});

describe('idText', () => {
  it.each([
    [700000000001, '700000000001'],
    ['700000000001', '700000000001'],
    ['9007199254740993123', '9007199254740993123'],
    [' 7 ', '7'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('keeps %j to the digit', (value, id) => {
    expect(idText(value)).toBe(id);
  });

  it.each([
    2 ** 53,
    Number('9007199254740993123'),
    0,
    -1,
    1.5,
    Number.NaN,
    '',
    'a b',
    '<b>',
    'x'.repeat(65),
    null,
    undefined,
    {},
    [7],
    true,
  ])('refuses %j', (value) => {
    expect(idText(value)).toBeNull();
  });

  it('never changes a digit of an id that came as text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), (id) => {
        expect(idText(String(id))).toBe(String(id));
      }),
    );
  });

  it('refuses numbers that JSON has already rounded', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 10n ** 20n }), (id) => {
        expect(idText(JSON.parse(String(id)))).toBeNull();
      }),
    );
  });
});

describe('parseTimestamp', () => {
  it.each([
    ['2026-03-01 10:05', '2026-03-01T10:05:00+08:00'],
    ['2026-03-01 10:05:09', '2026-03-01T10:05:09+08:00'],
    ['2026/3/1', '2026-03-01T00:00:00+08:00'],
    ['2026.03.01 24:00', '2026-03-02T00:00:00+08:00'],
    [' 2026-03-01T10:05 ', '2026-03-01T10:05:00+08:00'],
  ])('reads %s on the Shanghai clock', (text, iso) => {
    expect(parseTimestamp(text)).toBe(Date.parse(iso));
  });

  it.each([
    '',
    '2026-02-30 10:00',
    '2026-13-01',
    '2026-03-01 25:00',
    '2026-03-01 10:60',
    '26-03-01',
    '2026-03-0110:05',
    '2026-03',
    '03-01 10:05',
    '今天',
    1772330700000,
    1772330700,
    null,
    {},
  ])('does not make a time of %j', (value) => {
    expect(parseTimestamp(value)).toBeNull();
  });
});

describe('dates', () => {
  it('counts days in Shanghai on whatever machine', () => {
    expect(dayOf(Date.parse('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
    expect(dayOf(Date.parse('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
  });

  it('tells the time it was given back, second by second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 4_102_444_800 }), (second) => {
        const { year, month, day, hour, minute, second: seconds } = wallClock(second * 1000);
        expect(shanghaiInstant(year, month, day, hour, minute, seconds)).toBe(second * 1000);
        expect(parseTimestamp(fullTime(second * 1000))).toBe(second * 1000);
      }),
    );
  });

  it('adds days without losing one to summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -800, max: 800 }), (offset, count) => {
        const day = addDays('2000-01-01', offset);
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(dayOf(dayStart(day) + 86_399_999)).toBe(day);
      }),
    );
  });
});

describe('titleWidth', () => {
  it.each([
    ['', 0],
    ['夏季薄款纯棉短袖', 16],
    ['一二三四五六七八九十 ', 21],
    ['T恤', 3],
    ['５００ml', 8],
    ['「」、。', 8],
    ['é', 1],
    ['👕', 2],
  ])('measures %j as the page counts it', (title, units) => {
    expect(titleWidth(title, 'taobao')).toBe(units);
  });

  it('adds up: two parts are as wide as the whole', () => {
    const text = fc.string({ unit: fc.constantFrom('夏', 'a', ' ', '，', '👕', '0') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(titleWidth(one + other, 'tmall')).toBe(titleWidth(one, 'tmall') + titleWidth(other, 'tmall'));
      }),
    );
  });
});
