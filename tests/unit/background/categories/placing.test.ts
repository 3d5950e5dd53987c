import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { at, termCategories, warning } from '../../snapshots/support';
import { shop, titled } from '../stored';
import { installExtension } from '../support';
import { empty, ids, inPlace, isToldOf, judge, store as storeIn, stray, tree } from './shelf';

let extension: Awaited<ReturnType<typeof installExtension>>;
const ref = (itemId: string) => ({ ...shop, itemId });
const store = async (records: object[], day?: string) => storeIn(await extension.database(), records, day);
const placement = async (itemId: string) => (await extension.database()).get('placements', [shop.site, shop.shopId, itemId]);
const judged = async (...itemIds: string[]) => judge(await extension.database(), itemIds);
const told = async (itemId: string) => isToldOf(await extension.database(), itemId);
const verdict = (itemId: string, given: object) =>
  extension.ask('give-verdict', { items: [ref(itemId)], verdict: 'keep', target: null, until: null, ...given });
const takeBack = (itemId: string) => extension.ask('take-back-verdict', { items: [ref(itemId)] });

beforeAll(async () => {
  extension = await installExtension();
  await extension.wake();
}, 30_000);
beforeEach(() => empty(extension));

describe('judging products', { timeout: 30_000 }, () => {
  it('tells of a product in the wrong place, and keeps where it belongs', async () => {
    await store([...tree, ...inPlace, stray]);
    await judged('stray', 'sweater-1');
    expect(await told('stray')).toBe(true);
    const row = await placement('stray');
    expect(row).toMatchObject({ ...ref('stray'), platform: 'taobao', categoryId: ids.sweater, state: 'elsewhere' });
    expect(row?.judgedAt).toBe(Date.now());
    expect(row?.certainty).toBeGreaterThan(0.9);
    expect(row?.suggestions[0]).toMatchObject({
      key: ids.flask,
      categoryId: ids.flask,
      path: ['餐饮具', '保温杯'],
      isSeed: false,
    });
    expect(row?.suggestions[0]?.reasons.map(({ kind }) => kind)).toEqual(['words', 'likes']);
    expect(row?.suggestions.length).toBeLessThanOrEqual(3);
  });

  it('tells of nothing that stands where it belongs', async () => {
    await store([...tree, ...inPlace]);
    const all = inPlace.flatMap(({ itemId }) => itemId ?? []);
    await judged(...all);
    for (const itemId of all) {
      expect([itemId, await told(itemId)]).toEqual([itemId, false]);
      expect(await placement(itemId)).toMatchObject({ state: 'fits' });
    }
  });

  it('keeps nothing of a product whose title no page has shown', async () => {
    await store([...tree, ...inPlace, titled('bare', '', { title: null, categoryId: ids.sweater })]);
    await judged('bare');
    expect(await placement('bare')).toBeUndefined();
    expect(await told('bare')).toBe(false);
  });

  it('cannot tell of a product whose category no page has shown, but says where it may belong', async () => {
    await store([...tree, ...inPlace, titled('new', '陶瓷内胆保温杯', { categoryId: null })]);
    await judged('new');
    expect(await placement('new')).toMatchObject({ state: 'unknown', categoryId: null });
    expect((await placement('new'))?.suggestions[0]?.categoryId).toBe(ids.flask);
    expect(await told('new')).toBe(false);
  });

  it('never tells on the strength of a leaf only this extension has written down', async () => {
    const knownOnly = tree.filter(({ id }) => id !== ids.flask);
    const others = inPlace.filter(({ categoryId }) => categoryId !== ids.flask);
    await store([...knownOnly, ...others, stray]);
    await judged('stray');
    expect(await told('stray')).toBe(false);
    expect((await placement('stray'))?.suggestions[0]).toMatchObject({ isSeed: true, categoryId: null });
    expect((await placement('stray'))?.suggestions.every(({ isSeed, categoryId }) => isSeed === (categoryId === null))).toBe(
      true,
    );
  });

  it('hears a page’s own warning until the product has been moved', async () => {
    await store([
      ...tree,
      ...inPlace,
      warning({ itemId: 'sweater-1', categoryId: ids.sweater, proposedPath: ['内衣', '保暖衣'] }),
    ]);
    await judged('sweater-1');
    expect(await told('sweater-1')).toBe(true);
    expect(await placement('sweater-1')).toMatchObject({ state: 'elsewhere', certainty: 1 });
    await store([titled('sweater-1', '圆领套头毛衣女', { categoryId: ids.sweaterNo2 })], '2026-11-21');
    await judged('sweater-1');
    expect((await placement('sweater-1'))?.categoryId).toBe(ids.sweaterNo2);
    expect((await placement('sweater-1'))?.certainty).toBeLessThan(1);
  });

  it('hears where the clicks on a term of the title go', async () => {
    const share = (id: string, name: string, part: number) => ({ id, name, path: null, share: { lo: part, hi: part } });
    const split = [share(ids.sweaterNo2, '保暖衣', 0.93), share(ids.sweater, '毛衣', 0.04), share(ids.lamp, '台灯', 0.03)];
    const odd = titled('odd', '套头毛衣女秋冬', { categoryId: ids.ornament });
    await store([...tree, ...inPlace, odd, termCategories({ term: '套头毛衣', categories: split })]);
    await judged('odd', 'sweater-1');
    // A sweater among sweaters stays where its title says, whatever others click.
    expect([await told('odd'), await told('sweater-1')]).toEqual([true, false]);
    const row = await (await extension.database()).get('findings', [shop.site, shop.shopId, 'odd']);
    expect(row?.findings).toContainEqual(expect.objectContaining({ rule: 'category-elsewhere', message: 'by-terms' }));
  });
});

