import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryNames, formText, imageKey, listedTime, numericId, platformOfLink, statusOf } from '@/utils/sites/taobao/shapes';

describe('categoryNames', () => {
  it.each([
    ['当前类目：女装/女士精品>>T恤>>短袖T恤', ['女装/女士精品', 'T恤', '短袖T恤']],
    ['当前类目:女装》T恤', ['女装', 'T恤']],
    ['女装 > T恤 › 短袖', ['女装', 'T恤', '短袖']],
    ['已选类目：其他', ['其他']],
    [
      [' 女装 ', 'T恤'],
      ['女装', 'T恤'],
    ],
  ])('reads %j', (text, names) => {
    expect(categoryNames(text)).toEqual(names);
  });

  it.each(['', '当前类目：', '女装>>>>T恤', '>>T恤', [], [''], ['女装', 5], 7, null, undefined, {}])(
    'finds no path in %j',
    (value) => {
      expect(categoryNames(value)).toBeNull();
    },
  );

  it('reads a path written with any separator the same way', () => {
    const name = fc.string({ unit: fc.constantFrom('女', '装', '/', 'T', '恤'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.constantFrom('>>', '》', ' > ', '›'), (names, sign) => {
        expect(categoryNames(`当前类目：${names.join(sign)}`)).toEqual(names);
      }),
    );
  });
});

describe('imageKey', () => {
  it.each([
    ['//img.alicdn.com/i1/700/O1CN01_!!700.jpg_100x100xz', 'img.alicdn.com/i1/700/O1CN01_!!700.jpg'],
    ['https://img.alicdn.com/i1/700/O1CN01_!!700.jpg_60x60q90.jpg_.webp', 'img.alicdn.com/i1/700/O1CN01_!!700.jpg'],
    ['http://img.alicdn.com/i1/700/O1CN01_!!700.png_.webp', 'img.alicdn.com/i1/700/O1CN01_!!700.png'],
    ['//img.alicdn.com/i1/700/O1CN01_!!700.jpg?x=1#y', 'img.alicdn.com/i1/700/O1CN01_!!700.jpg'],
    ['//img.alicdn.com/i1/700/O1CN01_!!700.jpg', 'img.alicdn.com/i1/700/O1CN01_!!700.jpg'],
  ])('gives %s one name', (address, key) => {
    expect(imageKey(address)).toBe(key);
  });

  it.each(['', 'data:image/png;base64,AAAA', 'blob:https://x/1', '/local.png', 'javascript:alert(1)', 5, null, {}])(
    'names nothing for %j',
    (address) => {
      expect(imageKey(address)).toBeNull();
    },
  );
});

describe('formText', () => {
  it.each([
    ['标题', '标题'],
    [' 标题 ', '标题'],
    [{ title: ['标题'] }, '标题'],
    [{ title: '标题' }, '标题'],
    [{ value: '标题' }, '标题'],
    [{ value: ['标题', '第二个'] }, '标题'],
    [39.9, '39.9'],
    ['', null],
    [{ title: [''] }, null],
    [{ title: [] }, null],
    [{}, null],
    [null, null],
    [true, null],
  ])('reads %j', (value, text) => {
    expect(formText(value)).toBe(text);
  });
});

describe('statusOf', () => {
  it.each([
    ['出售中', 'on-sale'],
    ['在售', 'on-sale'],
    ['仓库中', 'in-stock'],
    ['已下架', 'in-stock'],
    ['待上架', 'in-stock'],
    ['定时上架', 'in-stock'],
    ['已售空', 'sold-out'],
    ['售罄', 'sold-out'],
    ['即将下架', 'other'],
    ['不在售', 'other'],
    ['未出售中', 'other'],
    ['审核中', 'other'],
    [null, null],
  ])('takes %j for %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe('numericId', () => {
  it.each([
    [700000000001, '700000000001'],
    ['9007199254740993123', '9007199254740993123'],
    ['undefined', null],
    ['null', null],
    ['7e11', null],
    ['-5', null],
    ['0', null],
    ['007', null],
    ['50010001.5', null],
    [50010001.5, null],
    [Number('9007199254740993123'), null],
  ])('makes of %j the id %j', (value, id) => {
    expect(numericId(value)).toBe(id);
  });
});

describe('listedTime', () => {
  it.each([
    ['2026-03-01 10:05', Date.parse('2026-03-01T10:05:00+08:00')],
    ['1970-01-01 08:00:00', null],
    ['0001-01-01', null],
    [1780000000, null],
  ])('makes of %j the time %j', (value, time) => {
    expect(listedTime(value)).toBe(time);
  });
});

describe('platformOfLink', () => {
  it.each([
    ['//item.taobao.com/item.htm?id=1', 'taobao'],
    ['https://detail.tmall.com/item.htm?id=1', 'tmall'],
    ['https://example.invalid/?to=detail.tmall.com/', null],
    ['https://xitem.taobao.com/', null],
    ['#', null],
    [null, null],
  ])('tells from %j the shop type %j', (href, platform) => {
    expect(platformOfLink(href)).toBe(platform);
  });
});
