import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayOf, fullTime } from '@/utils/core/dates';
import { readWindows } from '@/utils/reading/dates/read-windows';
import { NOW, timesIn } from './rows';

/** Words and figures of seller pages, none of them a time. */
const dateless = fc.constantFrom(
  ...'报名时间 活动时间： 报名截止 商家报名 商品报名 审核 公布结果 预热 开售 立即报名 报名中 已结束 距报名结束 剩余 至 、 , （ ） | ~ -'.split(
    ' ',
  ),
  ...'满300减30 1.5折 ¥59.90 v2.0.11 88VIP 4.9分 99.1% 库存20件 销量1.2万+ 第3期 A12栋305室 待定 长期有效'.split(' '),
  '手机13800138000',
  '订单20261122093012345678',
  '活动ID：7000000001',
  '9:00-21:00',
);

const shapes: readonly ((at: number) => string)[] = [
  (at) => fullTime(at),
  (at) => fullTime(at).replaceAll('-', '/'),
  (at) => fullTime(at).replaceAll('-', '.'),
  (at) => fullTime(at).replace(/^(\d+)-(\d+)-(\d+) /, '$1年$2月$3日'),
  (at) => fullTime(at).replace(/^(\d+)-(\d+)-(\d+) /, '$1年$2月$3日 '),
  (at) => fullTime(at).replace(/^20(\d+)-(\d+)-(\d+) /, '$1年$2月$3日 '),
  (at) => `${fullTime(at).replace(' ', 'T')}+08:00`,
  (at) => String(at),
  (at) => String(at / 1000),
];
const shape = fc.constantFrom(...shapes);
const second = fc.integer({ min: -100 * 86_400, max: 300 * 86_400 }).map((seconds) => NOW + seconds * 1000);
const length = fc.integer({ min: 60, max: 100 * 86_400 }).map((seconds) => seconds * 1000);
const join = fc.constantFrom('-', ' - ', '~', ' ～ ', '至', ' 到 ', '—', '\n至\n');
/** Two labels of one window and the times they stand for. */
const labels = fc.constantFrom(
  ['报名时间：', 'signStart', 'signEnd'],
  ['商品报名时间 ', 'signStart', 'signEnd'],
  ['【报名起止时间】', 'signStart', 'signEnd'],
  ['活动时间\n', 'start', 'end'],
  ['售卖时间: ', 'start', 'end'],
  ['正式期：', 'start', 'end'],
);

describe('timesFromTexts, for every text', () => {
  it('reads nothing where no date stands', () => {
    fc.assert(
      fc.property(fc.array(dateless, { maxLength: 12 }), fc.constantFrom(' ', '\n', '，', '；'), (words, separator) => {
        expect(readWindows(words.join(separator), NOW)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads nothing without a digit, a number word or a word for a day', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'报名截止活动时间商品审核公布结果预热开售距离剩余还有：，。-~至到（）| \nabTZ'.split('')),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(readWindows(text, NOW)).toEqual([]);
      }),
    );
  });

  it('reads back a labelled range in every shape, with dateless words around', () => {
    fc.assert(
      fc.property(labels, second, length, shape, shape, join, ([label, first, last], start, span, from, to, joiner) => {
        const end = start + span;
        const isRange = !/^\d+$/.test(from(start)) && !/^\d+$/.test(to(end));
        fc.pre(isRange);
        const text = `满300减30，1.5折\n${label}${from(start)}${joiner}${to(end)}\n库存20件 v2.0`;
        expect(timesIn([text])).toBe(`${first} ${fullTime(start)}, ${last} ${fullTime(end)}`);
      }),
    );
  });

  it('reads back a start and an end named apart in every shape', () => {
    fc.assert(
      fc.property(second, length, shape, shape, (start, span, from, to) => {
        const end = start + span;
        const text = `报名开始时间：${from(start)}\n报名结束时间：${to(end)}`;
        expect(timesIn([text])).toBe(`signStart ${fullTime(start)}, signEnd ${fullTime(end)}`);
      }),
    );
  });

  it('reads back days', () => {
    fc.assert(
      fc.property(
        labels,
        second,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('-', '/', '.'),
        join,
        (label, at, days, dot, joiner) => {
          const [start, end] = [dayOf(at), dayOf(at + days * DAY_MS)];
          const text = `${label[0]}${start.replaceAll('-', dot)}${joiner}${end.replaceAll('-', dot)}`;
          expect(timesIn([text])).toBe(`${label[1]} ${start}, ${label[2]} ${end}`);
        },
      ),
    );
  });

  it('does not depend on the order of unrelated sentences', () => {
    const sentences = [
      '报名时间：2026-11-20 10:00 至 2026-11-28 18:00。',
      '审核结果公布：2026-11-30。',
      '预热时间：2026-12-05 00:00 - 2026-12-06 19:59。',
      '售卖时间：2026-12-06 20:00 ~ 2026-12-10 23:59。',
      '满300减30，1.5折起，客服电话 13800138000。',
      '创建时间：2026-11-01 10:00。',
      '价保期：2026-12-06 至 2026-12-25。',
      '发货时间：2026-12-20 前。',
      '优惠券使用时间：2026-12-01 至 2026-12-31。',
    ];
    const separator = fc.constantFrom('\n', ' ', '');
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), separator, (shuffled, between) => {
        expect(timesIn([shuffled.join(between)])).toBe(
          'signStart 2026-11-20 10:00, signEnd 2026-11-28 18:00, auditResult 2026-11-30, preheatStart 2026-12-05 00:00, start 2026-12-06 20:00, end 2026-12-10 23:59',
        );
      }),
    );
  });
});
