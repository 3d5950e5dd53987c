import { describe, expect, it } from 'vitest';
import { demandBasis, demandOf, trendOf } from '@/utils/analyses/titles/terms/demand';
import { mergeLooks } from '@/utils/analyses/titles/terms/merge-looks';
import { missingWords } from '@/utils/analyses/titles/terms/missing-words';
import { partTerm } from '@/utils/analyses/titles/terms/part-term';
import { standings } from '@/utils/analyses/titles/terms/standing';
import type { TermLook } from '@/utils/analyses/titles/terms/term-look';
import { windowOf } from '@/utils/analyses/titles/terms/window';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { nothingSeen, type TitleInput } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';

const look = (name: string, figures: Record<string, number | [number, number]>, change: Partial<TermLook> = {}): TermLook => ({
  platform: 'taobao',
  of: { name, of: null },
  statDate: '2026-11-20',
  days: 1,
  isFinal: true,
  scope: null,
  figures: Object.fromEntries(
    Object.entries(figures).map(([metric, figure]) => [
      metric,
      Array.isArray(figure) ? { lo: figure[0], hi: figure[1], seenAt: 1 } : { value: figure, seenAt: 1 },
    ]),
  ),
  source: { pageKind: 'search-terms' },
  ...change,
});

describe('mergeLooks', () => {
  it('keeps ranges ranges, with the day, the page and the length of period they are of', () => {
    expect(mergeLooks([look('毛衣女', { 'search-heat': [500, 1000] })])[0]?.figures['search-heat']).toEqual({
      ...{
        lo: 500,
        hi: 1000,
        statDate: '2026-11-20',
        days: 1,
        scope: null,
        platform: 'taobao',
        pageKind: 'search-terms',
        seenAt: 1,
      },
    });
  });

  it('joins one term seen on several days, the newest figure in front and the others behind it', () => {
    const [term, another] = mergeLooks([
      look('毛衣女', { 'search-heat': 700 }),
      look('毛衣女', { 'search-heat': 600 }, { statDate: '2026-11-19' }),
      // Of another length: not to be put in one line with days.
      look('毛衣女', { 'search-heat': 5000 }, { statDate: '2026-11-18', days: 7 }),
    ]);
    expect(another).toBeUndefined();
    expect(term?.figures['search-heat']?.lo).toBe(700);
    expect(term?.history['search-heat']?.map(({ lo }) => lo)).toEqual([600, 700]);
    expect(term).toMatchObject({ firstDay: '2026-11-18', lastDay: '2026-11-20' });
  });

  it('keeps one figure a day where a term was seen in two spellings: the look read later, of one look the higher', () => {
    const points = (first: [number, number], second: [number, number]) => {
      const seen = (name: string, [value, seenAt]: [number, number]): TermLook => ({
        ...look(name, {}),
        figures: { 'search-heat': { value, seenAt } },
      });
      const before = look('t恤女', { 'search-heat': 300 }, { statDate: '2026-11-19' });
      const [term] = mergeLooks([seen('T恤女', first), before, seen('t恤女', second)]);
      const history = term?.history['search-heat'] ?? [];
      return [term?.figures['search-heat']?.lo, ...history.map(({ statDate, lo }) => `${statDate} ${lo}`)];
    };
    expect(points([900, 1], [300, 2])).toEqual([300, '2026-11-19 300', '2026-11-20 300']);
    expect(points([300, 2], [900, 1])).toEqual([300, '2026-11-19 300', '2026-11-20 300']);
    expect(points([900, 2], [300, 2])).toEqual([900, '2026-11-19 300', '2026-11-20 900']);
    expect(points([300, 2], [900, 2])).toEqual([900, '2026-11-19 300', '2026-11-20 900']);
  });

  it('takes a finished day over one that still runs', () => {
    const looks = [look('毛衣', { visitors: 3 }, { isFinal: false }), look('毛衣', { visitors: 9 })];
    expect(mergeLooks(looks)[0]?.figures.visitors?.lo).toBe(9);
  });

  it('keeps what a term brought a product apart from the market', () => {
    const [term] = mergeLooks([
      look('毛衣', { visitors: 9 }, { of: { name: '毛衣', of: '7001' } }),
      look('毛衣', { 'search-heat': 90 }),
    ]);
    expect(term?.figures.visitors).toBeUndefined();
    expect(term?.ofItems['7001']?.visitors?.lo).toBe(9);
  });

  it('takes full-width and traditional letters for the same term', () => {
    expect(mergeLooks([look('T恤', { visitors: 1 }), look('Ｔ恤', { visitors: 2 })])).toHaveLength(1);
  });

  it('is one term under both platforms of a site, with the newer figure of each metric and nothing added up', () => {
    const later = { platform: 'tmall' as const, statDate: '2026-11-21' };
    const terms = mergeLooks([look('毛衣', { 'search-heat': 90, visitors: 4 }), look('毛衣', { 'search-heat': 70 }, later)]);
    expect(terms).toHaveLength(1);
    expect(terms[0]?.platforms).toEqual(['taobao', 'tmall']);
    expect(terms[0]?.figures['search-heat']).toMatchObject({ lo: 70, hi: 70, platform: 'tmall' });
    expect(terms[0]?.figures.visitors).toMatchObject({ lo: 4, platform: 'taobao' });
    // A line of days is one platform's.
    expect(terms[0]?.history['search-heat']?.map(({ lo }) => lo)).toEqual([70]);
  });

  it('remembers the category of a market list', () => {
    const scope = 'list-search-hot-50008897';
    expect(mergeLooks([look('毛衣', { 'search-heat': 1 }, { scope })])[0]?.categoryIds).toEqual(['50008897']);
  });

  it('takes any id a record may carry for a category, and no filter of the page', () => {
    const categoryOf = (scope: string) => mergeLooks([look('毛衣', { 'search-heat': 1 }, { scope })])[0]?.categoryIds;
    expect(categoryOf('list-search-hot-demo-c-1-2')).toEqual(['demo-c-1-2']);
    expect(categoryOf('list-search-hot-Cat_9-wireless-crowd-0')).toEqual(['Cat_9']);
    expect(categoryOf('list-search-hot-wireless')).toEqual([]);
    expect(categoryOf('list-search-hot')).toEqual([]);
  });

  it('compares lists of different categories, not lists of different devices', () => {
    const scopes = ['list-search-hot-demo-c-1-2', 'list-search-hot-50008897', 'list-search-hot-50008897-pc', 'list-search-hot'];
    const windows = scopes.map((scope) => windowOf({ days: 7, scope }));
    expect(windows).toEqual(['7 list-search-hot', '7 list-search-hot', '7 list-search-hot-pc', '7 list-search-hot']);
  });
});

