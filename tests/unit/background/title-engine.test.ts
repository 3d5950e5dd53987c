import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { composeTitle, keepTitle, keywordBank, shareTerms, titleWorkshop } from '@/utils/messages/titles';
import { category, metrics, source } from '../snapshots/support';
import { answerOf, titled as product, shop, storeRecords, searched as term } from './stored';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
const ref = { ...shop, itemId: '1' };
const store = async (records: object[], day?: string) => storeRecords(await extension.database(), records, day);
const workshop = async () => titleWorkshop.answer.parse(answerOf(await extension.ask('title-workshop', ref)));
const compose = async (given: object = {}) => {
  const wishes = { mode: 'running', keep: [], drop: [], isBrandFirst: false, maxChange: 4, uniqueRoles: [] };
  return composeTitle.answer.parse(answerOf(await extension.ask('compose-title', { ref, ...wishes, ...given })));
};

beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

describe('title-workshop', () => {
  it('tells words, score with its working, and how the bank’s terms stand', async () => {
    await store([
      product('1', '圆领毛衣女圆领'),
      term('毛衣女', 900),
      term('宽松毛衣女', 700),
      term('优衣库毛衣', 800),
      term('保温杯', 5000),
    ]);
    const { words, score, costs, terms, demandMetric } = await workshop();
    expect(words.map(({ text }) => text)).toEqual(['圆领', '毛衣', '女', '圆领']);
    expect(costs.map(({ rule }) => rule)).toContain('title-repeated-word');
    expect(score).toBe(100 - costs.reduce((sum, { points }) => sum + points, 0));
    expect(demandMetric).toBe('search-heat');
    expect(terms.map((one) => [one.term.text, one.standing, one.why])).toEqual([
      ['毛衣女', 'used', null],
      ['优衣库毛衣', 'unfit', 'brand'],
      ['宽松毛衣女', 'unfit', 'unproven'],
    ]);
  });

  it('lists the titles a product had, with a proof or until when to wait for one', async () => {
    const visitors = (day: string, value: number) =>
      metrics({ visitors: value }, { subject: { kind: 'item', id: '1', name: null, of: null }, statDate: day });
    await store([product('1', '旧毛衣')], '2026-10-20');
    for (let date = 1; date <= 31; date++) await store([visitors(`2026-10-${String(date).padStart(2, '0')}`, 100)], '2026-11-01');
    await store([product('1', '旧毛衣')], '2026-11-01');
    await store([product('1', '新毛衣女')], '2026-11-02');
    for (let date = 1; date <= 20; date++) await store([visitors(`2026-11-${String(date).padStart(2, '0')}`, 150)], '2026-11-21');
    const { versions } = await workshop();
    expect(versions.map(({ title, state, isCurrent }) => [title, state, isCurrent])).toEqual([
      ['新毛衣女', 'observed', true],
      ['旧毛衣', 'observed', false],
    ]);
    expect(versions[0]?.proof).toMatchObject({
      state: 'proved',
      proof: { visitors: { before: 100, after: 150 }, market: null, net: null },
    });
    expect(versions[1]?.proof).toBeNull();
  });

  it('does not know a product no page has shown', async () => {
    expect(await extension.ask('title-workshop', ref)).toEqual({ ok: false, failure: 'unknown-item' });
  });

  it('answers extension pages only', async () => {
    expect(await extension.ask('title-workshop', ref, sellerPage())).toEqual({ ok: false, failure: 'not-an-extension-page' });
  });
});

