import { describe, expect, it } from 'vitest';
import { allocateTerms } from '@/utils/analyses/titles/compose/allocate-terms';
import { terms } from './support';

const product = (id: string, title: string, sales: number | null, room = 20) => ({ id, title, sales, room });
const owners = (...given: Parameters<typeof allocateTerms>) =>
  Object.fromEntries(allocateTerms(...given).map(({ term, productId, reason }) => [term.text, `${productId} ${reason}`]));
const always = () => true;

describe('allocateTerms', () => {
  it('leaves a term with the best seller whose title covers it', () => {
    const products = [product('a', '夏季连衣裙', 3), product('b', '连衣裙夏季', 9), product('c', '半身裙', 99)];
    expect(owners(products, terms('5: 夏季 连衣裙'), always)).toEqual({ '夏季 连衣裙': 'b covered' });
  });

  it('spreads what no title covers by weight over those it fits', () => {
    const products = [product('a', '甲', 1), product('b', '乙', 2)];
    expect(
      owners(products, terms('9: 法式', '5: 碎花', '3: 雪纺', '1: 长袖'), ({ id }, { text }) => text !== '长袖' || id === 'b'),
    ).toEqual({
      法式: 'b fits',
      碎花: 'a fits',
      雪纺: 'a fits',
      长袖: 'b fits',
    });
  });

  it('gives each term to one product at most, and to none without room or fit', () => {
    const products = [product('a', '甲', null, 0), product('b', '乙', null)];
    expect(owners(products, terms('2: 法式', '2: 法式', '1: 男'), (_, { text }) => text !== '男')).toEqual({
      法式: 'b fits',
      男: 'null no-product',
    });
  });

  it('takes a term given twice, in another order of its words, for one with the higher weight', () => {
    const allocated = allocateTerms([product('a', '甲', null)], terms('2: 法式 长裙', '5: 长裙 法式'), always);
    expect(allocated.map(({ term }) => term)).toEqual([{ text: '长裙 法式', weight: 5 }]);
  });
});
