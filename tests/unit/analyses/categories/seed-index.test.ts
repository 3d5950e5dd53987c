import { describe, expect, it } from 'vitest';
import { SeedIndex } from '@/utils/analyses/categories/seed-index';
import { label, leaf } from './leaves';

const toWear = leaf('服饰配件>手套', { things: ['手套', '皮手套'] });
const ofKitchen = leaf('厨房用具>清洁手套>手套', { things: ['洗碗手套', '隔热手套'] });
const scarf = leaf('服饰配件>围巾/丝巾', { otherNames: ['披肩'], things: ['围巾', '方巾'] });
const footBath = leaf('洗护>足浴包', { things: ['泡脚药包'] });
const index = new SeedIndex([toWear, ofKitchen, scarf, footBath]);

const likes = (path: string) => new Map(index.likeLabel(label(path)).map(({ leaf: one, likeness }) => [one, likeness]));

describe('seed-index', () => {
  it('finds a leaf by its name, by one of its names and by another name of it', () => {
    for (const name of ['围巾/丝巾', '丝巾', '披肩', '披肩/其他']) expect([...likes(name).keys()]).toEqual([scarf]);
  });

  it('holds the leaf’s own name for more like it than another name', () => {
    expect(likes('围巾/丝巾').get(scarf)).toBeGreaterThan(likes('披肩').get(scarf) ?? 1);
  });

  it('gives namesakes in all branches where the label’s own branch is not known', () => {
    const found = likes('手套');
    expect([...found.keys()]).toEqual([toWear, ofKitchen]);
    expect(found.get(toWear)).toBe(found.get(ofKitchen));
  });

  it('holds a namesake in another branch for less like the label', () => {
    const worn = likes('服饰配件/皮带>手套');
    expect(worn.get(toWear)).toBeGreaterThan(worn.get(ofKitchen) ?? 1);
    const used = likes('厨房>厨房用具>手套');
    expect(used.get(ofKitchen)).toBeGreaterThan(used.get(toWear) ?? 1);
  });

  it('takes a name nobody has written down for like the leaf that has such a thing', () => {
    const found = likes('方巾');
    expect([...found.keys()]).toEqual([scarf]);
    expect(found.get(scarf)).toBeLessThan(likes('披肩').get(scarf) ?? 0);
  });

  it('takes a name nobody has written down for like the leaf spelt nearly so', () => {
    const found = likes('足浴袋包');
    expect([...found.keys()]).toEqual([footBath]);
    expect(found.get(footBath)).toBeLessThan(1);
  });

  it('gives nothing for a name like none, and for a name that tells nothing', () => {
    for (const name of ['投影仪', '其他', '', '套']) expect(likes(name).size).toBe(0);
  });

  it('says that something is written of a name and its parts, not of what is only a thing', () => {
    expect(index.has(label('服饰>披肩'))).toBe(true);
    expect(index.has(label('手套/袖套'))).toBe(true);
    expect(index.has(label('方巾'))).toBe(false);
    expect(index.has(label('其他'))).toBe(false);
  });
});
