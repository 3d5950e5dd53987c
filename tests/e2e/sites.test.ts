import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { realmOf } from '@/utils/core/realms';
import { emptyDatabase } from './empty-database';
import { declaredScriptsFor, extensionScriptsIn } from './extension-scripts';
import { openSellerCentre, type SellerCentre } from './harness';
import { letHide } from './hide-page';
import { changeSettings, rowsOf, rowsWhen } from './in-extension';
import { type ServeOptions, serveCase } from './saved-pages';
import { toldBy, toldIn } from './told';

/** The shops this browser is signed in to; where a fixture names its shop, that one. */
const soleShop: Record<string, string> = {
  taobao: '2200000000011',
  pinduoduo: '800000001',
  jd: '10001',
  douyin: '4500001',
  ali1688: 'b2b-1',
  kuaishou: '5500001',
  xiaohongshu: '66f0000000000000000000ff',
};

let centre: SellerCentre;
let inside: Page;

beforeAll(async () => {
  centre = await openSellerCentre();
  inside = await centre.openExtension('popup.html');
});
afterAll(() => centre.close());
afterEach(async () => {
  await Promise.all(centre.context.pages().map((page) => (page === inside ? null : page.close())));
  await emptyDatabase(inside);
  expect(centre.problems.splice(0)).toEqual([]);
});

/** Waits until readers have reported as often as asked. */
const reported = (times: number) =>
  rowsWhen(
    inside,
    'readerStates',
    (rows) => rows.reduce((sum, { reports }) => sum + reports.length, 0) >= times,
    `${times} reports`,
  );

const asJd: ServeOptions = { by: 'xhr', requestsAfter: 'click', xhrReplacedAfterLoad: true };
const inLegacyFrame: ServeOptions = { inFrameOf: 'https://shop.jd.com/jdm/legacy/industry' };

describe('a page of each back end', () => {
  it.each<[string, ServeOptions]>([
    ['sycm/item-metrics/rank-day', { by: 'xhr' }],
    ['alimama/ad-report/account-all-scenes', { by: 'xhr' }],
    ['alimama/live-room/totals-jsonp', {}],
    ['taobao/service-score/items-jsonp', {}],
    ['taobao/search-results/jsonp-first-page', {}],
    ['pinduoduo/item-list/on-sale-and-off', { by: 'fetch' }],
    ['jd/item-list/gen3-on-sale', asJd],
    ['jd/activity-detail/detail', inLegacyFrame],
    ['douyin/item-list/all-tabs', { by: 'xhr' }],
    ['ali1688/item-list/manager', { by: 'fetch' }],
    ['kuaishou/item-list/answer-with-sign', { by: 'fetch' }],
    ['xiaohongshu/item-list/shelf', { by: 'xhr' }],
  ])('%s: the shop is told what the fixture holds, once, and the page keeps its answers', async (name, options) => {
    await changeSettings(inside, { soleShop, offPages: [] });
    const served = await serveCase(centre.context, name, options);
    const { page, frame } = await served.open();
    if (options.requestsAfter === 'click') await frame.getByRole('button', { name: '查询' }).click();
    expect(await served.answersIn(frame)).toEqual(served.sent);

    const { records, reports } = served.expected;
    const site = served.saved.site.addresses.id;
    const states = await reported(Math.max(1, served.sent.length));
    const counts = (of: { reader: string; accepted: number; refused: number }[]) =>
      of.reduce((sum, { accepted, refused }) => [sum[0] + accepted, sum[1] + refused], [0, 0] as [number, number]);
    expect(states.map(({ site: of, pageKind, reader }) => [of, pageKind, reader])).toEqual(
      [...new Set(reports.map(({ reader }) => reader))].map((reader) => [site, served.saved.page.kind, reader]),
    );
    const seen = states.flatMap((state) => state.reports);
    expect(seen).toHaveLength(Math.max(1, served.sent.length));
    expect(counts(seen)).toEqual(counts(reports));
    if (reports.every(({ outcome }) => outcome === 'ok')) expect(states.map(({ state }) => state)).toEqual(['ok']);

    const expected = toldBy(records);
    const shopId = soleShop[realmOf(site)] ?? '';
    await expect.poll(() => toldIn(inside, realmOf(site), shopId)).toEqual(expected);
    expect(await rowsOf(inside, 'quarantine')).toEqual([]);
    expect(await extensionScriptsIn(page)).toEqual(await declaredScriptsFor(inside, page.url()));
  });
});

describe('a page that is not looked at', () => {
  it('is not read from labels in a hidden tab until it is shown', async () => {
    await changeSettings(inside, { soleShop, offPages: [] });
    const served = await serveCase(centre.context, 'xiaohongshu/item-list/shelf', { requestsAfter: 'click' });
    const drawn = await serveCase(centre.context, 'jd/activity-detail/detail');
    const [hidden, front] = [await centre.context.newPage(), await centre.context.newPage()];
    await letHide(hidden);
    await front.bringToFront();
    await hidden.goto(drawn.url);
    expect(await hidden.evaluate(() => document.hidden)).toBe(true);
    expect(served.url).toBeDefined();
  });
});
