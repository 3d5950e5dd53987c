import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adSubject } from '@/utils/sites/alimama/ad-subject';
import { findFields } from '@/utils/sites/alimama/find-fields';
import { reportWindow } from '@/utils/sites/alimama/report-window';
import { statDay } from '@/utils/sites/alimama/stat-day';
import { pageOfUrl, parseHtml, readSaved } from '../../tools/saved-page';

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
    ['a scene of the old field beside a blank new one', { bizCode: 'onebpDisplay', bizCodeIn: [] }, ['Display']],
    ['a limit to products', { itemIdIn: [700000000001] }, null],
    ['a limit left blank', { itemIdIn: [] }, []],
    ['a search for names', { campaignNameLike: '毛衣' }, null],
  ])('knows %s', (_name, more, scenes) => {
    expect(windowOf({ ...asked, ...more })?.scenes).toEqual(scenes);
  });

  it('knows how sales are credited, where it is not as usual', () => {
    expect(windowOf({ ...asked, unifyType: 'zhai' })?.credit).toBeNull();
    expect(windowOf(asked)?.credit).toBeNull();
    expect(windowOf({ ...asked, unifyType: 'kuan' })?.credit).toBe('kuan');
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

  it('takes no sum for one of what it sums', () => {
    expect(adSubject('campaign', { scene1Name: '合计', campaignName: '合计' })).toBe('is-total');
  });

  it('leaves reports alone that it does not know', () => {
    expect(adSubject('coupon', row)).toBeNull();
  });
});

/** What is read of one answer. */
function read(page: string, url: string, request: object | null, body: unknown) {
  const known = pageOfUrl(new URL(page));
  if (!known) throw new Error(`${page} belongs to no page kind`);
  const requestBody = request && JSON.stringify(request);
  const capturedAt = Date.parse('2026-11-22T13:00:00+08:00');
  const responses = [{ url, requestBody, body: JSON.stringify(body) }];
  return readSaved(known.site, known.page, { url: new URL(page), capturedAt, document: null, responses }).records;
}

describe('figures that are not what they seem', () => {
  const QUERY = 'https://one.alimama.com/report/query.json?csrfId=a';
  const row = { scene1Name: '关键词推广', campaignName: '主推', adPv: 1000, click: 50, alipayInshopAmt: 99.5 };
  const sum = { ...asked, splitType: 'sum' };

  it('sales credited another way are set apart', () => {
    const scopes = ['zhai', 'kuan'].map((unifyType) => read(PAGE.href, QUERY, { ...sum, unifyType }, { data: { list: [row] } }));
    expect(scopes).toMatchObject([[{ scope: 'effect-3-campaign' }], [{ scope: 'effect-3-campaign-credit-kuan' }]]);
  });

  it('the next version of the reports is read', () => {
    const next = QUERY.replace('query.json', 'query/v2.json');
    expect(read(PAGE.href, next, sum, { data: { list: [row] } })).toHaveLength(1);
  });

  it('months and weeks of a keyword are no days', () => {
    const page = 'https://one.alimama.com/index.html#!/insight/search/traffic-analysis/index';
    const days = (...dates: string[]) => ({
      data: { list: dates.map((thedate) => ({ thedate, impressionIndex: 9, clickIndex: 3 })) },
    });
    const ask = (request: object, body: unknown) =>
      read(page, 'https://one.alimama.com/insight/trend.json', { keyword: '窗帘', ...request }, body);
    expect(ask({}, days('2026-10-01', '2026-11-01'))).toEqual([]);
    expect(ask({ splitType: 'month' }, days('2026-10-01'))).toEqual([]);
    expect(ask({}, days('2026-11-20', '2026-11-21'))).toHaveLength(2);
  });

  it('a drawn report whose date picker shows other days than the address is of nobody knows which', () => {
    const known = pageOfUrl(PAGE);
    const drawn = (picked: string) => {
      const head = ['场景名称', '计划', '展现量', '点击量'].map((label) => `<th>${label}</th>`).join('');
      const cells = ['关键词推广', '主推', '1,000', '50'].map((text) => `<td>${text}</td>`).join('');
      const html = `<div>${picked}</div><table><thead><tr>${head}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`;
      const saved = { url: PAGE, capturedAt: Date.parse('2026-11-22T13:00:00+08:00'), responses: [] };
      return known ? readSaved(known.site, known.page, { ...saved, document: parseHtml(html, PAGE.href) }).records.length : 0;
    };
    expect(['2026-11-15 至 2026-11-21', '2026-11-01 至 2026-11-07', ''].map(drawn)).toEqual([1, 0, 1]);
  });

  it('the only row of an overview that is split is not the whole window', () => {
    const page = 'https://ad.alimama.com/portal/v2/dashboard';
    const body = { success: true, data: { result: [{ pay_ord_amt_8: 10, pay_ord_num_8: 1, uclk_uv_8: 5 }] } };
    const at = (split: number) =>
      `https://ad.alimama.com/openapi/param2/1/gateway.unionadv/data.home.overview.json?startDate=2026-11-15&endDate=2026-11-21&type=cps&split=${split}`;
    expect([read(page, at(0), null, body).length, read(page, at(1), null, body).length]).toEqual([1, 0]);
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
    // The richer of two may be the period before, or the only product.
    expect(findFields({ result: [{ uv: 1, pv: 2 }], lastResult: [{ uv: 3, pv: 4, heat: 5 }] }, codes, 2)).toBeNull();
  });
});
