import { describe, expect, it } from 'vitest';
import { timesFromTexts } from '@/utils/reading/dates/activity-times';
import { NOW, timesIn } from './rows';

describe('timesFromTexts', () => {
  const at = (text: string) => Date.parse(`${text}+08:00`);

  it('gives each of the six times its window', () => {
    const text =
      '报名时间：11月15日 10:00-11月28日 18:00\n审核结果：11月30日前公示\n预热：12月5日 0点\n活动时间：2026-12-08 20:00:00 至 2026-12-12 23:59:59';
    expect(timesFromTexts([text], NOW, 'page')).toEqual({
      signStart: { at: at('2026-11-15T10:00:00'), precision: 'minute', origin: 'page', text: '11月15日 10:00-11月28日 18:00' },
      signEnd: { at: at('2026-11-28T18:00:00'), precision: 'minute', origin: 'page', text: '11月15日 10:00-11月28日 18:00' },
      auditResult: { at: at('2026-11-30T00:00:00'), precision: 'day', origin: 'page', text: '11月30日前' },
      preheatStart: { at: at('2026-12-05T00:00:00'), precision: 'minute', origin: 'page', text: '12月5日 0点' },
      start: {
        at: at('2026-12-08T20:00:00'),
        precision: 'second',
        origin: 'page',
        text: '2026-12-08 20:00:00 至 2026-12-12 23:59:59',
      },
      end: {
        at: at('2026-12-12T23:59:59'),
        precision: 'second',
        origin: 'page',
        text: '2026-12-08 20:00:00 至 2026-12-12 23:59:59',
      },
    });
  });

  it('lets the more precise reading of the same day win', () => {
    const { start, end } = timesFromTexts(['2026.12.8-12.12', '2026-12-08 20:00:00 ~ 2026-12-12 23:59:59'], NOW, 'page');
    expect([start?.precision, end?.precision]).toEqual(['second', 'second']);
  });

  it('leaves out a time two texts disagree on', () => {
    const times = timesFromTexts(['活动时间：12.8-12.12', '活动时间：12.9-12.12'], NOW, 'page');
    expect(times.start).toBeUndefined();
    expect(times.end?.at).toBe(at('2026-12-13T00:00:00'));
  });

  it('lets a labelled date win over one without a label', () => {
    expect(timesFromTexts(['2026-11-01', '活动时间：12.8-12.12'], NOW, 'page').start?.at).toBe(at('2026-12-08T00:00:00'));
  });

  it.each([
    '创建时间：2026-11-01 10:00',
    '发货时间：2026-12-20 前',
    'gmtCreate: 2026-11-01',
    '优惠券有效期 12.8-12.12',
    'signTime: 1795199000000',
  ])('ignores %s', (text) => {
    expect(timesFromTexts([text], NOW, 'json')).toEqual({});
  });

  it('joins a start and an end named apart', () => {
    const { start, end } = timesFromTexts(['开始时间 2026-12-08 20:00', '结束时间 2026-12-12 23:59'], NOW, 'page');
    expect([start?.at, end?.at]).toEqual([at('2026-12-08T20:00:00'), at('2026-12-12T23:59:00')]);
  });

  describe('where shop and products sign up apart', () => {
    const shop = '商家报名：2026-11-10 10:00 ~ 2026-11-18 18:00';
    const item = '商品报名：2026-11-19 10:00 ~ 2026-11-28 18:00';
    const ofItem = 'signStart 2026-11-19 10:00, signEnd 2026-11-28 18:00';

    it.each([
      ['in one text', [`${shop}\n${item}`]],
      ['in texts of their own', [shop, item]],
      ['products first', [item, shop]],
    ])("takes the products' window, %s", (_, texts) => {
      expect(timesIn(texts)).toBe(ofItem);
    });

    it("takes the shop's where it is the only one", () => {
      expect(timesIn([shop])).toBe('signStart 2026-11-10 10:00, signEnd 2026-11-18 18:00');
    });

    it.each(['报名时间：2026-11-12 10:00 ~ 2026-11-20 18:00', '商品报名：2026-11-20 10:00 ~ 2026-11-30 18:00'])(
      'takes neither where %s says otherwise',
      (other) => {
        expect(timesIn([shop, item, other])).toBe('none');
      },
    );

    it('lets the shop wait for no product window that has no date', () => {
      expect(timesIn([shop, '商品报名：以系统为准'])).toBe('signStart 2026-11-10 10:00, signEnd 2026-11-18 18:00');
    });
  });

  it('prefers the day of 公布 to the span of the 审核', () => {
    expect(timesIn(['审核时间：11-28 至 11-30', '公布结果：12-01 18:00'])).toBe('auditResult 2026-12-01 18:00');
    expect(timesIn(['审核时间：11-28 至 11-30'])).toBe('auditResult 2026-11-30');
  });

  it('leaves a lone 报名时间 alone: it may be when the operator signed up', () => {
    expect(timesIn(['报名时间：2026-11-20 11:22:33'])).toBe('none');
  });
});
