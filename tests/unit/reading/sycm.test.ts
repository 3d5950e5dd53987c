import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/utils/core/dates';
import type { PageRecord } from '@/utils/records/record';
import { periodOf } from '@/utils/sites/sycm/period';
import { plainRange } from '@/utils/sites/sycm/plain-range';
import { sycm } from '@/utils/sites/sycm/site';
import { termList } from '@/utils/sites/sycm/term-list';
import { timeName } from '@/utils/sites/sycm/time-names';
import { pageOfUrl, parseHtml, readSaved } from '../../tools/saved-page';

const HOST = 'https://sycm.taobao.com';
const NOW = Date.parse('2026-11-22T10:30:00+08:00');
const DAY = 'dateType=day&dateRange=2026-11-21%7C2026-11-21';
const WEEK = 'dateType=recent7&dateRange=2026-11-15%7C2026-11-21';

/** What is read on a page from one answer. */
function read(page: string, request: string, body: unknown, capturedAt = NOW) {
  const known = pageOfUrl(new URL(HOST + page));
  if (!known) throw new Error(`${page} belongs to no page kind`);
  const responses = [{ url: HOST + request, requestBody: null, body: JSON.stringify(body) }];
  return readSaved(known.site, known.page, { url: new URL(HOST + page), capturedAt, document: null, responses });
}

const reasons = ({ reports }: ReturnType<typeof read>) => reports.map(({ reason }) => reason);
const metricsOf = ({ records }: ReturnType<typeof read>) =>
  records.filter((one): one is Extract<PageRecord, { kind: 'metrics' }> => one.kind === 'metrics');

describe('days of an answer', () => {
  const overview = (extra: object) => ({
    content: { code: 0, data: { self: { uv: { value: 5 }, pv: { value: 9 } }, ...extra } },
  });

  it('another day than the requested one gives nothing', () => {
    for (const extra of [
      { bizDate: '2026-11-20' },
      { statDate: Date.parse('2026-11-20T00:00:00+08:00') },
      { dateRange: '2026-11-20|2026-11-20' },
    ]) {
      const reading = read('/portal/home.htm', `/portal/coreIndex/new/overview/v3.json?${DAY}`, overview(extra));
      expect(reading.records).toEqual([]);
      expect(reasons(reading)).toEqual(['date-contradicts']);
    }
  });

  it('the requested day, in any form, is no contradiction', () => {
    for (const extra of [{ bizDate: '20261121' }, { bizDate: 20261121 }, { statDate: Date.parse('2026-11-21T00:00:00+08:00') }])
      expect(read('/portal/home.htm', `/portal/coreIndex/new/overview/v3.json?${DAY}`, overview(extra)).records).toHaveLength(1);
  });

  it('a trend that ends on another day than asked is of nobody knows which days', () => {
    const statDate = [19, 20].map((day) => Date.parse(`2026-11-${day}T00:00:00+08:00`));
    const body = { content: { code: 0, data: { self: { statDate, uv: [1, 2], pv: [3, 4] } } } };
    expect(reasons(read('/portal/home.htm', `/portal/coreIndex/new/trend/v3.json?${DAY}`, body))).toEqual(['date-contradicts']);
  });

  it('a trend with a day left out is not read as if there were none', () => {
    const statDate = [18, 20, 21].map((day) => Date.parse(`2026-11-${day}T00:00:00+08:00`));
    const body = { content: { code: 0, data: { self: { statDate, uv: [1, 2, 3], pv: [3, 4, 5] } } } };
    expect(read('/portal/home.htm', `/portal/coreIndex/new/trend/v3.json?${DAY}`, body).records).toEqual([]);
  });

  it('a row of another day is left out of its list', () => {
    const row = (itemId: string, day: string) => ({
      item: { itemId, title: '灯' },
      statDate: { value: Date.parse(`${day}T00:00:00+08:00`) },
      itmUv: { value: 3 },
      payAmt: { value: 1 },
    });
    const rows = [row('700000000001', '2026-11-21'), row('700000000002', '2026-11-20')];
    const reading = read('/cc/item_rank', `/cc/item/view/top.json?${DAY}`, { code: 0, data: { data: rows } });
    expect(metricsOf(reading).map(({ subject }) => subject.id)).toEqual(['700000000001']);
    expect(reasons(reading)).toEqual(['date-contradicts']);
  });

  it('a realtime answer asked for before midnight is not today’s after it', () => {
    const request = '/portal/live/new/index/overview/v3.json?dateType=today&dateRange=2026-11-22%7C2026-11-22';
    const body = { content: { code: 0, data: { today: { uv: { value: 5 }, pv: { value: 9 } } } } };
    expect(read('/portal/home.htm', request, body).records).toHaveLength(1);
    expect(reasons(read('/portal/home.htm', request, body, Date.parse('2026-11-23T00:00:05+08:00')))).toEqual([
      'date-contradicts',
    ]);
  });
});

