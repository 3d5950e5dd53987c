import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metrics, source } from '../../snapshots/support';
import { shop, storeRecords, titled } from '../stored';
import { installExtension } from '../support';
import { empty, ids, tree } from './shelf';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeAll(async () => {
  extension = await installExtension();
  await extension.wake();
}, 30_000);
beforeEach(() => empty(extension));

const store = async (records: object[], day?: string) => storeRecords(await extension.database(), records, day);
const verdict = (itemId: string, given: object) =>
  extension.ask('give-verdict', { items: [{ ...shop, itemId }], target: null, until: null, ...given });

/** A model of what is stored now. */
async function modelOf(isDemo = false) {
  const { forgetModels, itemKey, platformModel } = await import('@/entrypoints/background/categories/model');
  forgetModels();
  const { model, places } = await platformModel('taobao', isDemo, Date.now());
  const likes = (title: string, itemId?: string) => {
    const without = itemId === undefined ? null : (places.get(itemKey({ ...shop, itemId })) ?? null);
    return model.rank({ title, without }).flatMap((one) => one.likes.map((like) => [one.label.key, like.title]));
  };
  return { model, likes };
}

/** Goods whose titles name no leaf: where they belong can only be learned. */
const [one, two] = ['北欧小鹿轻奢玄关', '北欧小熊轻奢酒柜'];
const asked = '北欧小鹿小熊轻奢';

describe('the model of a site', { timeout: 30_000 }, () => {
  it('learns where own products stand', async () => {
    await store([...tree, titled('1', one, { categoryId: ids.ornament }), titled('2', two, { categoryId: ids.lamp })]);
    const { model, likes } = await modelOf();
    expect(model.learned).toBe(2);
    expect(likes(asked).toSorted()).toEqual([
      [ids.lamp, two],
      [ids.ornament, one],
    ]);
  });

  it('does not learn a product whose label is wrong', async () => {
    await store([...tree, titled('1', one, { categoryId: ids.ornament }), titled('2', two, { categoryId: ids.lamp })]);
    await verdict('1', { verdict: 'wrong-label' });
    expect((await modelOf()).likes(asked)).toEqual([[ids.lamp, two]]);
  });

  it('learns of a product to be moved where it is to go, until it has been moved', async () => {
    await store([...tree, titled('1', one, { categoryId: ids.ornament })]);
    await verdict('1', { verdict: 'move', target: { categoryId: ids.flask, path: ['餐饮具', '保温杯'] } });
    expect((await modelOf()).likes(asked)).toEqual([[ids.flask, one]]);
    await store([titled('1', one, { categoryId: ids.lamp })], '2026-11-21');
    expect((await modelOf()).likes(asked)).toEqual([[ids.lamp, one]]);
  });

  it('learns nothing of a product to be moved to a leaf no page has shown', async () => {
    await store([...tree, titled('1', one, { categoryId: ids.ornament })]);
    await verdict('1', { verdict: 'move', target: { categoryId: null, path: ['别处', '无名'] } });
    expect((await modelOf()).likes(asked)).toEqual([]);
  });

  it('does not let a product vouch for itself', async () => {
    await store([...tree, titled('1', one, { categoryId: ids.ornament }), titled('2', two, { categoryId: ids.lamp })]);
    const { likes } = await modelOf();
    expect(likes(one)).toContainEqual([ids.ornament, one]);
    expect(likes(one, '1')).toEqual([[ids.lamp, two]]);
  });

  it('learns from ranked products of a category’s market list', async () => {
    const market = metrics(
      { rank: 1 },
      {
        ...{ subject: { kind: 'market-item', id: '9', name: one, of: null }, statDate: '2026-11-20' },
        ...{ scope: `list-gmv-${ids.lamp}`, source: source({ pageKind: 'market' }) },
      },
    );
    await store([...tree, market]);
    expect((await modelOf()).likes(asked)).toEqual([[ids.lamp, one]]);
  });

  it('keeps invented shops and real ones apart', async () => {
    await store([...tree, titled('1', one, { categoryId: ids.ornament })]);
    const { writePages } = await import('@/utils/snapshots/write-page');
    const demo = { ...shop, shopId: 'demo', pageKind: 'item-list' as const, readAt: Date.now() };
    await writePages(await extension.database(), [{ ...demo, records: [titled('7', two, { categoryId: ids.lamp })] as never }], {
      isDemo: true,
      shopName: '示例店',
    });
    expect((await modelOf(false)).likes(asked)).toEqual([[ids.ornament, one]]);
    expect((await modelOf(true)).likes(asked)).toEqual([[ids.lamp, two]]);
  });

  it('takes the leaf a product stands in for one of the tree, where no other page has shown it', async () => {
    await store([titled('1', one, { categoryId: '777', categoryPath: ['摆件', '北欧摆件'] })]);
    const { model } = await modelOf();
    expect(model.rank({ title: two })[0]?.label).toEqual({ key: '777', name: '北欧摆件', path: ['摆件', '北欧摆件'] });
  });
});
