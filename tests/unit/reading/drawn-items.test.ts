// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawnTitle } from '@/utils/reading/items/drawn-title';
import { imageKey } from '@/utils/reading/items/image-key';
import { statusOfWord } from '@/utils/reading/items/status-of-word';

function cell(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

describe('drawnTitle', () => {
  it('takes the link, whatever badges and codes stand beside it', () => {
    expect(drawnTitle(cell('<i>新品</i><a href="/x">雾蓝色纯棉四件套</a><p>ID：3700000000000000001</p><b>复制</b>'))).toBe(
      '雾蓝色纯棉四件套',
    );
  });
  it('takes the whole of a title that is cut off where the page keeps it', () => {
    expect(drawnTitle(cell('<span title="雾蓝色纯棉四件套床单被套">雾蓝色纯棉…</span><p>ID：1</p>'))).toBe(
      '雾蓝色纯棉四件套床单被套',
    );
  });
  it('takes a text that is twice as long as any other', () => {
    expect(drawnTitle(cell('<div>雾蓝色纯棉四件套</div><span>预售</span><p>货号：A-1</p>'))).toBe('雾蓝色纯棉四件套');
  });
  it('takes none of two texts that may both be one', () => {
    expect(drawnTitle(cell('<div>雾蓝色纯棉四件套</div><div>七天无理由退货</div>'))).toBeNull();
    expect(drawnTitle(cell('<a href="/x">雾蓝色纯棉四件套</a><a href="/y">加厚珊瑚绒毛毯</a>'))).toBeNull();
  });
  it('takes no title that is cut off', () => {
    expect(drawnTitle(cell('<a href="/x">雾蓝色纯棉四…</a>'))).toBeNull();
    expect(drawnTitle(cell('<a href="/x">雾蓝色纯棉四...</a>'))).toBeNull();
  });
});

describe('imageKey', () => {
  it.each([
    'https://p3-aio.ecombdimg.com/obj/m/one.jpg',
    '//p9-aio.ecombdimg.com/obj/m/one.jpg?x-expires=1',
    'https://p6-aio.ecombdimg.com/obj/m/one.jpg~tplv-5mmsx3fupr-resize:100:100.webp',
    'https://p3-aio.ecombdimg.com/obj/m/one.jpg_100x100.jpg',
  ])('gives one image one name: %s', (address) => {
    expect(imageKey(address)).toBe('ecombdimg.com/obj/m/one.jpg');
  });
  it.each(['data:image/png;base64,AA', '/obj/m/one.jpg', 'https://cdn.example/', null, 7])(
    'takes no placeholder: %s',
    (address) => {
      expect(imageKey(address)).toBeNull();
    },
  );
});

describe('statusOfWord', () => {
  it.each([
    ['售卖中', 'on-sale'],
    ['在售', 'on-sale'],
    ['上架中', 'on-sale'],
    ['已下架', 'in-stock'],
    ['待上架', 'in-stock'],
    ['库存售罄', 'sold-out'],
    ['不在售', 'other'],
    ['即将下架', 'other'],
    ['审核驳回', 'other'],
  ])('%s is %s', (word, status) => {
    expect(statusOfWord(word)).toBe(status);
  });
});