describe('periodOf', () => {
  const ask = (query: string, at = NOW) => periodOf(new URLSearchParams(query), at);

  it('counts recent days back from the end of the range, written as a range or as its last day', () => {
    for (const from of ['2026-11-09', '2026-11-15'])
      expect(ask(`dateType=recent7&dateRange=${from}|2026-11-15`)).toMatchObject({
        from: '2026-11-09',
        statDate: '2026-11-15',
        days: 7,
      });
  });

  it('takes the older style and a bar encoded twice', () => {
    expect(ask('startDate=20261101&endDate=20261107')).toMatchObject({ statDate: '2026-11-07', days: 7 });
    expect(ask('dateType=day&dateRange=2026-11-21%257C2026-11-21')).toMatchObject({ statDate: '2026-11-21', days: 1 });
  });

  it('refuses what names no period', () => {
    expect(ask('dateType=day')).toBe('missing-date');
    expect(ask('dateType=day&dateRange=2026-11-31|2026-11-31')).toBe('missing-date');
    expect(ask('dateType=day&dateRange=2026-11-15|2026-11-21')).toBe('date-contradicts');
    expect(ask('dateType=recent7&dateRange=2026-10-01|2026-11-21')).toBe('date-contradicts');
    expect(ask('dateType=day&dateRange=2026-11-25|2026-11-25')).toBe('date-contradicts');
    expect(ask('dateType=day&dateRange=2026-11-21|2026-11-20')).toBe('date-contradicts');
  });

  it('holds a day final from nine of the next on', () => {
    const at = (time: string) => ask(DAY, Date.parse(`2026-11-22T${time}+08:00`));
    expect(at('08:59:59')).toMatchObject({ isFinal: false });
    expect(at('09:00:00')).toMatchObject({ isFinal: true });
  });

  it('never gives a period that reaches beyond the day of the look', () => {
    const day = fc.integer({ min: -40, max: 10 }).map((offset) => addDays('2026-11-22', offset));
    fc.assert(
      fc.property(day, day, fc.constantFrom('', 'day', 'recent7', 'recent30', 'week', 'month', 'range'), (from, to, type) => {
        const period = ask(`dateType=${type}&dateRange=${from}|${to}`);
        if (typeof period === 'string') return;
        expect(period.statDate <= '2026-11-22').toBe(true);
        expect(addDays(period.from, period.days - 1)).toBe(period.statDate);
        expect(period.isFinal).toBe(period.statDate < '2026-11-22');
      }),
    );
  });
});

describe('activity times', () => {
  const calendar = (row: object) => {
    const request = '/datawar/v4/activity/actList/getActivityCalendar.json?date=2026-11-22';
    const [record] = read('/datawar/activity', request, { code: 0, data: [{ activityId: 1, actName: '活动', ...row }] }).records;
    return record?.kind === 'activity' ? record.times : null;
  };

  it('two fields that could both be a time and differ give none', () => {
    const times = calendar({
      startTime: '2026-12-01 00:00:00',
      actStartTime: '2026-12-02 00:00:00',
      actEndTime: '2026-12-03 00:00:00',
    });
    expect(times?.start).toBeNull();
    expect(times?.end?.text).toBe('2026-12-03 00:00:00');
  });

  it('two fields that agree give it once', () => {
    expect(calendar({ startTime: 1795622400000, actStartTime: '2026-11-26 00:00:00' })?.start?.at).toBe(1795622400000);
  });

  it('a sign-up that ends before it starts is none', () => {
    const times = calendar({
      signStartTime: '2026-12-02 00:00:00',
      signEndTime: '2026-12-01 00:00:00',
      endTime: '2026-12-09 10:00:00',
    });
    expect([times?.signStart, times?.signEnd]).toEqual([null, null]);
    expect(times?.end).not.toBeNull();
  });

  it('are told by whole words of their names', () => {
    const names = ['signStartTime', 'enrollEnd', 'registrationDeadline', 'actBeginTime', 'gmtEnd', 'signUpEndTime'];
    expect(names.map(timeName)).toEqual(['signStart', 'signEnd', 'signEnd', 'start', 'end', 'signEnd']);
    for (const name of [
      'auditEndTime',
      'startPrice',
      'gmtCreate',
      'time',
      'presaleStartTime',
      'signActStart',
      'startEnd',
      'trend',
    ])
      expect([name, timeName(name)]).toEqual([name, null]);
  });
});

