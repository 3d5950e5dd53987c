import { describe, expect, it } from 'vitest';
import { contradicts, stemOf } from '@/utils/analyses/titles/suggest/stated';

describe('contradicts', () => {
  it.each([
    ['男士', '女拖鞋'],
    ['女童', '男童外套'],
    ['儿童', '成人雨衣'],
    ['老人', '儿童手表'],
    ['冬季', '夏凉被'],
    ['秋冬', '夏季短袖'],
  ])('sees that %s is not for %s', (word, title) => expect(contradicts(word, title)).toBe(true));

  it.each([
    ['女士', '男女拖鞋'],
    ['情侣', '女拖鞋'],
    ['春夏', '夏季短袖'],
    ['冬季', '四季被春秋'],
    ['夏季', '冬瓜茶'],
    ['秋葵', '夏季蔬菜'],
    ['便携', '女拖鞋'],
    ['男士', '拖鞋'],
  ])('lets %s stand beside %s', (word, title) => expect(contradicts(word, title)).toBe(false));
});

describe('stemOf', () => {
  it('is one for words that say the same', () => {
    expect(['女士', '女款', '女式', '女'].map(stemOf)).toEqual(['女', '女', '女', '女']);
    expect(['加厚款', '加厚', '春季', '春天'].map(stemOf)).toEqual(['加厚', '加厚', '春', '春']);
  });
});
