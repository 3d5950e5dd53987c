import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { suggestCategory } from '@/utils/messages/categories';
import { candidates, category, termCategories } from '../../snapshots/support';
import { answerOf, shop, titled } from '../stored';
import { installExtension, sellerPage } from '../support';
import { empty, ids, inPlace, store as storeIn, stray, tree } from './shelf';

let extension: Awaited<ReturnType<typeof installExtension>>;
const ref = { ...shop, itemId: 'stray' };
const store = async (records: object[]) => storeIn(await extension.database(), records);
const ask = (given: object) =>
  extension.ask('suggest-category', { platform: 'taobao', item: null, title: null, categoryId: null, ...given });
const suggest = async (given: object) => suggestCategory.answer.parse(answerOf(await ask(given)));

beforeAll(async () => {
  extension = await installExtension();
  await extension.wake();
}, 30_000);
beforeEach(() => empty(extension));

describe('suggest-category', { timeout: 30_000 }, () => {
  it('tells of a stored product where it stands, where it belongs and why', async () => {
    await store([...tree, ...inPlace, stray]);
    const advice = await suggest({ item: ref });
    expect(advice).toMatchObject({ title: stray.title, state: 'elsewhere', verdict: null, learnedFrom: inPlace.length + 1 });
    expect(advice.own).toEqual({ categoryId: ids.sweater, path: ['女装', '毛衣'] });
    expect(advice.because).toMatchObject({ by: 'titles', to: ['餐饮具', '保温杯'] });
    const [best] = advice.suggestions;
    expect(best).toMatchObject({ categoryId: ids.flask, path: ['餐饮具', '保温杯'], isSeed: false, isOwn: false });
    expect(best?.words).toContain('保温杯');
    expect(best?.likes.map(({ title }) => title)).not.toContain(stray.title);
    expect(best?.likes.length).toBeGreaterThan(0);
    expect(advice.suggestions.length).toBeLessThanOrEqual(3);
  });

  it('marks the leaf the product stands in', async () => {
    await store([...tree, ...inPlace]);
    const advice = await suggest({ item: { ...shop, itemId: 'flask-1' } });
    expect(advice).toMatchObject({ state: 'fits', because: null });
    expect(advice.suggestions[0]).toMatchObject({ categoryId: ids.flask, isOwn: true });
  });

  it('knows leaves before any page has shown one, without an id of the platform', async () => {
    const advice = await suggest({ title: '圆领宽松针织毛衣女' });
    expect(advice).toMatchObject({ own: null, state: 'unknown', because: null, learnedFrom: 0 });
    expect(advice.suggestions.length).toBeGreaterThan(0);
    for (const { categoryId, isSeed, path } of advice.suggestions)
      expect([categoryId, isSeed, path.length > 1]).toEqual([null, true, true]);
    expect(advice.suggestions[0]?.path.at(-1)).toContain('毛');
  });

  it('judges the title and category typed instead of the stored ones', async () => {
    await store([...tree, ...inPlace, stray]);
    const retitled = await suggest({ item: ref, title: '复古麻花针织毛衣女' });
    expect(retitled).toMatchObject({ title: '复古麻花针织毛衣女', state: 'fits' });
    const moved = await suggest({ item: ref, categoryId: ids.flask });
    expect(moved).toMatchObject({ state: 'fits', own: { categoryId: ids.flask, path: ['餐饮具', '保温杯'] } });
  });

  it('does not know a product no page has shown, nor one without a title', async () => {
    await store([...tree, titled('bare', '', { title: null })]);
    for (const given of [{ item: ref }, { item: { ...shop, itemId: 'bare' } }, {}])
      expect(await ask(given)).toEqual({ ok: false, failure: 'unknown-item' });
    expect(await suggest({ item: ref, title: '便携台灯' })).toMatchObject({ title: '便携台灯' });
  });

  it('says what attributes own products there state and this one does not, where enough are there', async () => {
    await store([...tree, ...inPlace, { ...stray, attributes: { 产地: ['国产'] } }]);
    const { suggestions } = await suggest({ item: ref });
    const changeOf = (id: string) => suggestions.find(({ categoryId }) => categoryId === id)?.change;
    expect(changeOf(ids.flask)?.attributes).toEqual(['材质']);
    await store([titled('o1', '北欧小鹿工艺摆件', { categoryId: ids.ornament, attributes: { 风格: ['北欧'] } })]);
    const { suggestions: few } = await suggest({ title: '轻奢小熊工艺摆件', item: ref });
    expect(few.find(({ categoryId }) => categoryId === ids.ornament)?.change.attributes).toBeNull();
  });

  it('says where the shop may not list', async () => {
    await store([
      ...tree,
      ...inPlace,
      stray,
      category({ id: ids.flask, name: '保温杯', path: ['餐饮具', '保温杯'], isAuthorized: false }),
    ]);
    const { suggestions } = await suggest({ item: ref });
    expect(suggestions[0]).toMatchObject({ categoryId: ids.flask, change: { isAuthorized: false } });
    expect((await suggest({ title: '折叠台灯' })).suggestions[0]?.change.isAuthorized).toBeNull();
  });

  it('shows how the clicks on the title’s terms split, the own category marked, the most first', async () => {
    const share = (id: string | null, name: string, part: number) => ({ id, name, path: null, share: { lo: part, hi: part } });
    const split = [share(null, '毛衣', 0.1), share(ids.flask, '保温杯', 0.8), share(ids.lamp, '台灯', 0.1)];
    const other = termCategories({ term: '台灯', categories: [share(ids.lamp, '台灯', 1)] });
    await store([...tree, ...inPlace, stray, termCategories({ term: '保温杯', days: 7, categories: split }), other]);
    const { splits } = await suggest({ item: ref });
    expect(splits.map(({ term, days, measure }) => [term, days, measure])).toEqual([['保温杯', 7, 'clicks']]);
    expect(splits[0]?.categories.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['保温杯', false],
      ['毛衣', true],
      ['台灯', false],
    ]);
  });

  it('hears what the platform itself offered for the title, by id or by names alone', async () => {
    const title = '驯鹿玄关酒柜';
    await store(tree);
    const before = await suggest({ title });
    expect(before.suggestions.map(({ offeredAt }) => offeredAt)).not.toContain(0);
    for (const id of [ids.ornament, null]) {
      await store([candidates({ text: title, origin: 'guess', categories: [{ id, path: ['摆件', '工艺摆件'] }] })]);
      expect((await suggest({ title })).suggestions[0]).toMatchObject({ categoryId: ids.ornament, offeredAt: 0 });
    }
  });

  it('hears the offer for the longest text in the title that was looked for, where none is for the title itself', async () => {
    const offer = (text: string, id: string, ...path: string[]) => candidates({ text, categories: [{ id, path }] });
    await store([...tree, offer('花瓶', ids.lamp, '灯具', '台灯'), offer('小鹿花瓶', ids.ornament, '摆件', '工艺摆件')]);
    const { suggestions } = await suggest({ title: '北欧小鹿花瓶' });
    expect(suggestions.filter(({ offeredAt }) => offeredAt !== null).map(({ categoryId }) => categoryId)).toEqual([ids.ornament]);
  });

  it('gives the operator’s word while it holds', async () => {
    await store([...tree, ...inPlace, stray]);
    const say = (given: object) => extension.ask('give-verdict', { items: [ref], target: null, until: null, ...given });
    await say({ verdict: 'keep' });
    expect(await suggest({ item: ref })).toMatchObject({ verdict: 'keep', state: 'fits', because: null });
    expect(await suggest({ item: ref, categoryId: ids.lamp })).toMatchObject({ verdict: null, state: 'elsewhere' });
    await say({ verdict: 'later', until: Date.now() + 1000 });
    expect(await suggest({ item: ref })).toMatchObject({ verdict: 'later', state: 'unknown' });
    extension.clock('2026-11-22 10:01');
    expect(await suggest({ item: ref })).toMatchObject({ verdict: null, state: 'elsewhere' });
  });

  it('answers extension pages only', async () => {
    const reply = await extension.ask(
      'suggest-category',
      { platform: 'taobao', item: null, title: '台灯', categoryId: null },
      sellerPage(),
    );
    expect(reply).toEqual({ ok: false, failure: 'not-an-extension-page' });
  });
});