describe('demand', () => {
  it('compares terms by one metric only, the market before the shop', () => {
    const some = mergeLooks(['一', '二', '三'].map((name) => look(name, { 'search-heat': 10, visitors: 5 })));
    expect(demandBasis(some)?.metric).toBe('search-heat');
    expect(demandBasis(mergeLooks([look('一', { visitors: 5 }), look('二', { visitors: 5 })]))?.metric).toBe('visitors');
    expect(demandBasis([])).toBeNull();
  });

  it('compares only figures of one length of period, and finished before running ones', () => {
    const month = { days: 30, statDate: '2026-11-21' };
    const looks = [
      look('一', { 'search-heat': 900 }),
      look('二', { 'search-heat': 700 }),
      look('三', { 'search-heat': 7000 }, month),
    ];
    const terms = mergeLooks([...looks, look('一', { 'search-heat': 12 }, { statDate: '2026-11-22', isFinal: false })]);
    const basis = demandBasis(terms);
    expect(terms.map((term) => demandOf(term, basis))).toEqual([900, 700, null]);
  });

  it('falls back to what terms brought the product itself', () => {
    const terms = mergeLooks([look('一', { visitors: 70 }, { of: { name: '一', of: '7001' } })]);
    expect(demandBasis(terms)).toBeNull();
    expect(terms.map((term) => demandOf(term, demandBasis(terms, '7001')))).toEqual([70]);
  });

  it('is unknown, not none, where no figure was shown', () => {
    const [term] = mergeLooks([look('一', { 'pay-rate': 0.1 })]);
    expect(term && demandOf(term, { metric: 'search-heat', window: '1 ', itemId: null })).toBeNull();
  });

  it('tells a trend only where ranges lie apart', () => {
    const days = (before: number | [number, number], after: number | [number, number]) =>
      mergeLooks([look('一', { 'search-heat': before }, { statDate: '2026-11-19' }), look('一', { 'search-heat': after })])[0];
    const trend = (before: number | [number, number], after: number | [number, number]) => {
      const term = days(before, after);
      return term ? trendOf(term, 'search-heat') : null;
    };
    expect(trend(100, 150)).toBeCloseTo(0.5);
    expect(trend([500, 1000], [500, 1000])).toBeNull();
    expect(trend([500, 1000], [1000, 2500])).toBeNull();
    expect(trend([100, 200], [400, 800])).toBeCloseTo(1);
  });
});

describe('terms and titles', () => {
  it('are compared word by word, whatever the order', () => {
    const parted = partTerm('法式连衣裙女', writtenWords());
    expect(parted).toBe('法式 连衣裙 女');
    expect(missingWords(parted, '女装连衣裙夏')).toEqual(['法式']);
  });

  const standing = (text: string, change: Partial<TitleInput> = {}) => {
    const terms = mergeLooks([look(text, { 'search-heat': 10 })]);
    const bank = { terms, seen: terms.map((term) => ({ text: term.text, demand: 10 })) };
    const input = { ...nothingSeen('taobao', '2026-11-22'), title: '纯棉毛衣女宽松', ...change };
    const [found] = standings(bank, measureTitle(input, writtenWords()), '7001');
    return found && [found.standing, found.why];
  };

  it.each([
    ['毛衣女', ['used', null]],
    ['宽松毛衣女', ['used', null]],
    ['法式毛衣', ['partly', null]],
    ['套头毛衣', ['partly', null]],
    ['毛衣男', ['unfit', 'attribute']],
    ['优衣库毛衣', ['unfit', 'brand']],
    ['毛衣收纳袋', ['unfit', 'noun']],
  ])('%s stands %j to it', (term, expected) => {
    expect(standing(term)).toEqual(expected);
  });

  it('a term that claims what nothing says waits for proof', () => {
    expect(standing('羊绒毛衣', { title: '毛衣女宽松' })).toEqual(['unfit', 'unproven']);
    expect(standing('羊绒毛衣', { title: '毛衣女宽松', attributes: { 材质: ['羊绒'] } })?.[0]).toBe('partly');
  });

  it('a kind of the goods is one of their terms', () => {
    expect(
      standing('保暖内衣', { title: '纯棉内衣女', attributes: { 功能: ['保暖'], 品名: ['保暖内衣'] } })?.[0],
    ).not.toBeUndefined();
  });

  it('terms for other goods are not listed', () => {
    expect(standing('保温杯')).toBeUndefined();
  });
});
