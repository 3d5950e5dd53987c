import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonTime } from '@/utils/reading/json-time';
import type { PageSource } from '@/utils/reading/source';
import { couponState } from '@/utils/sites/taobao/coupon-state';
import { innerRequest } from '@/utils/sites/taobao/inner-request';
import { scoreCells } from '@/utils/sites/taobao/readers/score-labels';
import { signedItems } from '@/utils/sites/taobao/readers/signed-items';
import { isLimitedSearch } from '@/utils/sites/taobao/search-limits';
import { adLink, searchedFor } from '@/utils/sites/taobao/search-page';
import { signedState } from '@/utils/sites/taobao/signed-state';
import { yuanPrices } from '@/utils/sites/taobao/yuan-prices';
import { pageOfUrl, parseHtml, readSaved } from '../../tools/saved-page';

/** What is read on a page from one answer. */
function readAt(page: string, url: string, body: unknown, requestBody: string | null = null) {
  const known = pageOfUrl(new URL(page));
  if (!known) throw new Error(`${page} belongs to no page kind`);
  const capturedAt = Date.parse('2026-11-22T10:30:00+08:00');
  const responses = [{ url, requestBody, body: JSON.stringify(body) }];
  return readSaved(known.site, known.page, { url: new URL(page), capturedAt, document: null, responses });
}

describe('yuanPrices', () => {
  it('reads whole numbers only beside a price that shows what it is written in', () => {
    expect(yuanPrices([15900, 19900])(15900)).toBeNull();
    expect(yuanPrices(['15900'])('15900')).toBeNull();
    expect(yuanPrices([159, 199.5])(159)).toEqual({ lo: 15900, hi: 15900 });
    expect(yuanPrices([159, '¥199'])('159')).toEqual({ lo: 15900, hi: 15900 });
  });

  it('gives back the cents of any price, whatever noise the float carries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (fen) => {
        expect(yuanPrices(['¥1'])((fen / 100) * (1 + Number.EPSILON))).toEqual({ lo: fen, hi: fen });
      }),
    );
  });

  it('leaves what is no price', () => {
    for (const value of [null, {}, '--', '全部库存', '\ue601\ue602']) expect(yuanPrices(['¥1'])(value)).toBeNull();
  });
});

describe('signedState', () => {
  it.each([
    ['草稿', 'draft'],
    ['待审核', 'waiting'],
    ['审核中', 'waiting'],
    ['审核不通过', 'refused'],
    ['审核通过(初审通过)', 'approved'],
    ['撤销报名', 'withdrawn'],
    ['排期待确认', 'needs-action'],
    ['已排期待发布（终审通过）', 'approved'],
    ['异常', 'needs-action'],
    ['已发布设定', 'approved'],
    ['活动中', 'running'],
    ['活动结束', 'ended'],
    ['清退', 'withdrawn'],
    ['未审核通过', 'unknown'],
  ])('knows %s', (word, state) => expect(signedState(word, '已完善')).toEqual({ state, stateText: word }));

  it('lets missing material hold up what has not begun, and nothing that has', () => {
    expect(signedState('已发布设定', '待补充')).toEqual({ state: 'needs-action', stateText: '待补充' });
    expect(signedState('活动中', '待完善').state).toBe('running');
    expect(signedState('清退', '待完善').state).toBe('withdrawn');
  });

  it('does not call a registration approved where nothing tells of its material', () => {
    expect(signedState('已发布设定', null)).toEqual({ state: 'unknown', stateText: '已发布设定' });
    expect(signedState('', '待补充')).toEqual({ state: 'unknown', stateText: null });
  });
});

describe('signed-items', () => {
  const read = (row: object) => {
    const body = JSON.stringify({
      data: { list: [{ itemId: '700000000001', itemName: '毛衣', activityName: '超级88', juId: 1, ...row }] },
    });
    const response = { endpoint: 'services', url: 'https://h5api.m.taobao.com/h5/mtop.item.list/1.0/', body, requestBody: null };
    const source: PageSource = {
      url: new URL('https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm?tab=item'),
      capturedAt: 1_795_314_600_000,
      responses: [response],
      readGlobal: () => null,
      stored: () => [],
      isEdited: false,
      document: null,
    };
    return signedItems.read(source)?.entries[0]?.candidates[0];
  };

  it('takes neither time where the end lies before the start', () => {
    const [early, late] = [1_796_558_400_000, 1_797_177_599_000];
    expect(read({ onlineStartTime: early, onlineEndTime: late })?.times).toMatchObject({
      start: { at: early },
      end: { at: late },
    });
    expect(read({ onlineStartTime: late, onlineEndTime: early })?.times).toMatchObject({ start: null, end: null });
  });

  it('passes over rows that carry too few of its codes', () => {
    expect(read({})).toBeDefined();
    expect(read({ juId: undefined })).toBeUndefined();
  });
});

