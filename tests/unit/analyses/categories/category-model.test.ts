import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CategoryModel, type CategoryQuestion } from '@/utils/analyses/categories/category-model';
import { LeafIndex } from '@/utils/analyses/categories/leaf-index';
import { writtenSeeds } from '@/utils/analyses/categories/written-seeds';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { label } from './leaves';

const paths = [
  '女装>毛衣',
  '女装>连衣裙',
  '男鞋>跑步鞋',
  '手机>手机',
  '手机配件>手机壳',
  '餐饮具>保温杯',
  '灯具>台灯',
  '床上用品>床单',
  '宠物>猫粮',
  '零食>坚果礼盒',
  '摆件>工艺摆件',
];
const leaves = new LeafIndex(
  paths.map((path) => label(path)),
  writtenSeeds(),
  writtenWords(),
);

/** Ordinary goods with where they belong. */
const goods: readonly (readonly [string, string])[] = [
  ['圆领宽松慵懒针织毛衣女秋冬', '女装>毛衣'],
  ['法式收腰碎花连衣裙女夏', '女装>连衣裙'],
  ['减震透气网面跑步鞋男款', '男鞋>跑步鞋'],
  ['透明防摔硅胶手机壳保护套', '手机配件>手机壳'],
  ['大容量不锈钢保温杯学生便携', '餐饮具>保温杯'],
  ['可折叠护眼台灯学习专用', '灯具>台灯'],
  ['纯棉水洗棉床单单件双人', '床上用品>床单'],
  ['全价冻干猫粮成猫幼猫通用', '宠物>猫粮'],
];
/** Goods whose titles name no leaf: what they are can only be learned. */
const novel = ['北欧小鹿轻奢客厅玄关', '北欧小熊轻奢玄关酒柜', '轻奢小鹿电视柜玄关'];

const fresh = () => new CategoryModel(leaves);
const first = (model: CategoryModel, title: string, given: Partial<CategoryQuestion> = {}) => model.rank({ title, ...given })[0];
const beliefIn = (model: CategoryModel, key: string, question: CategoryQuestion) =>
  model.rank(question).find((one) => one.label.key === key)?.belief ?? 0;