describe('the operator’s word', { timeout: 30_000 }, () => {
  beforeEach(async () => {
    await store([...tree, ...inPlace, stray]);
    await judged('stray');
  });

  it('silences a product that is to stay, until it is taken back', async () => {
    expect(await verdict('stray', { verdict: 'keep' })).toMatchObject({ ok: true });
    expect(await told('stray')).toBe(false);
    await judged('stray');
    expect(await told('stray')).toBe(false);
    expect(await takeBack('stray')).toMatchObject({ ok: true });
    expect(await told('stray')).toBe(true);
  });

  it('silences a product put off until its day', async () => {
    await verdict('stray', { verdict: 'later', until: at('2026-11-25 10:00') });
    expect(await told('stray')).toBe(false);
    extension.clock('2026-11-25 09:59');
    await judged('stray');
    expect(await told('stray')).toBe(false);
    extension.clock('2026-11-25 10:01');
    await judged('stray');
    expect(await told('stray')).toBe(true);
  });

  it('does not count for another category than it was said of', async () => {
    await verdict('stray', { verdict: 'keep' });
    await store([{ ...stray, categoryId: ids.lamp }], '2026-11-22');
    await judged('stray');
    expect((await placement('stray'))?.categoryId).toBe(ids.lamp);
    expect(await told('stray')).toBe(true);
  });

  it('is refused for a move to nowhere and for a product no page has shown, and then not kept', async () => {
    const database = await extension.database();
    expect(await verdict('stray', { verdict: 'move' })).toEqual({ ok: false, failure: 'no-target' });
    expect(await verdict('gone', { verdict: 'keep' })).toEqual({ ok: false, failure: 'unknown-item' });
    const items = [ref('stray'), ref('gone')];
    expect(await extension.ask('give-verdict', { items, verdict: 'keep', target: null, until: null })).toEqual({
      ok: false,
      failure: 'unknown-item',
    });
    expect(await database.count('categoryVerdicts')).toBe(0);
    expect(await told('stray')).toBe(true);
  });

  it('is refused where it puts off to no day to come', async () => {
    const refused = { ok: false, failure: 'bad-ask' };
    expect(await verdict('stray', { verdict: 'later' })).toEqual(refused);
    expect(await verdict('stray', { verdict: 'later', until: Date.now() })).toEqual(refused);
    expect(await verdict('stray', { verdict: 'later', until: Date.now() + 1 })).toMatchObject({ ok: true });
  });

  it('that puts off ends by itself while the worker goes on, and once', async () => {
    await verdict('stray', { verdict: 'later', until: at('2026-11-25 10:00') });
    const { judgePutOff } = await import('@/entrypoints/background/recompute');
    extension.clock('2026-11-25 09:59');
    await judgePutOff();
    expect(await told('stray')).toBe(false);
    extension.clock('2026-11-25 10:01');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sweep', scheduledTime: Date.now() });
    await vi.waitFor(async () => expect(await told('stray')).toBe(true), { timeout: 20_000 });
    const database = await extension.database();
    await judgePutOff();
    await database.clear('findings');
    await judgePutOff();
    expect(await database.count('findings')).toBe(0);
  });

  it('keeps what was said with the category and title it was said of', async () => {
    const target = { categoryId: ids.flask, path: ['餐饮具', '保温杯'] };
    await verdict('stray', { verdict: 'move', target, until: 5 });
    expect(await (await extension.database()).getAll('categoryVerdicts')).toEqual([
      { ...ref('stray'), verdict: 'move', categoryId: ids.sweater, title: stray.title, target, until: null, at: Date.now() },
    ]);
  });
});
