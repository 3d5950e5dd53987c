import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSource } from '@/utils/reading/source';
import { couponState } from '@/utils/sites/taobao/coupon-state';
import { innerRequest } from '@/utils/sites/taobao/inner-request';
import { scoreCells } from '@/utils/sites/taobao/readers/score-labels';
import { signedItems } from '@/utils/sites/taobao/readers/signed-items';
import { adLink, searchedFor } from '@/utils/sites/taobao/search-page';
import { signedState } from '@/utils/sites/taobao/signed-state';
import { yuanPrices } from '@/utils/sites/taobao/yuan-prices';
import { parseHtml } from '../../tools/saved-page';

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
