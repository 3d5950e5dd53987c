import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart } from '@/utils/core/dates';
import { pddData } from '@/utils/knowledge/vocabularies/pdd-data';
import { pddGoods } from '@/utils/knowledge/vocabularies/pdd-goods';
import type { PageKind } from '@/utils/records/provenance';
import { rowFigures } from '@/utils/sites/pinduoduo/row-figures';
import { runWindow } from '@/utils/sites/pinduoduo/run-window';
import { pinduoduo } from '@/utils/sites/pinduoduo/site';
import { requestPeriod } from '@/utils/sites/pinduoduo/stat-period';
import { pageOfUrl, parseHtml, readSaved, readText } from '../../tools/saved-page';

const HOST = 'https://mms.pinduoduo.com';
const NOW = Date.parse('2026-11-22T10:30:00+08:00');
const HOUR = 3_600_000;

/** What the readers of a page make of one answer. */
function read(page: string, request: string, result: unknown, requestBody: unknown = null) {
  const url = new URL(HOST + page);
  const found = pageOfUrl(url);
  if (!found) throw new Error(`${page} is no page`);
  const body = JSON.stringify({ success: true, errorCode: 1_000_000, result });
  const responses = [{ url: HOST + request, body, requestBody: requestBody === null ? null : JSON.stringify(requestBody) }];
  return readSaved(found.site, found.page, { url, capturedAt: NOW, document: null, responses });
}

const reasons = ({ reports }: ReturnType<typeof read>) => reports.map(({ reason }) => reason);

describe('pinduoduo pages', () => {
  it.each<[string, PageKind | null]>([
    ['/goods/goods_list', 'item-list'],
    ['/goods/goods_list/v2?activeKeyNew=key_2', 'item-list'],
    ['/goods/goods_list_recycle', null],
    ['/goods/goods_add/index?id=1&type=add', 'item-edit'],
    ['/goods/goods_detail?goods_id=700000000001', 'item-edit'],
    ['/goods/category', 'category-pick'],
    ['/act/register_record?tab=3', 'activity-items'],
    ['/act-bidding/market-sign-list?activity_status=IN_PROGRESS', 'activity-list'],
    ['/activity', 'activity-list'],
    ['/act/enroll/promotionEnroll?theme_activity_id=7100', 'activity-detail'],
    ['/sycm/search_data/plate?dateFlag=5&day=2026-11-21', 'shop-traffic'],
    ['/sycm/stores_data/operation', 'shop-overview'],
    ['/sycm/goods_effect', 'item-metrics'],
    ['/sycm/goods_quality/comment', null],
    ['/home/', null],
  ])('%s is %s', (address, kind) => {
    expect(pageOfUrl(new URL(HOST + address))?.page.kind ?? null).toBe(kind);
  });

  it('are those of the site', () => {
    expect(pinduoduo.pages).toHaveLength(9);
  });
});

/** A saved page of the fixtures with its definition. */
function saved(kind: PageKind, name: string) {
  const page = pinduoduo.pages.find((one) => one.kind === kind);
  const html = readText(path.join(import.meta.dirname, '../../fixtures/pages/pinduoduo', kind, name, 'page.html'));
  return { page, document: parseHtml(html, HOST) };
}

describe('pinduoduo overlays', () => {
  it('marks each row of the list beside its name', () => {
    const { page, document } = saved('item-list', 'drawn-split-tables');
    expect(page?.rows?.(document).map(({ itemId, anchor }) => [itemId, anchor.textContent])).toEqual([
      ['700000000001', '纯棉短袖T恤女宽松显瘦百搭上衣'],
      ['700000000002', '不锈钢保温杯大容量500ml便携水杯'],
      ['700000000003', '儿童雨靴防滑中筒'],
    ]);
  });

  it('finds the title input with its counter', () => {
    const { page, document } = saved('item-edit', 'drawn-form');
    const field = page?.titleField?.(document);
    expect([field?.input.getAttribute('value'), field?.counter]).toEqual([
      '纯棉短袖T恤女宽松显瘦百搭上衣',
      { used: 30, max: 60 },
    ]);
  });
});

