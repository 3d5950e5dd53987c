import { describe, expect, it } from 'vitest';
import type { RankedLabel } from '@/utils/analyses/categories/category-model';
import { judgePlacement, type PlaceEvidence } from '@/utils/analyses/categories/placement';
import { seedLabels } from '@/utils/analyses/categories/seed-labels';
import { label } from './leaves';

const ranked = (path: string, belief: number, given: Partial<RankedLabel> = {}): RankedLabel => ({
  ...{ label: label(path), belief, confidence: belief, words: ['保温杯'], likes: [], offeredAt: null },
  ...given,
});
const own = { key: '女装>毛衣', name: '毛衣', path: ['女装', '毛衣'] };
const share = {
  ...{ term: '保温杯', statDate: '2026-11-21', share: { lo: 0.9, hi: 0.9 }, ownShare: null },
  to: { id: '9', name: '保温杯', path: ['餐饮具', '保温杯'] },
};
const judge = (list: RankedLabel[], given: Partial<PlaceEvidence> = {}) =>
  judgePlacement({ ranked: list, own, isOwnKnown: true, termShare: null, warning: null, ...given });

const sure = [ranked('餐饮具>保温杯', 0.9999, { confidence: 0.99 }), ranked('女装>毛衣', 0.000001, { confidence: 0.001 })];

describe('placement', () => {
  it('tells of a product whose title is surely of another leaf, with the evidence', () => {
    const likes = [{ label: 5, title: '大号保温杯', likeness: 0.8 }];
    const found = judge([ranked('餐饮具>保温杯', 0.9999, { confidence: 0.99, likes })]);
    expect(found.state).toBe('elsewhere');
    expect(found.doubt).toBeGreaterThan(0.9);
    expect(found.because).toEqual({ by: 'titles', to: ['餐饮具', '保温杯'], confidence: 0.99, words: ['保温杯'], likes: 1 });
  });

  it('says that a product fits whose own leaf is the likeliest or among the likely', () => {
    expect(judge([ranked('女装>毛衣', 0.6), ranked('餐饮具>保温杯', 0.4)])).toMatchObject({ state: 'fits', because: null });
    expect(judge([ranked('餐饮具>保温杯', 0.6), ranked('女装>毛衣', 0.35)])).toMatchObject({ state: 'fits', because: null });
  });

  it('takes a leaf of the same name in another branch for the own one', () => {
    expect(judge([ranked('男装>毛衣', 0.999, { confidence: 0.99 })])).toMatchObject({ state: 'fits' });
    expect(judge([ranked('男装>毛衣/针织衫', 0.999, { confidence: 0.99 })])).toMatchObject({ state: 'fits' });
  });

  it('doubts the more the less the own leaf is believed in', () => {
    const doubts = [0.9, 0.1, 0.001].map(
      (belief) => judge([ranked('餐饮具>保温杯', 1 - belief), ranked('女装>毛衣', belief)]).doubt,
    );
    expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
    for (const doubt of doubts) expect(doubt >= 0 && doubt <= 1).toBe(true);
  });

  it('tells nothing where it is not known what belongs into the own leaf, or which that is', () => {
    expect(judge(sure, { isOwnKnown: false })).toEqual({ state: 'unknown', doubt: 0, because: null });
    expect(judge(sure, { own: null })).toEqual({ state: 'unknown', doubt: 0, because: null });
    expect(judge([])).toEqual({ state: 'unknown', doubt: 0, because: null });
  });

  it('is not told by a confidence that is not high, nor where nothing speaks for the other leaf', () => {
    expect(judge([ranked('餐饮具>保温杯', 0.9999, { confidence: 0.7 })])).toMatchObject({ state: 'unknown', because: null });
    expect(judge([ranked('餐饮具>保温杯', 0.9999, { confidence: 0.99, words: [] })])).toMatchObject({
      state: 'unknown',
      because: null,
    });
  });

  it('never sends a product to a leaf no page of the platform has shown', () => {
    const [seed] = seedLabels().filter(({ name }) => name === '保温杯');
    expect(seed).toBeDefined();
    if (seed === undefined) return;
    const found = judge([ranked('', 0.99999, { label: seed, confidence: 0.995 })]);
    expect(found).toMatchObject({ state: 'unknown', because: null });
  });

  it('hears the page’s own warning before everything else', () => {
    const warning = { text: '类目疑似错放', proposedPath: ['男装', '毛衣'] };
    const because = { by: 'page', text: '类目疑似错放', to: ['男装', '毛衣'] };
    expect(judge([ranked('女装>毛衣', 1)], { warning, termShare: share })).toEqual({ state: 'elsewhere', doubt: 1, because });
    expect(judge([], { warning: { ...warning, proposedPath: null }, own: null })).toMatchObject({
      because: { by: 'page', to: null },
    });
  });

  it('hears where a term’s clicks go, unless the title itself speaks for the own leaf', () => {
    const because = {
      by: 'terms',
      to: ['餐饮具', '保温杯'],
      term: '保温杯',
      statDate: '2026-11-21',
      share: { lo: 0.9, hi: 0.9 },
    };
    expect(judge([], { termShare: share })).toMatchObject({ state: 'elsewhere', because });
    expect(judge([ranked('女装>毛衣', 1)], { termShare: share })).toMatchObject({ state: 'fits', because: null });
    const nameOnly = { ...share, to: { ...share.to, path: null } };
    expect(judge([], { termShare: nameOnly, isOwnKnown: false })).toMatchObject({ because: { by: 'terms', to: ['保温杯'] } });
    expect(judge([], { termShare: share, own: null })).toMatchObject({ state: 'unknown' });
  });

  it('names the leaf alone where its path is not known', () => {
    const found = judge([ranked('保温杯', 0.9999, { confidence: 0.99 })]);
    expect(found.because).toMatchObject({ to: ['保温杯'] });
  });
});