describe('couponState', () => {
  it.each([
    ['领取中', 'running'],
    ['已领完', 'closed'],
    ['已结束', 'ended'],
    ['未开始', 'unknown'],
    ['', 'unknown'],
  ])('knows %s', (word, state) => expect(couponState(word)).toBe(state));
});

describe('scoreCells', () => {
  const cells = (...texts: string[]) =>
    scoreCells(parseHtml(`<body>${texts.map((text) => `<i>${text}</i>`).join('')}</body>`, 'https://myseller.taobao.com/').body);

  it('takes the figure behind its name', () => {
    expect(cells('商品好评率', '99.10%')).toEqual([['商品好评率', '99.10%']]);
    expect(cells('真实体验分', '高', '4.70分')).toEqual([['真实体验分', '4.70分']]);
  });

  it('takes none that belongs to a caption between the two', () => {
    expect(cells('商品好评率', '权重', '30%')).toEqual([]);
    expect(cells('真实体验分', '较昨日', '↑', '0.02')).toEqual([]);
    expect(cells('商品好评率', '同行均值', '98.00%', '99.10%')).toEqual([['商品好评率', '99.10%']]);
  });

  it('stops at the next name, known or not, and beyond its reach', () => {
    expect(cells('宝贝质量', '物流速度', '4.81')).toEqual([['物流速度', '4.81']]);
    expect(cells('商品好评率', '平台求助率', '0.10%')).toEqual([]);
    expect(cells('商品好评率', 'a', 'b', 'c', 'd', 'e', '99.10%')).toEqual([]);
  });

  it('takes a count for no score and a number for no rate', () => {
    expect(cells('真实体验分', '5')).toEqual([]);
    expect(cells('商品好评率', '0.991')).toEqual([]);
  });
});

describe('searchedFor', () => {
  const page = (query: string) => new URL(`https://s.taobao.com/search?${query}`);
  it('takes the request’s word, which is encoded once more', () => {
    expect(searchedFor({ q: '%E6%AF%9B%E8%A1%A3', page: 2 }, page('q=%E6%AF%9B%E8%A1%A3'))).toEqual({ term: '毛衣', page: 2 });
  });

  it('takes the address where the request tells nothing; the first page has no number', () => {
    expect(searchedFor({}, page('q=%E6%AF%9B%E8%A1%A3+%E5%A5%B3'))).toEqual({ term: '毛衣 女', page: 1 });
    expect(searchedFor({}, page('q=50%25%E6%A3%89&page=3'))).toEqual({ term: '50%棉', page: 3 });
  });

  it('takes none where the two are of different searches or the page is no number', () => {
    expect(searchedFor({ q: '围巾' }, page('q=%E6%AF%9B%E8%A1%A3'))).toBeNull();
    expect(searchedFor({}, page('q=a&page=x'))).toBeNull();
    expect(searchedFor({}, page('tab=all'))).toBeNull();
  });
});

describe('isLimitedSearch', () => {
  const page = (query: string) => new URL(`https://s.taobao.com/search?q=a&${query}`);
  it('takes the search as it begins', () => {
    for (const params of [{}, { sort: '_coefp', tab: 'all' }, { sort: '', loc: '', filter: [], start_price: null }])
      expect(isLimitedSearch(params, page('tab=all'))).toBe(false);
  });

  it('knows another order, another tab and filters, in the request and in the address', () => {
    for (const params of [{ sort: '_sale' }, { tab: 'mall' }, { start_price: 10 }, { loc: '杭州' }])
      expect(isLimitedSearch(params, page('tab=all'))).toBe(true);
    for (const query of ['sort=_sale', 'sort=sale-desc', 'tab=mall', 'filter=reserve_price%5B10%2C%5D'])
      expect(isLimitedSearch({}, page(query))).toBe(true);
  });

  it('is not read: its places are no places in the search', () => {
    const params = JSON.stringify({ q: 'a', page: 1, sort: '_sale' });
    const data = encodeURIComponent(JSON.stringify({ appId: '34385', params }));
    const url = `https://h5api.m.taobao.com/h5/mtop.relationrecommend.wirelessrecommend.recommend/2.0/?data=${data}`;
    const row = { item_id: '1001', title: 'x', auctionURL: '//item.taobao.com/item.htm?id=1001' };
    const reading = readAt('https://s.taobao.com/search?q=a', url, { data: { itemsArray: [row] } });
    expect([reading.records, reading.reports.map(({ outcome }) => outcome)]).toEqual([[], ['empty']]);
  });
});

