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

const reportedSites = async () => (await rowsOf(inside, 'readerStates')).map(({ site }) => site);

/** Waits until one reader has reported, and gives its state. */
async function reportedBy(site: string, reader: string) {
  const isWanted = (row: { site: string; reader: string }) => row.site === site && row.reader === reader;
  const rows = await rowsWhen(inside, 'readerStates', (all) => all.some(isWanted), `a report of ${site} ${reader}`);
  const found = rows.find(isWanted);
  if (!found) throw new Error('gone');
  return found;
}

/** A tab that may be hidden. */
async function openBlank(): Promise<Page> {
  const page = await centre.context.newPage();
  await letHide(page);
  return page;
}

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
    const sum = (of: { accepted: number; refused: number }[], what: 'accepted' | 'refused') =>
      of.reduce((total, report) => total + report[what], 0);
    const readers = new Set(reports.map(({ reader }) => reader));
    expect(states.map(({ site: of, pageKind, reader }) => [of, pageKind, reader])).toEqual(
      [...readers].map((reader) => [site, served.saved.page.kind, reader]),
    );
    const shopId = soleShop[realmOf(site)] ?? '';
    await expect.poll(() => toldIn(inside, realmOf(site), shopId)).toEqual(toldBy(records));
    expect(await rowsOf(inside, 'quarantine')).toEqual([]);

    const seen = (await rowsOf(inside, 'readerStates')).flatMap((state) => state.reports);
    expect(seen).toHaveLength(Math.max(1, served.sent.length));
    for (const what of ['accepted', 'refused'] as const) expect(sum(seen, what)).toBe(sum(reports, what));
    expect(states.map(({ state }) => state)).toEqual(reports.map(({ outcome }) => outcome));
    expect(await extensionScriptsIn(page)).toEqual(await declaredScriptsFor(inside, page));
  });
});

describe('a page in a hidden tab', () => {
  it('is read from its answers, and from labels only once it is shown', async () => {
    await changeSettings(inside, { soleShop, offPages: [] });
    const answered = await serveCase(centre.context, 'xiaohongshu/item-list/shelf');
    const drawn = await serveCase(centre.context, 'jd/activity-detail/detail');
    const [hidden, alsoHidden, front] = [await openBlank(), await openBlank(), await centre.context.newPage()];
    await front.bringToFront();
    await hidden.goto(drawn.url);
    await alsoHidden.goto(answered.url);
    const isHidden = (page: Page) => page.evaluate(() => document.hidden);
    expect([await isHidden(hidden), await isHidden(alsoHidden), await isHidden(front)]).toEqual([true, true, false]);
    await reportedBy('xiaohongshu', 'list-api');
    expect(await isHidden(alsoHidden)).toBe(true);

    // A page that opens later and leaves its answers the first word: had the hidden one been read, it would have been by now.
    await front.goto((await serveCase(centre.context, 'ali1688/item-list/drawn')).url);
    await reportedBy('ali1688', 'list-table');
    expect(await reportedSites()).not.toContain('jd');
    const shownAt = Date.now();
    await hidden.bringToFront();
    const { lastReport } = await reportedBy('jd', 'activity-page');
    expect(lastReport).toMatchObject({ outcome: 'ok', accepted: 1 });
    expect(lastReport.time).toBeGreaterThanOrEqual(shownAt);
  });
});

describe('a page the operator switched off', () => {
  it('is read neither from answers nor from labels, until it is switched on', async () => {
    await changeSettings(inside, { soleShop, offPages: ['jd/item-list'] });
    const served = await serveCase(centre.context, 'jd/item-list/bad-answer-drawn-list');
    const { page, frame } = await served.open();
    expect(await served.answersIn(frame)).toEqual(served.sent);
    const other = await serveCase(centre.context, 'ali1688/item-list/drawn');
    await other.open();
    await reportedBy('ali1688', 'list-table');
    expect(await reportedSites()).toEqual(['ali1688']);

    await changeSettings(inside, { soleShop, offPages: [] });
    await page.bringToFront();
    await page.reload();
    await reportedBy('jd', 'list-table');
  });
});

describe('an answer of more than three million characters', () => {
  it.each(['fetch', 'xhr'] as const)('by %s is reported as too large and reaches the page whole', async (by) => {
    await changeSettings(inside, { soleShop, offPages: [] });
    const withBody = (body: string) => body.replace(/\}$/, `,"padding":"${'x'.repeat(3_000_001)}"}`);
    const served = await serveCase(centre.context, 'pinduoduo/item-list/on-sale-and-off', { by, withBody });
    const { frame } = await served.open();
    const [got] = await served.answersIn(frame);
    expect(got === served.sent[0]).toBe(true);
    const { lastReport } = await reportedBy('pinduoduo', 'goods-list');
    expect(lastReport).toMatchObject({ outcome: 'changed', reason: 'too-large', accepted: 0 });
    expect(await rowsOf(inside, 'items')).toEqual([]);
  });
});