describe('pinduoduo shop-figures', () => {
  const page = '/sycm/search_data/plate?dateFlag=5&day=2026-11-21';
  const overview = '/sydney/api/mallFlow/queryMallFlowOverView';
  const figures = { uv: 1200, pv: 5310, payOrdrUsrCnt: 66 };
  const day = { startDate: '2026-11-21', endDate: '2026-11-21' };

  it('takes none of two overviews that look alike', () => {
    expect(read(page, overview, { one: figures, two: { ...figures, uv: 9 } }, day).records).toEqual([]);
  });

  it('takes no overview whose day contradicts its request', () => {
    const reading = read(page, overview, { ...figures, statDate: '2026-11-20' }, day);
    expect(reading.records).toEqual([]);
    expect(reasons(reading)).toEqual(['date-contradicts']);
  });

  it('does not take the day of the address alone: the operator may have picked another', () => {
    expect(reasons(read(page, overview, figures, { queryType: 1 }))).toEqual(['missing-date']);
  });
});

describe('pinduoduo activity-answers', () => {
  it('tells no activity whose sign-up ends before it begins', () => {
    const result = { activityId: 33_000_001, activityName: '年货节女装会场', enrollStartTime: NOW + HOUR, enrollEndTime: NOW };
    const reading = read('/act/enroll/promotionEnroll', '/leekmms/activity/query/detail', result);
    expect(reading.records).toEqual([]);
    expect(reasons(reading)).toEqual(['times-contradict']);
  });

  it('tells no activity for which an answer has two ends of sign-up', () => {
    const one = { activityId: 33_000_001, activityName: '年货节女装会场', enrollEndTime: NOW + HOUR };
    const reading = read('/activity', '/lakemms/activity/list', [one, { ...one, enrollEndTime: NOW + 2 * HOUR }]);
    expect(reading.records).toEqual([]);
    expect(reasons(reading)).toEqual(['times-contradict']);
  });

  it("takes neither number nor run times of a product for its activity's", () => {
    const goods = {
      id: 5,
      goodsId: 700_000_000_001,
      activityName: '年货节女装会场',
      enrollEndTime: NOW + HOUR,
      startTime: NOW,
      endTime: NOW,
    };
    const page = '/act/enroll/promotionEnroll';
    expect(reasons(read(page, '/leekmms/a', goods))).toEqual(['missing-id']);
    const [record] = read(page, '/leekmms/a', { ...goods, activityId: 33_000_001 }).records;
    expect(record).toMatchObject({
      ids: { activityId: '33000001' },
      times: { start: null, end: null, signEnd: { at: NOW + HOUR } },
    });
  });
});

describe('pinduoduo rowFigures', () => {
  it('keeps a bare rate that the counts bear out, and one with a sign', () => {
    const row = { goodsUv: 500, payOrdrUsrCnt: 57, goodsVcr: 0.114, ordrVstrRto: '12.0%' };
    expect(rowFigures(Object.entries(row), pddGoods.codes)).toMatchObject({ values: { 'pay-rate': 0.114, 'order-rate': 0.12 } });
  });

  it('never takes a percentage without a sign for a fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (visitors, some) => {
        const buyers = Math.min(visitors, some);
        const row = { uv: visitors, payOrdrUsrCnt: buyers, payUvRto: (100 * buyers) / visitors };
        const figures = rowFigures(Object.entries(row), pddData.codes);
        expect(figures).toMatchObject({ values: { visitors, buyers }, missing: { 'pay-rate': 'unreadable' } });
      }),
    );
  });

  it('says private-glyphs when nothing of a row can be read, whatever else the row holds', () => {
    const row = { statDate: '2026-11-21', goodsId: 700_000_000_001, goodsUv: '\uE101\uE102', payOrdrAmt: '1\uE103.50' };
    expect(rowFigures(Object.entries(row), pddGoods.codes)).toBe('private-glyphs');
    expect(rowFigures([['goodsUv', '-']], pddGoods.codes)).toBe('no-figures');
  });
});

describe('pinduoduo runWindow', () => {
  const window = (from: number, to: number) => ({
    activityGoodsStartTime: NOW + from * HOUR,
    activityGoodsEndTime: NOW + to * HOUR,
  });

  it('is the one that runs or comes next, and after all of them the last', () => {
    const next = runWindow([window(48, 72), window(-72, -48), window(12, 24)], NOW);
    expect([next?.start.at, next?.end.at]).toEqual([NOW + 12 * HOUR, NOW + 24 * HOUR]);
    const last = runWindow([window(-24, -12), window(-72, -48)], NOW);
    expect([last?.start.at, last?.end.at]).toEqual([NOW - 24 * HOUR, NOW - 12 * HOUR]);
  });

  it('is nothing where a window has no end', () => {
    expect(runWindow([window(12, 24), { activityGoodsStartTime: NOW }], NOW)).toBeNull();
  });

  it('does not depend on the order of the windows', () => {
    const hours = fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 50 })), { maxLength: 6 });
    fc.assert(
      fc.property(hours, (list) => {
        const windows = list.map(([from, long]) => window(from, from + long));
        expect(runWindow([...windows].reverse(), NOW)?.end).toEqual(runWindow(windows, NOW)?.end);
      }),
    );
  });
});

