import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DAY_MS, dayOf, shanghaiInstant } from '@/utils/core/dates';
import { readWindows } from '@/utils/reading/dates/read-windows';
import { NOW, windowsIn } from './rows';

const two = (value: number) => String(value).padStart(2, '0');
type Parts = [y: number, m: number, d: number, h: number, n: number];
/** Every way the rows write a minute; each starts with an explicit year. */
const shapes: readonly ((parts: Parts) => string)[] = [
  ([y, m, d, h, n]) => `${y}-${two(m)}-${two(d)} ${two(h)}:${two(n)}`,
  ([y, m, d, h, n]) => `${y}/${m}/${d} ${h}:${two(n)}`,
  ([y, m, d, h, n]) => `${y}.${two(m)}.${two(d)} ${two(h)}:${two(n)}`,
  ([y, m, d, h, n]) => `${y}年${two(m)}月${two(d)}日${two(h)}:${two(n)}`,
  ([y, m, d, h, n]) => `${y}年${m}月${d}号 ${h}点${n}分`,
  ([y, m, d, h, n]) => `${y % 100}年${m}月${d}日${h}时${two(n)}分`,
  ([y, m, d, h, n]) => `${y}－${two(m)}－${two(d)}　${two(h)}：${two(n)}`,
];
const day = fc.integer({ min: 0, max: 3000 }).map((days) => Date.UTC(2022, 0, 1) + days * DAY_MS);
const parts: fc.Arbitrary<Parts> = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([at, h, n]) => {
    const date = new Date(at);
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), h, n];
  });
const shape = fc.constantFrom(...shapes);
const joiner = fc.constantFrom('-', '~', '～', '—', ' - ', '至', ' 到 ', '–', '——', '\n至\n');
/** Text around a date that is full of numbers and none of them a date. */
const noise = fc.constantFrom(
  '',
  '官方立减 8.8折，',
  '满300减40 ',
  '库存 20 件\n',
  '【88VIP】',
  '券后 59.9 元；',
  '！',
  '(不锁库存) ',
  '款号 X-2026 。',
);

describe('readWindows, for every date', () => {
  it('reads back what a shape wrote, wherever noise stands', () => {
    fc.assert(
      fc.property(parts, shape, noise, noise, (at, write, before, after) => {
        const text = `${before}活动时间：${write(at)} ${after}`;
        const [window, ...others] = readWindows(text, NOW);
        expect(others).toEqual([]);
        expect(window).toMatchObject({ kind: 'event', start: { at: shanghaiInstant(...at), precision: 'minute' }, end: null });
      }),
    );
  });

  it('reads back a range in any two shapes', () => {
    fc.assert(
      fc.property(parts, shape, shape, joiner, fc.integer({ min: 1, max: 90 * 1440 }), (at, first, second, join, minutes) => {
        const start = shanghaiInstant(...at) ?? 0;
        const end = start + minutes * 60_000;
        const shifted = new Date(end + 8 * 3_600_000);
        const until: Parts = [
          shifted.getUTCFullYear(),
          shifted.getUTCMonth() + 1,
          shifted.getUTCDate(),
          shifted.getUTCHours(),
          shifted.getUTCMinutes(),
        ];
        const text = `${first(at)}${join}${second(until)}`;
        const precision = 'minute';
        expect(readWindows(text, NOW)).toEqual([
          {
            kind: null,
            start: { at: start, precision },
            end: { at: end, precision },
            isDirected: true,
            span: [0, text.length],
          },
        ]);
      }),
    );
  });

  it('reads a day without a year within half a year of now', () => {
    fc.assert(
      fc.property(fc.integer({ min: -182, max: 182 }), day, (offset, noon) => {
        const target = dayOf(noon + offset * DAY_MS);
        const [, month, date] = target.split('-').map(Number);
        // 29 February of a year three away cannot be told from the text.
        fc.pre(!(month === 2 && date === 29));
        expect(windowsIn(`${month}月${date}日`, noon)).toBe(`- ${target} ~ ·`);
      }),
    );
  });

  it('gives spans that read as the same window again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spanTexts), noise, noise, (text, before, after) => {
        const whole = `${before}${text} ${after}`;
        for (const { kind, span, start, end } of readWindows(whole, NOW)) {
          expect(kind).not.toBe('coupon');
          expect(readWindows(whole.slice(...span), NOW)).toMatchObject([{ start, end }]);
        }
      }),
    );
  });

  it('never throws and never gives a window without an edge, out of order or out of the text', () => {
    const scraps = fc.constantFrom(...'2026年月日时点:：.-/~至到 \n前起截止报名活动距剩天今明周一底次晚8十\uE001x'.split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps, { maxLength: 60 }).map((units) => units.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, span } of readWindows(text, NOW)) {
            expect(start ?? end).not.toBeNull();
            if (start && end) expect(end.at).toBeGreaterThan(start.at);
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            last = span[1];
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['digits', '1234567890'],
    ['dots', '1.'],
    ['decimals', '11.11-'],
    ['dates', '2026-11-20 '],
    ['times', '11月20日 20:00-'],
    ['blanks', '11月20日          '],
    ['leads', '距报名结束还剩 '],
    ['labels', '报名时间 活动时间 '],
    ['numerals', '十一'],
  ])('does work in proportion to the length of %s', (_, unit) => {
    const steps = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const exec = vi.spyOn(RegExp.prototype, 'exec');
      readWindows(text, NOW);
      const count = exec.mock.calls.length;
      exec.mockRestore();
      return count;
    };
    const [small, large] = [steps(5_000), steps(20_000)];
    expect(large).toBeLessThan(small * 4.4 + 200);
    expect(large).toBeLessThan(20_000 * 40);
    expect(() => readWindows(unit.repeat(100_000 / unit.length), NOW)).not.toThrow();
  });
});

const spanTexts = [
  '2026.7.26-7.31',
  '11月30日24点前',
  '11月20日 22:00-次日02:00',
  '2026/12/8 20:00 起',
  '12.8 20:00-12.12 23:59:59',
  '距报名结束还剩 3天04时21分',
  '剩余2天',
  '今晚8点-明天10:00',
];