describe('sources', () => {
  it('a lower level where first levels stand has no name', () => {
    const rows = [
      { pageName: '经营优势', pageId: 'reward', pageLevel: 1, uv: 80 },
      { pageName: '搜索', pageId: 'reward.5080', pageLevel: 2, uv: 50 },
    ];
    const reading = read('/flow/monitor/shopsource/construction', `/flow/v5/shop/source/tree/v4.json?${DAY}`, {
      code: 0,
      data: rows,
    });
    expect(metricsOf(reading).map(({ subject }) => subject.name)).toEqual(['经营优势']);
    expect(reasons(reading)).toEqual(['missing-parent']);
  });
});

describe('terms', () => {
  it('words of rivals are not the shop’s', () => {
    const request = `/flow/v3/item/rival/keywordList.json?${DAY}&itemId=700000000001`;
    const body = { code: 0, data: [{ keyword: '灯', uv: 3, payAmt: 1 }] };
    expect(read('/cc/item_archives?activeKey=sale', request, body).records).toEqual([]);
  });
});

describe('termList', () => {
  const listOf = (query: string) => termList(new URL(`${HOST}/mc/mq/mkt/keyword/rank/pro.json?${query}`), '');

  it('takes the list from the request, and never from what somebody typed', () => {
    expect(listOf('kwType=core&rankType=SOAR&keyWord=search')).toBe('list-core-soar');
    expect(listOf('keyWord=search&rankType=hot')).toBeNull();
    expect(listOf('kwType=search&keyword=hot')).toBeNull();
  });
});

describe('an answer with a notice beside its data', () => {
  it('is read', () => {
    const body = {
      code: 0,
      message: '数据每日更新',
      data: { data: { message: '正在升级', uv: { value: 5 }, pv: { value: 9 } } },
    };
    expect(read('/flow/monitor/overview', `/flow/new/guide/trend/overview.json?${WEEK}`, body).records).toHaveLength(1);
  });
});

describe('plainRange', () => {
  it('writes the last end out where there is one way to read the first', () => {
    expect(plainRange('5000 ~ 1万')).toBe('5000 ~ 10000');
    expect(plainRange('7,500 ~ 2.5万')).toBe('7500 ~ 25000');
    for (const text of ['5 ~ 10万', '1万 ~ 2.5万', '500 ~ 1000', ' 12%']) expect(plainRange(text)).toBe(text);
  });
});

describe('addresses', () => {
  it.each([
    ['/portal/home.htm?dateType=day', 'shop-overview'],
    ['/ipoll/index.htm', 'shop-overview'],
    ['/flow/monitor/overview', 'shop-traffic'],
    ['/flow/monitor/shopsource/construction', 'shop-traffic'],
    ['/flow/monitor/itemsource', 'item-sources'],
    ['/flow/monitor/keyword_assistant', 'search-terms'],
    ['/cc/item_rank', 'item-metrics'],
    ['/cc/item_archives?itemId=1&activeKey=sale', 'item-metrics'],
    ['/cc/item_archives?itemId=1', 'item-metrics'],
    ['/cc/item_archives?itemId=1&activeKey=flow', 'item-sources'],
    ['/cc/item_archives?activeKey=title&itemId=1', 'search-terms'],
    ['/mc/free/search_rank', 'search-terms'],
    ['/mc/free/search_analysis?keyWord=a', 'search-terms'],
    ['/mc/free/market_rank', 'market'],
    ['/datawar/activity/calendar', 'activity-list'],
  ])('%s is %s', (path, kind) => {
    const page = pageOfUrl(new URL(HOST + path));
    expect([page?.site, page?.page.kind]).toEqual([sycm, kind]);
  });
});

