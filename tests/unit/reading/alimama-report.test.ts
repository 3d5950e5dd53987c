import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adSubject } from '@/utils/sites/alimama/ad-subject';
import { findFields } from '@/utils/sites/alimama/find-fields';
import { reportWindow } from '@/utils/sites/alimama/report-window';
import { statDay } from '@/utils/sites/alimama/stat-day';

const PAGE = new URL(
  'https://one.alimama.com/index.html#!/report/campaign?rptType=campaign&startTime=2026-11-15&endTime=2026-11-21&effectEqual=15',
);
const BARE = new URL('https://one.alimama.com/index.html#!/report/crowd');
const asked = { rptType: 'campaign', startTime: '2026-11-15', endTime: '2026-11-21', effectEqual: '3', splitType: 'day' };
const windowOf = (request: object | null, page = PAGE) => reportWindow(request && JSON.stringify(request), page);

describe('reportWindow', () => {
  it('takes everything from the request where it was kept', () => {
    expect(windowOf(asked)).toMatchObject({ effect: 3, kind: 'campaign', days: 7, split: 'day', scenes: [] });
  });

  it('does not mend a request with what the address says: the page asks for other periods beside its own', () => {
    const { effectEqual: _, ...rest } = asked;
    expect(windowOf(rest)).toBeNull();
  });

  it('takes everything from the address where no request was kept, and then says nothing of limits', () => {
    expect(windowOf(null)).toMatchObject({ effect: 15, start: '2026-11-15', end: '2026-11-21', split: null, scenes: null });
    expect(windowOf(null, BARE)).toBeNull();
  });

  it('reads a form as well', () => {
    expect(reportWindow(String(new URLSearchParams(asked)), BARE)).toMatchObject({ effect: 3, days: 7 });
  });

  it.each([
    ['one scene', { bizCodeIn: ['onebpSearch'] }, ['Search']],
    ['two scenes in one order', { bizCodeIn: ['onebpSite', 'onebpDisplay'] }, ['Display', 'Site']],
    ['all scenes', { bizCodeIn: ['Search', 'Display', 'Site', 'ShortVideo', 'Live'].map((scene) => `onebp${scene}`) }, []],
    ['a scene of the old field', { bizCode: 'onebpDisplay' }, ['Display']],
    ['a limit to products', { itemIdIn: [700000000001] }, null],
    ['a limit left blank', { itemIdIn: [] }, []],
    ['a search for names', { campaignNameLike: '毛衣' }, null],
  ])('knows %s', (_name, more, scenes) => {
    expect(windowOf({ ...asked, ...more })?.scenes).toEqual(scenes);
  });

  it.each([{ startTime: '2026-11-22' }, { endTime: '' }, { effectEqual: 'all' }, { rptType: 'a b' }])('refuses %o', (wrong) => {
    expect(windowOf({ ...asked, ...wrong })).toBeNull();
  });
});

describe('statDay', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21 00:00:00', '2026-11-21'],
    ['20261121', '2026-11-21'],
    [1795190400000, '2026-11-21'],
    ['2026-11-31', null],
    ['2026-11-15 至 2026-11-21', null],
    [20261121, '2026-11-21'],
    [undefined, null],
    ['', null],
  ])('reads %o', (raw, day) => expect(statDay(raw)).toBe(day));
});

describe('adSubject', () => {
  const row = { scene1Name: '关键词推广', campaignName: '主推', adgroupName: '毛衣', originalWord: '毛衣女', promotionId: 7 };
  it('names a word by everything above it', () => {
    expect(adSubject('bidword', row)).toEqual({ name: '关键词推广 / 主推 / 毛衣 / 毛衣女', of: null });
  });

  it('gives no name of which a step is missing: it would be another one’s', () => {
    const steps = ['scene1Name', 'campaignName', 'adgroupName', 'originalWord'];
    for (const step of steps) expect(adSubject('bidword', { ...row, [step]: undefined })).toBe('missing-id');
  });

  it('takes products over all campaigns, but not with half a campaign', () => {
    const item = { itemTitle: '毛衣', promotionId: '700000000001' };
    expect(adSubject('item_promotion', item)).toEqual({ name: '毛衣', of: '700000000001' });
    expect(adSubject('item_promotion', { ...item, campaignName: '主推' })).toBe('missing-id');
    expect(adSubject('item_promotion', { ...item, promotionId: 2 ** 53 })).toBe('unsafe-id');
  });

  it('leaves reports alone that it does not know', () => {
    expect(adSubject('coupon', row)).toBeNull();
  });
});

describe('findFields', () => {
  const codes = ['uv', 'pv', 'heat'];
  it('finds the object wherever it stands, also in text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('data', 'result', 'model'), { maxLength: 5 }), fc.boolean(), (path, isText) => {
        const inner: unknown = isText ? JSON.stringify({ uv: 1, pv: 2 }) : { uv: 1, pv: 2 };
        const payload = path.reduce<unknown>((value, key) => ({ [key]: value, code: 0 }), { totals: inner });
        expect(findFields(payload, codes, 2)?.found).toEqual({ uv: 1, pv: 2 });
      }),
    );
  });

  it('does not choose between two, and does not take rows for totals', () => {
    expect(findFields({ today: { uv: 1, pv: 2 }, yesterday: { uv: 3, pv: 4 } }, codes, 2)).toBeNull();
    expect(findFields({ rows: [{ uv: 1, pv: 2, heat: 3 }, {}], totals: { uv: 1, pv: 2 } }, codes, 2)?.path).toBe('totals');
    expect(findFields({ totals: { uv: 1 } }, codes, 2)).toBeNull();
  });
});
