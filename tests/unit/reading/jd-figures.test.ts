import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/utils/core/dates';
import { readFigure } from '@/utils/core/figures';
import { addressKey } from '@/utils/reading/addresses';
import { jdAddresses } from '@/utils/sites/jd/addresses';
import { listedItems } from '@/utils/sites/jd/drawn-list';
import { isWrittenRange, soundFigures } from '@/utils/sites/jd/sound-figures';
import { drawnPeriod } from '@/utils/sites/jd/sz-date-label';
import { indexText, namedRows } from '@/utils/sites/jd/sz-index';
import { periodOf } from '@/utils/sites/jd/sz-period';
import { askedOf, scopeAsked } from '@/utils/sites/jd/sz-request';
import { valueText } from '@/utils/sites/jd/sz-value-text';
import { parseHtml } from '../../tools/saved-page';

const NOW = Date.parse('2026-11-20T15:30:00+08:00');
const ask = (query: string, requestBody: string | null = null) =>
  askedOf({ url: new URL(`https://szgateway.jd.com/api/x.ajax?${query}`), requestBody });

const day = fc.integer({ min: 1, max: 700 }).map((back) => addDays('2026-11-19', -back));

describe('periodOf', () => {
  it('is the same wherever the request writes its days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (to, back) => {
        const from = addDays(to, -back);
        const form = `startDate=${from}&endDate=${to}`;
        const json = { start_date: from, end_date: `${to} 23:59:59` };
        const all = [
          ask(form),
          ask('', form),
          ask('', JSON.stringify({ param: json })),
          ask('', `body=${encodeURIComponent(JSON.stringify({ query: json }))}`),
          ask(`date=${from}~${to}`),
        ];
        for (const asked of all) expect(periodOf(asked, [], NOW)).toEqual({ statDate: to, days: back + 1, isFinal: true });
      }),
    );
  });

  it.each([
    ['', 'missing-date'],
    ['date=yesterday', 'missing-date'],
    ['date=2026-11-31', 'missing-date'],
    ['startDate=2026-11-19', 'missing-date'],
    ['startDate=2026-11-19&endDate=2026-11-18', 'missing-date'],
    ['startDate=2026-11-19 10:00:00&endDate=2026-11-19 11:00:00', 'missing-date'],
    ['date=2026-11-19&dateType=week', 'missing-date'],
    ['startDate=2020-01-01&endDate=2026-11-19', 'missing-date'],
    ['date=2026-11-21', 'date-contradicts'],
  ])('tells no period from %j', (query, reason) => {
    expect(periodOf(ask(query), [], NOW)).toBe(reason);
  });

  it('takes no day of two that the request names alike', () => {
    expect(periodOf(ask('date=2026-11-19', '{"date":"2026-11-18"}'), [], NOW)).toBe('missing-date');
  });

  it('refuses an answer of a day that was not asked for, and trusts a row that is of one day of those asked for', () => {
    const asked = ask('startDate=2026-11-13&endDate=2026-11-19');
    expect(periodOf(asked, [{ date: '2026-11-12' }], NOW)).toBe('date-contradicts');
    expect(periodOf(asked, [{ dt: '2026-11-15' }], NOW)).toMatchObject({ statDate: '2026-11-15', days: 1 });
    expect(periodOf(asked, [{}, { date: '2026-11-19' }], NOW)).toMatchObject({ statDate: '2026-11-19', days: 7 });
  });

  it('takes no hour for its day', () => {
    expect(periodOf(ask('date=2026-11-19'), [{ dt: '2026-11-19 09:00~2026-11-19 09:59' }], NOW)).toBe('not-a-day');
  });

  it('holds a day for final from 14:00 of the next one', () => {
    const at = (time: string) => periodOf(ask('date=2026-11-19'), [], Date.parse(`2026-11-20T${time}+08:00`));
    expect(at('13:59:59')).toMatchObject({ isFinal: false });
    expect(at('14:00:00')).toMatchObject({ isFinal: true });
  });
});