describe('what is of others, or of another time', () => {
  const HOME = '/portal/home.htm';
  const OVERVIEW = `/portal/coreIndex/new/overview/v3.json?${DAY}`;
  const cells = (uv: number) => ({ uv: { value: uv }, pv: { value: 2 * uv } });
  const visitors = (reading: ReturnType<typeof read>) => metricsOf(reading).map(({ values }) => values.visitors);
  const millis = (day: number) => Date.parse(`2026-11-${day}T00:00:00+08:00`);

  it('is not the shop, whatever the group beside the own one is called', () => {
    const around = { now: { self: cells(10) }, cycle: { self: cells(99) } };
    expect(visitors(read(HOME, OVERVIEW, { content: { code: 0, data: around } }))).toEqual([10]);
    expect(read(HOME, OVERVIEW, { content: { code: 0, data: { self: {}, compare: cells(99) } } }).records).toEqual([]);
    const twice = { first: { self: cells(10) }, second: { self: cells(99) } };
    expect(read(HOME, OVERVIEW, { content: { code: 0, data: twice } }).records).toEqual([]);
  });

  it('does not stand among the own rows', () => {
    const days = { self: [{ statDate: millis(21), ...cells(10) }], rivalAvg: [{ statDate: millis(21), ...cells(99) }] };
    expect(visitors(read(HOME, `/portal/coreIndex/new/getTableData/v3.json?${DAY}`, { data: days }))).toEqual([10]);
    const tree = (name: string, uv: number) => [{ pageName: name, pageId: name, ...cells(uv) }];
    const trees = { self: tree('a', 10), rivalAvg: tree('b', 99) };
    const sources = read('/flow/monitor/shopsource/construction', `/flow/v5/shop/source/tree/v4.json?${DAY}`, { data: trees });
    expect(visitors(sources)).toEqual([10]);
    const rank = { data: [{ itemId: 1001, itmUv: 10, payAmt: 1 }], lastData: [{ itemId: 1002, itmUv: 99, payAmt: 1 }] };
    expect(visitors(read('/cc/item_rank', `/cc/item/view/top.json?${DAY}`, { code: 0, data: rank }))).toEqual([10]);
  });

  it('gives none where one day has two rows', () => {
    const rows = [1, 2].map((device) => ({ statDate: millis(21), device, ...cells(device) }));
    const reading = read('/flow/monitor/overview', `/flow/new/guide/trend.json?${DAY}`, { code: 0, data: rows });
    expect([reading.records, reasons(reading)]).toEqual([[], ['day-twice']]);
  });

  it('is no day where lists of today are of hours', () => {
    const body = { code: 0, data: { itmUv: [1, 2, 3], payAmt: [0, 0, 5] } };
    const page = '/cc/item_archives?activeKey=sale&itemId=700000000021';
    expect(reasons(read(page, '/cc/live/item/sale/overview.json?itemId=700000000021', body))).toEqual(['not-daily']);
  });

  it('is the day before where a running answer was counted before midnight', () => {
    const body = { content: { code: 0, data: { updateTime: '2026-11-21 23:55:00', today: cells(5000) } } };
    const live = '/portal/live/new/index/overview/v3.json?dateType=today';
    const after = Date.parse('2026-11-22T00:00:40+08:00');
    expect(reasons(read(HOME, live, body, after))).toEqual(['date-contradicts']);
    expect(visitors(read(HOME, live, body, after - 120_000))).toEqual([5000]);
  });

  it('a week or a month of one day is neither', () => {
    for (const type of ['week', 'month'])
      expect(periodOf(new URLSearchParams(`dateType=${type}&dateRange=2026-11-16|2026-11-16`), NOW)).toBe('date-contradicts');
    expect(periodOf(new URLSearchParams('dateType=week&dateRange=2026-11-09|2026-11-15'), NOW)).toMatchObject({ days: 7 });
    expect(periodOf(new URLSearchParams('dateType=month&dateRange=2026-02-01|2026-02-28'), NOW)).toMatchObject({ days: 28 });
  });

  it.each([
    ['in the group', { date: ['2026-11-19', '2026-11-20'], itmUv: [1, 2], payAmt: [1, 2] }],
    ['beside it', { dates: [millis(19), millis(20)], self: { itmUv: [1, 2], payAmt: [1, 2] } }],
    ['beside it as labels', { xAxis: ['11-19', '11-20'], self: { itmUv: [1, 2], payAmt: [1, 2] } }],
  ])('a product’s trend that ends a day earlier is not moved, the dates %s', (_name, data) => {
    const page = '/cc/item_archives?activeKey=sale&itemId=700000000021';
    const reading = read(page, `/cc/item/sale/trend.json?${DAY}&itemId=700000000021`, { code: 0, data });
    expect([reading.records, reasons(reading)]).toEqual([[], ['date-contradicts']]);
  });

  it('the refund rate of deliveries waits for them, three days', () => {
    const rows = [19, 20].map((day) => ({ statDate: millis(day), uv: 10, realPayrealRfdRate: 0.02 }));
    const reading = read(HOME, `/portal/coreIndex/new/getTableData/v3.json?${DAY}`, { code: 0, data: rows });
    expect(metricsOf(reading).map(({ values, missing }) => values['refund-rate-signed'] ?? missing)).toEqual([
      0.02,
      { 'refund-rate-signed': 'not-loaded-yet' },
    ]);
    const later = read(HOME, OVERVIEW, { data: { self: { uv: 10, realPayrealRfdRate: 0.02 } } });
    expect(metricsOf(later)[0]).toMatchObject({ values: { visitors: 10 }, missing: { 'refund-rate-signed': 'not-loaded-yet' } });
  });
});

