import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { composeTitle, shareTerms } from '@/utils/messages/titles';
import { answerOf, brought, searched, shop, storeRecords, titled } from './stored';
import { installExtension } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
const loose = { attributes: { 版型: ['宽松'] } };

beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

const store = async (records: object[]) => storeRecords(await extension.database(), records);
const share = async (itemIds: string[], run = 'r1') =>
  shareTerms.answer.parse(answerOf(await extension.ask('share-terms', { ...shop, itemIds, run })));

describe('share-terms', () => {
  it('tells the terms for its goods that no product fits, with what is searched for them', async () => {
    const own = { attributes: { 品牌: ['森马'], 版型: ['宽松'] } };
    const terms = [
      searched('耐克毛衣女', 900),
      searched('登山杖', 5000),
      searched('貂绒毛衣女', 950),
      searched('宽松毛衣女', 500),
    ];
    await store([titled('1', '圆领毛衣女', own), ...terms]);
    const { rows, left, unweighed } = await share(['1']);
    expect(left).toEqual([
      { text: '貂绒毛衣女', lo: 950, hi: 950, statDate: '2026-11-20' },
      { text: '耐克毛衣女', lo: 900, hi: 900, statDate: '2026-11-20' },
    ]);
    expect(rows[0]?.terms.map(({ text }) => text)).toEqual(['宽松毛衣女']);
    expect(unweighed).toEqual([]);
  });

  it('does not call left over what another product was given', async () => {
    const nike = { attributes: { 品牌: ['耐克'] } };
    await store([
      titled('1', '圆领毛衣女', { attributes: { 品牌: ['森马'] } }),
      titled('2', '法式毛衣女', nike),
      searched('宽松毛衣女', 9),
    ]);
    await store([titled('3', '圆领宽松毛衣女', loose)]);
    expect((await share(['1', '3'])).left).toEqual([]);
    expect((await share(['1'])).left.map(({ text }) => text)).toEqual(['宽松毛衣女']);
  });

  it('weighs by one metric for all products: terms without it weigh nothing, and are told', async () => {
    await store([
      ...[titled('1', '圆领毛衣女', loose), titled('2', '法式圆领毛衣女', loose)],
      ...[brought('1', '宽松毛衣女', { visitors: 5 }), brought('1', '圆领毛衣女', { visitors: 9 })],
      ...[brought('1', '毛衣女', { visitors: 4 }), brought('1', '宽松圆领毛衣', { visitors: 3 })],
      ...[brought('2', '宽松毛衣女', { impressions: 90_000, visitors: 2 }), brought('2', '法式毛衣女', { impressions: 80_000 })],
      brought('2', '圆领毛衣女', { impressions: 70_000 }),
    ]);
    const { rows, demandMetric, unweighed } = await share(['1', '2']);
    expect(demandMetric).toBe('visitors');
    expect(unweighed).toEqual(['法式毛衣女']);
    expect(rows.flatMap(({ terms }) => terms.map(({ text }) => text)).toSorted()).toEqual(
      ['圆领毛衣女', '宽松圆领毛衣', '宽松毛衣女', '毛衣女'].toSorted(),
    );
    for (const { proposal } of rows) expect(proposal?.weight ?? 0).toBeLessThan(100);
  });

  it('leaves a product its own brand and what it is', async () => {
    const own = { attributes: { 品牌: ['森马'], 版型: ['宽松'] } };
    const full = '森马圆领长袖套头纯色学院风秋冬新款加厚保暖百搭打底毛衣女';
    await store([titled('1', full, own), searched('宽松毛衣女', 900)]);
    const [row] = (await share(['1'])).rows;
    expect(row?.proposal?.title).toContain('宽松');
    expect(row?.proposal?.title).toMatch(/森马.*毛衣/);
  });

  it('takes a product named twice once', async () => {
    await store([titled('1', '圆领毛衣女', loose), searched('宽松毛衣女', 900)]);
    expect((await share(['1', '1'])).rows.map(({ itemId }) => itemId)).toEqual(['1']);
  });

  it('is not stopped by a cancelling that came when the run before was over', async () => {
    await store([titled('1', '圆领毛衣女', loose), searched('宽松毛衣女', 900)]);
    await share(['1']);
    await extension.ask('cancel-share', { run: 'r1' });
    expect((await share(['1'])).rows).toHaveLength(1);
    expect(await fakeBrowser.storage.session.get('share-progress')).toEqual({});
  });
});

describe('compose-title', () => {
  it('counts terms of the same words once, by the most searched of them and its name', async () => {
    const terms = [searched('毛衣女', 400), searched('毛衣 女', 300), searched('宽松毛衣 女', 80), searched('女毛衣宽松', 90)];
    await store([titled('1', '圆领毛衣女', loose), ...terms]);
    const wishes = { mode: 'running', keep: [], drop: [], isBrandFirst: false, maxChange: 4, uniqueRoles: [] };
    const ask = { ref: { ...shop, itemId: '1' }, ...wishes };
    const { proposals } = composeTitle.answer.parse(answerOf(await extension.ask('compose-title', ask)));
    expect(proposals[0]).toMatchObject({ weight: 490, covered: ['毛衣女', '女毛衣宽松'] });
    expect(proposals[0]?.reasons).toEqual([{ word: '宽松', kind: 'wins-terms', terms: ['女毛衣宽松'] }]);
  });
});
