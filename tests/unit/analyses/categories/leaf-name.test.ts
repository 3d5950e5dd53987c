import { describe, expect, it } from 'vitest';
import { namesIn } from '@/utils/analyses/categories/leaf-name';

describe('leaf-name', () => {
  it('gives the whole name first, then each name it is made of', () => {
    expect(namesIn('围巾/丝巾/披肩')).toEqual(['围巾/丝巾/披肩', '围巾', '丝巾', '披肩']);
    expect(namesIn('乐福鞋（豆豆鞋）')).toEqual(['乐福鞋(豆豆鞋)', '乐福鞋', '豆豆鞋']);
    expect(namesIn('手机支架、手机座')).toEqual(expect.arrayContaining(['手机支架', '手机座']));
  });

  it('gives a name of one part once', () => {
    expect(namesIn('保温杯')).toEqual(['保温杯']);
  });

  it('writes names in the form titles are compared in', () => {
    expect(namesIn(' ＰＯＬＯ衫 ')).toEqual(['polo衫']);
    expect(namesIn('圍巾')).toEqual(['围巾']);
  });

  it('also gives a name without the mark of a renewed or left-over leaf', () => {
    expect(namesIn('毛衣新')).toContain('毛衣');
    expect(namesIn('其他台灯')).toContain('台灯');
    expect(namesIn('清洁用品')).toContain('清洁');
  });

  it('does not take for a mark what is all of the name', () => {
    expect(namesIn('用品')).toEqual(['用品']);
  });

  it('gives nothing for a name that tells nothing', () => {
    for (const name of ['其他', '其它', '更多', '', '　', '/']) expect(namesIn(name).filter((part) => part !== '/')).toEqual([]);
  });

  it('leaves out what says nothing beside another name, and keeps it where it is the name', () => {
    expect(namesIn('娃娃/配件')).not.toContain('配件');
    expect(namesIn('配件')).toEqual(['配件']);
  });
});
