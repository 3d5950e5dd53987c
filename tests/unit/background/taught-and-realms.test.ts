import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { category, itemSubject, metrics, search } from '../snapshots/support';
import { body, type Given, look, product, settings } from './looks';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

const send = async (candidates: object[], given: Given = {}, sender = sellerPage()) =>
  extension.ask('page-read', look(candidates, given), sender);
const candidate = ({ source: _source, ...rest }: { source: unknown }) => rest;

describe('a page', () => {
  const stall = sellerPage({ url: 'https://mms.pinduoduo.com/goods/category' });

  it('cannot speak for another platform', async () => {
    const { source: _source, ...foreign } = category({ platform: 'taobao' });
    await send([foreign], { site: 'pinduoduo', pageKind: 'category-pick' }, stall);
    await send([product('1', { platform: 'jd', shopId: 's1' })]);
    const database = await extension.database();
    expect([await database.count('categories'), await database.count('items')]).toEqual([0, 0]);
    expect(await send([product('1')], { site: 'taobao' }, stall)).toMatchObject({ ok: false });
  });

  it('that shows search results beside a shop’s own figures has both kept', async () => {
    await settings({ soleShop: { taobao: 's1' } });
    const own = metrics({ visitors: 5 }, { statDate: '2026-11-21' });
    const reply = await send([candidate(search()), candidate(own)], { pageKind: 'search-results' });
    expect(body(reply)).toMatchObject({ accepted: 2, shopId: 's1' });
    expect(await (await extension.database()).count('searches')).toBe(1);
  });
});

describe('a taught page of how things stand now', () => {
  it('gives final states, and flows only as figures that still run', async () => {
    const now = metrics({ stock: 40, visitors: 12 }, { shopId: 's1', subject: itemSubject('1'), statDate: '2026-11-22' });
    await send([product('1', { shopId: 's1' })]);
    await send([candidate(now)], { pageKind: 'taught' });
    const database = await extension.database();
    const [month] = await database.getAll('itemMonths');
    expect(Object.keys(month?.columns ?? {})).toEqual(['stock']);
    expect((await database.getAll('figures')).map(({ isFinal, figures }) => [isFinal, Object.keys(figures)])).toEqual([
      [false, ['visitors']],
    ]);
  });
});

describe('taught pages out of a file', () => {
  const page = {
    id: 'p1',
    site: 'pinduoduo',
    platform: 'pinduoduo',
    name: '怪页面',
    address: 'mms.pinduoduo.com/sycm/odd',
    subject: 'shop',
    when: 'yesterday',
    fields: [{ is: 'visitors', scale: 'count', anchor: { by: 'column', label: '访客数' } }],
    madeAt: Date.UTC(2026, 10, 20),
  };
  const take = (pages: object[]) => extension.ask('take-profiles', pages, ownPage());

  it('must be of the site they say', async () => {
    for (const wrong of [{ platform: 'jd' }, { site: 'jd' }, { address: 'myseller.taobao.com/x' }, { address: 'evil.example/x' }])
      expect(await take([page, { ...page, id: 'p2', ...wrong }])).toMatchObject({ ok: false });
    expect(await take([page])).toMatchObject({ ok: true });
  });
});