describe('units and subjects that another answer has', () => {
  it('only the trade of yesterday is in fen, and no fen has a fraction', () => {
    const trade = (path: string, payAmt: number) =>
      read('/ipoll/index.htm', `/ipoll/live/yesterday/${path}.json`, { code: 0, data: { uv: 9, payByrCnt: 3, payAmt } });
    expect(metricsOf(trade('getYesterdayTrade', 876540))[0]?.values['paid-amount']).toBe(876540);
    for (const reading of [trade('getYesterdayTrade', 8765.4), trade('getYesterdayFlow', 8765)])
      expect(metricsOf(reading)[0]?.values).toEqual({ visitors: 9, buyers: 3 });
  });

  it('a growth factor’s own visitors are not the shop’s', () => {
    const body = { content: { code: 0, data: { newItm: { newItmPayAmt: 30, mbrPayAmt: 4, uv: 7 } } } };
    const reading = read('/portal/home.htm', `/portal/board/grow/factor/overview.json?${DAY}`, body);
    expect(metricsOf(reading)[0]?.values).toEqual({ 'new-item-paid-amount': 3000, 'member-paid-amount': 400 });
  });

  it('terms of a product nobody names are not the shop’s', () => {
    const body = { code: 0, data: [{ keyword: '窗帘', uv: 5, payAmt: 3 }] };
    const detail = `/flow/v3/new/item/source/detail.json?${DAY}&childPageType=se_keyword`;
    expect(read('/flow/monitor/itemsource', detail, body).records).toEqual([]);
    expect(read('/cc/item_archives', `/cc/item/flow/keywordList.json?${DAY}&auctionId=7`, body).records).toEqual([]);
  });

  it('the sum over the terms is no term', () => {
    const body = { code: 0, data: ['窗帘', '汇总'].map((keyword) => ({ keyword, uv: 5, payAmt: 3 })) };
    const reading = read('/flow/monitor/overview', `/flow/new/overview/keywordTop.json?${DAY}`, body);
    expect(metricsOf(reading).map(({ subject }) => subject.name)).toEqual(['窗帘']);
  });

  it('a product that stands twice in a market list has no place in it', () => {
    const row = (rank: number) => ({ cateRankId: { value: rank }, item: { itemId: 1001, title: '窗帘' }, uv: '1 ~ 5' });
    const body = { code: 0, data: { data: [row(4), row(9)] } };
    const reading = read('/mc/free/market_rank', `/mc/mq/mkt/item/offline/rank.json?${DAY}&cateId=5`, body);
    expect(reading.records).toEqual([]);
  });

  it('sources counted another way are set apart', () => {
    const scopes = ['classic', 'full'].map((type) => {
      const request = `/flow/item/source/tree/support.json?${DAY}&itemId=7&flowBizType=${type}`;
      const body = { code: 0, data: [{ pageName: '搜索', pageId: 'x', uv: 5, payAmt: 3 }] };
      return metricsOf(read('/flow/monitor/itemsource', request, body))[0]?.scope;
    });
    expect(scopes).toEqual([null, 'flow-full']);
  });

  it('two spellings of one field with two values are neither', () => {
    const body = { data: { self: { uv: 5, pv: 6, payAmt: 100, pay_amt: 200 } } };
    const values = metricsOf(read('/portal/home.htm', `/portal/coreIndex/new/overview/v3.json?${DAY}`, body))[0]?.values;
    expect(values).toEqual({ visitors: 5, 'page-views': 6 });
  });
});

it('beside the words of a product’s title only what is the market’s alone is the market’s', () => {
  const cells = (tag: string, texts: string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const html = `<table><thead><tr>${cells('th', ['关键词', '搜索人气', '支付转化率', '支付买家数'])}</tr></thead>
    <tbody><tr>${cells('td', ['窗帘', '500 ~ 1000', '5.00%', '3'])}</tr></tbody></table>`;
  const url = new URL(`${HOST}/cc/item_archives?activeKey=title&itemId=700000000021&${DAY}`);
  const known = pageOfUrl(url);
  const document = parseHtml(html, url.href);
  const { records } = known
    ? readSaved(known.site, known.page, { url, capturedAt: NOW, document, responses: [] })
    : { records: [] };
  expect(records).toMatchObject([{ values: {}, ranges: { 'search-heat': { lo: 500, hi: 1000 } } }]);
});