describe('category-model', () => {
  it('places ordinary titles by the names of leaves alone', () => {
    const model = fresh();
    for (const [title, key] of goods) expect([title, first(model, title)?.label.key]).toEqual([title, key]);
  });

  it('says which words of the title speak for a leaf', () => {
    expect(first(fresh(), '大容量不锈钢保温杯')?.words).toContain('保温杯');
  });

  it('places a title by like ones it has learned, and names them', () => {
    const model = fresh();
    const [asked = '', ...known] = novel;
    expect(first(model, asked)?.label.key).not.toBe('灯具>台灯');
    for (const title of known) model.learn(title, '灯具>台灯');
    const found = first(model, asked);
    expect(found?.label.key).toBe('灯具>台灯');
    expect(found?.likes.map(({ title }) => title).toSorted()).toEqual(known.toSorted());
  });

  it('follows a correction', () => {
    const model = fresh();
    const [asked = '', ...known] = novel;
    const places = known.map((title) => model.learn(title, '灯具>台灯'));
    expect(first(model, asked)?.label.key).toBe('灯具>台灯');
    for (const place of places) model.forget(place ?? -1);
    for (const title of known) model.learn(title, '床上用品>床单');
    expect(first(model, asked)?.label.key).toBe('床上用品>床单');
    expect(beliefIn(model, '灯具>台灯', { title: asked })).toBeLessThan(0.1);
  });

  it('does not let a product vouch for itself', () => {
    const model = fresh();
    const [title = ''] = novel;
    const place = model.learn(title, '灯具>台灯');
    expect(beliefIn(model, '灯具>台灯', { title })).toBeGreaterThan(beliefIn(fresh(), '灯具>台灯', { title }));
    expect(beliefIn(model, '灯具>台灯', { title, without: place })).toBeCloseTo(beliefIn(fresh(), '灯具>台灯', { title }), 2);
  });

  it('says the same in whatever order it has learned', () => {
    const all = [...goods, ...novel.map((title) => [title, '灯具>台灯'] as const)];
    const modelOf = (known: typeof all) => {
      const model = fresh();
      for (const [title, key] of known) model.learn(title, key);
      model.calibrate();
      return model;
    };
    const expected = modelOf(all);
    const orders = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    fc.assert(
      fc.property(orders, fc.constantFrom(...all), (order, [title]) => {
        const [found, wanted] = [modelOf(order), expected].map((model) => model.rank({ title }).slice(0, 3));
        expect(found?.map((one) => one.label.key)).toEqual(wanted?.map((one) => one.label.key));
        for (const [at, { belief, confidence }] of (found ?? []).entries()) {
          expect(Math.abs(belief - (wanted?.[at]?.belief ?? 2))).toBeLessThan(1e-9);
          expect(Math.abs(confidence - (wanted?.[at]?.confidence ?? 2))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('holds a leaf for likelier when the platform offered it, and says so', () => {
    const model = fresh();
    const title = '送长辈实用礼品';
    const question = { title, offered: ['零食>坚果礼盒', '摆件>工艺摆件'] };
    for (const key of question.offered) expect(beliefIn(model, key, question)).toBeGreaterThan(beliefIn(model, key, { title }));
    expect(
      model
        .rank(question)
        .map((one) => [one.label.key, one.offeredAt])
        .slice(0, 2),
    ).toEqual([
      ['零食>坚果礼盒', 0],
      ['摆件>工艺摆件', 1],
    ]);
    expect(first(model, title, { offered: ['no such leaf'] })?.offeredAt ?? null).toBeNull();
  });

  it('hears what attributes say where the title says nothing', () => {
    expect(first(fresh(), '升级版 2048', { attributes: ['保温杯'] })?.label.key).toBe('餐饮具>保温杯');
  });

  it('is not sure of a title it knows nothing about', () => {
    const model = fresh();
    for (const [title, key] of goods) model.learn(title, key);
    model.calibrate();
    for (const title of ['专拍链接补差价', '蓝牙信号中继器', 'qwerty zxcvb 2048', '龙凤呈祥'])
      expect(first(model, title)?.confidence ?? 0).toBeLessThan(0.6);
  });

  it('does not fail at a title of blanks, emoji, one character or 400 characters', () => {
    const model = fresh();
    model.learn('', '灯具>台灯');
    for (const [title, key] of goods) model.learn(title, key);
    model.calibrate();
    for (const title of [
      '',
      '   ',
      '　',
      '🎁',
      '👩‍👧🎁🎁',
      '杯',
      'a',
      '𠮷',
      '圆领毛衣女'.repeat(80),
      'x'.repeat(400),
      '🎁'.repeat(200),
    ])
      for (const { belief, confidence } of model.rank({ title, attributes: ['', title] }))
        for (const share of [belief, confidence]) expect(share >= 0 && share <= 1).toBe(true);
    for (const title of ['', '   ', '🎁']) expect(model.rank({ title })).toEqual([]);
  });

  it('gives confidences that do not rise and come to no more than 1, also where many of its titles are misplaced', () => {
    const things = ['毛衣', '连衣裙', '跑步鞋', '手机壳', '保温杯', '台灯', '床单', '猫粮'];
    const words = ['简约', '北欧', '升级', '便携', '家用', '新款', '加厚', '礼物'];
    const model = fresh();
    for (let at = 0; at < 120; at++) {
      const [thing = '', one = '', other = ''] = [things[at % 8], words[(at * 3) % 8], words[(at * 5 + 1) % 8]];
      const right = paths.find((path) => path.endsWith(thing)) ?? '';
      model.learn(`${one}${other}${thing}`, at % 5 < 2 ? (paths[(at * 7) % paths.length] ?? '') : right);
    }
    model.calibrate();
    const titles = [
      ...things.map((thing) => `便携家用${thing}`),
      '毛衣连衣裙',
      '保温杯台灯礼物',
      '简约礼物',
      ...goods.map(([title]) => title),
    ];
    for (const title of titles) {
      const shown = model
        .rank({ title })
        .slice(0, 3)
        .map(({ confidence }) => confidence);
      expect([title, shown]).toEqual([title, shown.toSorted((a, b) => b - a)]);
      expect((shown[0] ?? 0) + (shown[1] ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('still places goods of a leaf the shop has none in yet, after fitting to what it has', () => {
    const model = fresh();
    const looks = ['简约', '北欧', '升级', '便携', '家用', '新款', '加厚', '复古', '透气', '大号'];
    for (const thing of ['毛衣', '连衣裙', '跑步鞋', '手机壳', '保温杯', '台灯'])
      for (const look of looks) model.learn(look + thing, paths.find((path) => path.endsWith(thing)) ?? '');
    model.calibrate();
    expect(first(model, '全价冻干猫粮幼猫')).toMatchObject({ label: { key: '宠物>猫粮' }, likes: [] });
    expect(first(model, '升级智能手机5g')).toMatchObject({ label: { key: '手机>手机' } });
    expect(first(model, '便携保温杯大号')).toMatchObject({ label: { key: '餐饮具>保温杯' } });
  });

  it('learns nothing where it has no such leaf', () => {
    const model = fresh();
    expect(model.learn('陶瓷汤碗', 'no such leaf')).toBeNull();
    expect(model.learned).toBe(0);
    expect(model.learn('陶瓷汤碗', '餐饮具>保温杯')).toBe(0);
    expect(model.learned).toBe(1);
  });

  it('knows what belongs into a leaf something is written of, and into another once enough titles are there', () => {
    const model = new CategoryModel(new LeafIndex([label('女装>毛衣'), label('2026专区')], writtenSeeds(), writtenWords()));
    expect(model.knows('女装>毛衣')).toBe(true);
    expect(model.knows('2026专区')).toBe(false);
    expect(model.knows('no such leaf')).toBe(false);
    const places = Array.from({ length: 20 }, (_, at) => model.learn(`专享${at}`, '2026专区'));
    expect(model.knows('2026专区', places[0] ?? null)).toBe(true);
    for (const place of places.slice(1)) model.forget(place ?? -1);
    expect(model.knows('2026专区', places[0] ?? null)).toBe(false);
  });
});