describe('a product list that is being loaded', () => {
  const list = (className: string) =>
    parseHtml(
      `<div id="js-ware-table" class="${className}"><table><thead><tr><th>商品信息</th><th>库存</th></tr></thead>
       <tbody><tr><td><a title="云栖茶坊 龙井">云栖茶坊 龙井</a><p>商品编码：10031000000001</p></td><td>3</td></tr></tbody></table></div>`,
      'https://wares-jdm.jd.com/ware/wareList',
    );

  it('shows the old rows, which are not read', () => {
    expect(listedItems(list('table-container-wrapper')).map(({ itemId }) => itemId)).toEqual(['10031000000001']);
    expect(listedItems(list('table-container-wrapper jd-loading-parent--relative'))).toEqual([]);
  });
});

describe('valueText', () => {
  const text = (html: string) => {
    const cell = parseHtml(`<table><tr><td>${html}</td></tr></table>`, 'https://jdsz.jd.com/').querySelector('td');
    return cell && valueText(cell);
  };

  it('takes the value before yesterday’s', () => {
    expect(text('<p>￥4,321.09</p><p>￥4,000.00</p>')).toBe('￥4,321.09');
    expect(text('<p>51</p><p>48</p>')).toBe('51');
  });

  it('reads no digits that are drawn one by one', () => {
    const digits = '<span>4</span><span>3</span><span>2</span>';
    expect(readFigure(text(`￥${digits}`), 'yuan')).toBe('unreadable');
    expect(readFigure(text('￥<span>4</span><span>3</span>'), 'yuan')).toBe('unreadable');
  });
});

describe('scopeAsked', () => {
  it.each([
    ['channel=99', null],
    ['', null],
    ['channel=99&thirdIndId=&skuId=0', null],
    ['channel=20', 'channel-20'],
    ['channel=2;0', false],
    ['channel=99&skuId=100100000001', false],
    ['secondIndId=12202', false],
  ])('makes of %j %j', (query, scope) => {
    expect(scopeAsked(ask(query))).toBe(scope);
  });
});

describe('indexText', () => {
  const range = (more: object) =>
    indexText({ dataType: 'index_range', left: 1, leftUnit: '万', right: 2, rightUnit: '万', ...more });

  it('keeps both ends with their units', () => {
    expect(range({})).toBe('1万~2万');
    expect(range({ rightUnit: undefined })).toBe('1万~2万');
    expect(range({ left: '0.5', leftUnit: '%', rightUnit: '%', percentType: true })).toBe('0.5%~2%');
  });

  it.each([
    { left: null },
    { right: '' },
    { left: '<1' },
    { leftUnit: '千' },
    { leftUnit: '', rightUnit: '', percentType: true },
  ])('makes no text of %j', (more) => {
    expect(typeof range(more)).toBe('object');
  });
});

describe('namedRows', () => {
  it('names the same values whatever the order of the places', () => {
    const names = ['Rank', 'SkuId', 'ProName', 'UVIndex', 'OrdAmtIndex'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2 }), fc.boolean(), (order, isList) => {
        const metaIndex = isList ? order : Object.fromEntries(order.map((name, place) => [name, place]));
        const row = order.map((name) => `value of ${name}`);
        expect(namedRows(metaIndex, [row])).toEqual([Object.fromEntries(order.map((name) => [name, `value of ${name}`]))]);
      }),
    );
  });

  it.each([[undefined], [{}], [['Rank']], [{ Rank: 0, SkuId: 0 }], [{ Rank: 'first', SkuId: 1 }], [[1, 2]]])(
    'decodes nothing by %j',
    (metaIndex) => {
      expect(namedRows(metaIndex, [[1, 2]])).toBeNull();
    },
  );
});