describe('pinduoduo requestPeriod', () => {
  it.each([
    ['{"startDate":"2026-11-21","endDate":"2026-11-21"}', { statDate: '2026-11-21', days: 1 }],
    ['{"query":{"start_date":"20261115","end_date":"20261121"}}', { statDate: '2026-11-21', days: 7 }],
    [JSON.stringify({ startDate: dayStart('2026-11-20'), endDate: dayStart('2026-11-21') }), { statDate: '2026-11-21', days: 2 }],
    ['{"startDate":"2026-11-22","endDate":"2026-11-21"}', null],
    ['{"startDate":"","endDate":""}', null],
    ['{"startDate":"2026-11-31","endDate":"2026-11-31"}', null],
    ['startDate=2026-11-21', null],
    [null, null],
  ])('of %s is %o', (body, period) => {
    expect(requestPeriod(body)).toEqual(period);
  });
});

describe('figures whose period or subject is not certain', () => {
  const goods = '/sydney/api/goodsDataShow/queryGoodsDetailVOListForMMS';
  const list = '/sydney/api/mallFlow/queryMallFlowOverViewList';
  const home = '/sydney/api/mallCoreData/homePageOverView';
  const product = (goodsId: number, statDate: string, goodsUv: number) => ({
    goodsId,
    goodsName: '毛衣',
    statDate,
    goodsUv,
    goodsPv: 9,
  });
  const day = (statDate: string, uv: number) => ({ statDate, uv, pv: 20, payOrdrCnt: 1 });
  const week = { startDate: '2026-11-14', endDate: '2026-11-20' };

  it('of products on several days are days only where one product has several', () => {
    const once = [product(700000000001, '2026-11-20', 700), product(700000000002, '2026-11-18', 7)];
    const mixed = read('/sycm/goods_effect', goods, { goodsDetailList: once }, week);
    expect(mixed.records).toEqual([]);
    expect(reasons(mixed)).toContain('unclear-period');
    const again = [...once, product(700000000001, '2026-11-19', 70)];
    expect(read('/sycm/goods_effect', goods, { goodsDetailList: again }, week).records).toHaveLength(3);
  });

  it('of weeks are no days, though they are dated by day', () => {
    const weeks = [day('2026-11-15', 700), day('2026-11-08', 600), day('2026-11-01', 500)];
    expect(read('/sycm/search_data/plate', list, { list: weeks }).records).toEqual([]);
    expect(
      read('/sycm/search_data/plate', list, { list: [day('2026-11-15', 7), ...weeks.slice(1), day('2026-11-14', 8)] }).records,
    ).toHaveLength(4);
  });

  it('in a single row need a request or an address for one day', () => {
    expect(read('/sycm/search_data/plate?dateFlag=3', list, { list: [day('2026-11-20', 700)] }).records).toEqual([]);
    const address = '/sycm/search_data/plate?dateFlag=5&day=2026-11-20';
    expect(read(address, list, { list: [day('2026-11-20', 700)] }).records).toHaveLength(1);
  });

  it('of today so far are not those of the day that was asked for', () => {
    const asked = { startDate: '2026-11-20', endDate: '2026-11-20' };
    const beside = { realTimeVO: { uv: 3, pv: 4 }, yesterdayVO: { uv: 300, pv: 400 } };
    expect(read('/sycm/stores_data/operation', home, beside, asked).records).toEqual([]);
  });

  it('of one category are not the shop’s', () => {
    const asked = { startDate: '2026-11-20', endDate: '2026-11-20' };
    const overview = '/sydney/api/goodsDataShow/queryGoodsPageOverView';
    const figures = { guv: 5, gpv: 9, payOrdrUsrCnt: 1 };
    expect(read('/sycm/goods_effect', overview, figures, { ...asked, cate1Id: 123 }).records).toEqual([]);
    expect(read('/sycm/goods_effect', overview, figures, { ...asked, cate1Id: null, goodsId: 0 }).records).toHaveLength(1);
  });
});