describe('compose-title', () => {
  const loose = product('1', '圆领毛衣女', { attributes: { 版型: ['宽松'] } });

  it('covers more of what is searched, keeps the core word, and shows the figures it went by', async () => {
    await store([loose, term('宽松毛衣女', 700), term('毛衣女', 900), term('优衣库毛衣', 9000)]);
    const { proposals, weights, reason } = await compose();
    expect(reason).toBeNull();
    expect(proposals[0]).toMatchObject({ covered: ['毛衣女', '宽松毛衣女'], lost: [], weight: 1600, bound: 1600 });
    expect(proposals[0]?.title).toContain('宽松');
    expect(proposals[0]?.title).not.toContain('优衣库');
    expect(proposals[0]?.diff.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(['宽松']);
    expect(proposals[0]?.reasons).toEqual([{ word: '宽松', kind: 'wins-terms', terms: ['宽松毛衣女'] }]);
    expect(weights['宽松毛衣女']).toMatchObject({ lo: 700, hi: 700, metric: 'search-heat' });
  });

  it('claims what nothing proves only when the operator asks for it', async () => {
    await store([product('1', '圆领毛衣女'), term('宽松毛衣女', 700), term('毛衣女', 900)]);
    expect(await compose()).toMatchObject({ reason: 'nothing-better', proposals: [] });
    const { proposals } = await compose({ keep: ['宽松'] });
    expect(proposals[0]).toMatchObject({ covered: ['毛衣女', '宽松毛衣女'], reasons: [{ word: '宽松', kind: 'wins-terms' }] });
  });

  it('invents no demand: with an empty bank there are rule fixes only', async () => {
    await store([product('1', '纯棉毛衣女 纯棉')]);
    const { reason, proposals, fixes } = await compose();
    expect([reason, proposals]).toEqual(['no-terms', []]);
    expect(fixes.map(({ rule }) => rule)).toContain('title-repeated-word');
  });

  it('never uses a word the rules forbid', async () => {
    await store([loose, term('国家级毛衣女', 9000), term('宽松毛衣女', 700)]);
    for (const { title } of (await compose({ mode: 'new' })).proposals) expect(title).not.toContain('国家级');
  });

  it('takes the day of the shop’s calendar: half past midnight in Shanghai is the new day, whatever the clock of the world says', async () => {
    const title = '宽松毛衣女';
    const given = [product('1', title), term('2026新款毛衣女', 700, '2027-02-27'), term('毛衣女', 900, '2027-02-27')];
    const standing = async () => (await workshop()).terms.find((one) => one.term.text === '2026新款毛衣女');
    extension.clock('2027-02-28 23:30');
    await store(given, '2027-02-28');
    expect(await standing()).not.toMatchObject({ why: 'season' });
    // Still February in Greenwich.
    extension.clock('2027-03-01 00:30');
    expect(await standing()).toMatchObject({ standing: 'unfit', why: 'season' });
    expect((await compose({ mode: 'new', maxChange: null })).proposals.every((one) => !one.title.includes('2026'))).toBe(true);
  });

  it('proposes for a product whose category breaks a rule that no wording mends', async () => {
    await store([loose, term('宽松毛衣女', 700), category({ isLeaf: false })]);
    expect((await compose()).proposals.length).toBeGreaterThan(0);
  });
});

describe('keep-title', () => {
  const keep = (step: string, title = '宽松毛衣女') => extension.ask('keep-title', { ref, title, step });
  const states = async () => (await workshop()).versions.map(({ title, state }) => [title, state]);

  it('keeps a draft, notes its use, and sees it on the platform by itself', async () => {
    await store([product('1', '圆领毛衣女')]);
    expect(keepTitle.answer.parse(answerOf(await keep('keep')))).toBeNull();
    expect(await states()).toEqual([
      ['宽松毛衣女', 'draft'],
      ['圆领毛衣女', 'observed'],
    ]);
    await keep('applied');
    expect((await states())[0]).toEqual(['宽松毛衣女', 'applied']);
    await store([product('1', '宽松毛衣女')], '2026-11-22');
    expect((await workshop()).versions[0]).toMatchObject({ title: '宽松毛衣女', state: 'observed', isOwn: true });
  });

  it('forgets a draft', async () => {
    await store([product('1', '圆领毛衣女')]);
    await keep('keep');
    await keep('forget');
    expect(await states()).toEqual([['圆领毛衣女', 'observed']]);
  });
});

describe('keyword-bank and share-terms', () => {
  it('tells a missed term with its range as the page gave it', async () => {
    const range = metrics(
      {},
      {
        ...{ subject: { kind: 'term', id: null, name: '宽松毛衣女', of: null }, statDate: '2026-11-20' },
        ...{ ranges: { 'search-heat': { lo: 1000, hi: 2000 } }, source: source({ pageKind: 'search-terms' }) },
      },
    );
    await store([product('1', '圆领毛衣女', { attributes: { 版型: ['宽松'] } }), range]);
    const missed = (await workshop()).findings.find(({ rule }) => rule === 'title-missed-term');
    expect(missed).toMatchObject({ status: 'warn', params: { terms: '宽松毛衣女 (1,000 ~ 2,000)' } });
  });

  it('gives a term seen under both platforms of a site once', async () => {
    await store([product('1', '圆领毛衣女'), term('毛衣女', 900), { ...term('毛衣女', 800, '2026-11-19'), platform: 'tmall' }]);
    const bank = keywordBank.answer.parse(answerOf(await extension.ask('keyword-bank', { ...shop, most: 9 })));
    expect(bank.terms.map(({ text, platforms, figures }) => [text, platforms, figures['search-heat']?.lo])).toEqual([
      ['毛衣女', ['taobao', 'tmall'], 900],
    ]);
  });

  it('gives the most searched terms first, with how many there are', async () => {
    await store([product('1', '圆领毛衣女'), term('毛衣', 10), term('毛衣女', 900), term('毛衣男', 30)]);
    const bank = keywordBank.answer.parse(answerOf(await extension.ask('keyword-bank', { ...shop, most: 2 })));
    expect(bank.terms.map(({ text }) => text)).toEqual(['毛衣女', '毛衣男']);
    expect(bank.total).toBe(3);
  });

  it('keeps terms of the same words in another order together, with the higher demand and nothing added', async () => {
    const loose = { attributes: { 版型: ['宽松'] } };
    const own = [term('宽松毛衣女', 300), term('女毛衣宽松', 700), term('毛衣女', 100)];
    await store([product('1', '圆领毛衣女', loose), ...own]);
    const ask = { ...shop, itemIds: ['1'], run: 'r1' };
    const { rows } = shareTerms.answer.parse(answerOf(await extension.ask('share-terms', ask)));
    expect(rows[0]?.terms).toEqual([
      { text: '女毛衣宽松', reason: 'fits', also: ['宽松毛衣女'] },
      { text: '毛衣女', reason: 'covered', also: [] },
    ]);
    expect(rows[0]?.proposal).toMatchObject({ weight: 800 });
  });

  it('stops sharing when asked, and leaves no note of how far it was', async () => {
    const many = Array.from({ length: 30 }, (_, at) => product(String(at + 1), `圆领${'甲乙丙丁戊'[at % 5]}毛衣女`));
    await store([...many, term('毛衣女', 900), term('法式毛衣女', 500)]);
    const ask = { ...shop, itemIds: many.map((_, at) => String(at + 1)), run: 'r1' };
    const sharing = extension.ask('share-terms', ask);
    expect(await extension.ask('cancel-share', { run: 'r1' })).toEqual({ ok: true, body: null });
    expect(await sharing).toEqual({ ok: false, failure: 'cancelled' });
    expect(await fakeBrowser.storage.session.get('share-progress')).toEqual({});
    expect(await extension.ask('share-terms', { ...ask, run: 'r2' })).toMatchObject({ ok: true });
  });

  it('tells how far sharing is while it goes on', async () => {
    const many = Array.from({ length: 30 }, (_, at) => product(String(at + 1), `圆领${'甲乙丙丁戊'[at % 5]}毛衣女`));
    await store([...many, term('毛衣女', 900), term('法式毛衣女', 500)]);
    const told: unknown[] = [];
    fakeBrowser.storage.session.onChanged.addListener((changes) => told.push(changes['share-progress']?.newValue));
    await extension.ask('share-terms', { ...shop, itemIds: many.map((_, at) => String(at + 1)), run: 'r1' });
    expect(told).toContainEqual(expect.objectContaining({ run: 'r1', total: 30 }));
  });

  it('gives each term to one product at most', async () => {
    await store([
      product('1', '圆领毛衣女'),
      product('2', '套头毛衣女'),
      term('休闲毛衣女', 700),
      term('毛衣女', 900),
      term('法式毛衣女', 500),
    ]);
    const ask = { ...shop, itemIds: ['1', '2', 'gone'], run: 'r1' };
    const { rows, left } = shareTerms.answer.parse(answerOf(await extension.ask('share-terms', ask, ownPage())));
    const given = rows.flatMap(({ terms }) => terms.map(({ text }) => text));
    expect(given.toSorted()).toEqual(['休闲毛衣女', '毛衣女', '法式毛衣女'].toSorted());
    expect(rows.map(({ itemId }) => itemId)).toEqual(['1', '2']);
    expect(left).toEqual([]);
  });
});