describe('soundFigures', () => {
  it('lets no negative figure and no share above the whole pass', () => {
    const words = { a: ['buyers', 'count'], b: ['pay-rate', 'rate'], c: ['paid-amount', 'yuan'] } as const;
    expect(soundFigures(Object.entries({ a: -1, b: 3.98, c: '1.50' }), words)).toEqual({
      values: { 'paid-amount': 150 },
      ranges: {},
      missing: { buyers: 'unreadable', 'pay-rate': 'unreadable' },
    });
  });

  it.each(['1万~2万', '￥10万 - ￥20万', '5%～10%', '100至200'])('knows %s for a range', (text) => {
    expect(isWrittenRange(text)).toBe(true);
  });
  it.each(['-12', '1,234.50', '--', '1.2万', '5 -'])('knows %s for none', (text) => {
    expect(isWrittenRange(text)).toBe(false);
  });
});

describe('drawnPeriod', () => {
  const read = (body: string) => drawnPeriod(parseHtml(`<body>${body}</body>`, 'https://jdsz.jd.com/'), NOW);

  it.each([
    ['<p>统计时间：2026-11-19</p>', '2026-11-19', 1],
    [
      '<p><b>统计日期</b><span>2026-11-13</span> 至 <span>2026-11-19</span></p><p>更新时间：2026-11-20 09:00:00</p>',
      '2026-11-19',
      7,
    ],
    ['<div><input value="2026-11-13"><i>-</i><input value="2026-11-19"></div>', '2026-11-19', 7],
    ['<input value="2026-11-13 - 2026-11-19">', '2026-11-19', 7],
    ['<p>2026-11-19</p><table><tr><td>2026-11-01</td></tr></table>', '2026-11-19', 1],
  ])('reads %s', (body, statDate, days) => {
    expect(read(body)).toEqual({ statDate, days, isFinal: true });
  });

  it.each([
    ['', 'missing-date'],
    ['<p>更新时间：2026-11-19</p>', 'missing-date'],
    ['<p style="display:none">2026-11-19</p>', 'missing-date'],
    ['<p>2026-11-19</p><p>2026-11-18</p>', 'date-contradicts'],
    ['<p>统计时间：2026-12-01</p>', 'date-contradicts'],
  ])('tells no day from %s', (body, reason) => {
    expect(read(body)).toBe(reason);
  });
});

describe('the end points', () => {
  const endpointOf = (url: string) => jdAddresses.endpoints.find(({ request }) => request.test(addressKey(new URL(url))))?.id;

  it.each([
    [
      'https://sff.jd.com/api?v=1.0&appId=A&api=dsm.product.manage.ProductInfoReadViewService.queryValidProductList',
      'product-list',
    ],
    ['https://sff.jd.com/api?api=dsm.wareshopv2.ware.wareListService.queryWareList&v=1.0', 'product-list'],
    ['https://ware.shop.jd.com/rest/ware/list/search?page=1', 'product-list'],
    ['https://szgateway.jd.com/api/lowcode/indexSummary/summary.ajax?uuid=1', 'sz'],
    ['https://szgateway.jd.com/api/lowcode/analysis/getProductAnalysisData.ajax', 'sz'],
    ['https://szgateway.jd.com/api/lowcode/common/getOpenPromotionList.ajax', 'sz'],
    ['https://szgateway.jd.com/szajax/sz/industry/industryMarket/getRealSummaryData.ajax?channel=99', 'sz'],
    ['https://szgateway.jd.com/marketajax/biz/marketing/overview.ajax', 'sz'],
    ['https://sz.jd.com/sz/api/trade/getSummaryData.ajax', 'sz'],
  ])('cover %s', (url, id) => {
    expect(endpointOf(url)).toBe(id);
  });

  it.each([
    'https://sff.jd.com/api?v=1.0&api=dsm.product.manage.ProductInfoWriteService.updatePrice',
    'https://sff.jd.com/api?v=1.0&api=dsm.order.OrderReadService.queryOrderList',
    'https://szgateway.jd.com/api/lowcode/common/getPageInfo.ajax',
    'https://sz.jd.com/sz/api/productDetail/exportProList.ajax',
    'https://passport.jd.com/product/summary.ajax',
    'https://evil.example/szgateway.jd.com/api/lowcode/indexSummary/summary.ajax',
  ])('leave %s alone', (url) => {
    expect(endpointOf(url)).toBeUndefined();
  });
});