describe('ends written as a day', () => {
  const end = (day: string) => Date.parse(`${day}T24:00:00+08:00`);
  const ask = (page: string, name: string, row: object) =>
    readAt(`https://myseller.taobao.com/home.htm/${page}`, `https://h5api.m.taobao.com/h5/mtop.${name}/1.0/`, {
      data: { list: [row] },
    });

  it('a coupon and a registration end with it', () => {
    const coupon = { templateCode: 'abcd1234', name: '券', threshold: '满1减1', statusDesc: '领取中' };
    const times = { startTime: '2026-12-12', endTime: '2026-12-12' };
    expect(ask('coupon', 'coupon.list', { ...coupon, ...times }).records).toMatchObject([
      { times: { end: { at: end('2026-12-12') } } },
    ]);
    const signed = { juId: 5, itemId: 1001, itemName: 'x', activityName: 'y', statusName: '活动中' };
    const online = { onlineStartTime: '2026-12-06', onlineEndTime: '2026-12-13' };
    expect(ask('starb/tmc-next/sale/seller/homepage.htm?tab=item', 'sign.item', { ...signed, ...online }).records).toMatchObject([
      { times: { end: { at: end('2026-12-13') } } },
    ]);
  });
});

describe('what an answer says of others or of other days', () => {
  const ask = (page: string, url: string, body: unknown) => readAt(`https://myseller.taobao.com/home.htm/${page}`, url, body);
  const SCORES = 'https://h5api.m.taobao.com/h5/mtop.voc.score/1.0/';
  const score = (code: string, value: string) => ({ [code]: { code, score: value } });

  it('is not the shop’s score of today', () => {
    const body = { data: { ...score('nps', '4.70'), industryAvg: score('newGoods', '4.10') } };
    expect(ask('voc-tmall/serverReport', SCORES, body).records).toMatchObject([{ values: { 'experience-score': 4.7 } }]);
    expect(ask('voc-tmall/serverReport', SCORES, body).records[0]).not.toHaveProperty('values.goods-score');
    const history = { data: [20, 21].map((day) => ({ date: `202611${day}`, ...score('nps', '4.60') })) };
    expect(ask('voc-tmall/serverReport', SCORES, history).records).toEqual([]);
  });

  it('is no score of the asked day', () => {
    const data = encodeURIComponent(JSON.stringify({ updateDate: '20261121', range: '30d' }));
    const url = `https://h5api.m.taobao.com/h5/mtop.alibaba.pxi.item.query/1.0/?data=${data}`;
    const of = (updateDate: string) => ({ data: { data: { updateDate, items: [{ id: 1001, pxi: 80 }] } } });
    expect(ask('voc-tmall/task/pxi', url, of('20261120')).records).toEqual([]);
    expect(ask('voc-tmall/task/pxi', url, of('20261121')).records).toHaveLength(1);
  });

  it('is no change that was made', () => {
    const told = {
      url: '/taobao/manager/batchFastEdit.htm?optType=batchUpShelf&action=submit',
      jsonBody: '{"auctionids":[1001,1002]}',
    };
    const requestBody = String(new URLSearchParams({ data: JSON.stringify(told) }));
    const done = (message: string) => {
      const body = { ret: ['SUCCESS::'], data: { result: JSON.stringify({ success: true, data: { message } }) } };
      const url = 'https://h5api.m.taobao.com/h5/mtop.taobao.sell.pc.manage.async/1.0/';
      return readAt('https://myseller.taobao.com/home.htm/SellManage/in_stock', url, body, requestBody).records.length;
    };
    expect(['1个成功，1个失败', '部分成功', '2个成功，0个失败', '操作成功'].map(done)).toEqual([0, 0, 2, 2]);
  });
});

describe('jsonTime', () => {
  it('leaves digits that may as well be an hour written out', () => {
    expect([jsonTime('2026112110'), jsonTime(2026112110), jsonTime(20261121)]).toEqual([undefined, undefined, undefined]);
    expect(jsonTime(1795190400)?.at).toBe(1795190400000);
  });
});

describe('adLink', () => {
  it.each([
    ['//click.simba.taobao.com/cc_im?p=1', true],
    ['https://item.taobao.com/item.htm?id=1', false],
    ['//detail.tmall.com/item.htm?id=1', false],
    ['//click.example.com/?u=click.simba.taobao.com', null],
    ['', null],
    [undefined, null],
  ])('%s', (href, isAd) => expect(adLink(href)).toBe(isAd));
});

describe('innerRequest', () => {
  const url = new URL('https://h5api.m.taobao.com/h5/mtop.taobao.sell.pc.manage.async/1.0/');
  it('finds the operation and its fields wherever the request puts them', () => {
    const told = { itemId: '1', value: '{"title":"毛衣"}' };
    const address = '/taobao/manager/fastEdit.htm?optType=editTitle&action=submit';
    for (const data of [
      { url: address, jsonBody: JSON.stringify(told) },
      { url: address, jsonBody: told },
      { url: address, ...told },
      { data: JSON.stringify({ url: address, jsonBody: JSON.stringify(told) }) },
    ]) {
      const requestBody = String(new URLSearchParams({ data: JSON.stringify(data) }));
      expect(innerRequest({ url, requestBody })).toMatchObject({ address, told: { itemId: '1', title: '毛衣' } });
    }
    expect(innerRequest({ url, requestBody: null }).address).toBe('');
  });
});
