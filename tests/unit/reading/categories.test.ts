import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '@/utils/reading/attempt';
import { fromDrawnOffer } from '@/utils/reading/categories/from-drawn-offer';
import { offeredCandidate, searchedCandidate } from '@/utils/reading/categories/offered';
import type { PageSource } from '@/utils/reading/source';
import { categoryOptions } from '@/utils/sites/pinduoduo/readers/category-options';
import { categoryNames } from '@/utils/sites/pinduoduo/shapes';
import { termCategories } from '@/utils/sites/sycm/readers/term-categories';
import { termCategoryTable } from '@/utils/sites/sycm/readers/term-category-table';
import { readShares, type ShareRow } from '@/utils/sites/sycm/term-shares';
import { pickFormModel } from '@/utils/sites/taobao/pick-form-model';
import { categoryGuess, categoryResults } from '@/utils/sites/taobao/readers/category-drawn';
import { categoryWarning } from '@/utils/sites/taobao/readers/category-warning';
import { parseHtml, readText } from '../../tools/saved-page';

const EDIT = 'https://sell.publish.tmall.com/tmall/publish.htm?id=700000000021';

const sourceOf = (document: Document, more: Partial<PageSource> = {}): PageSource => ({
  url: new URL(EDIT),
  capturedAt: Date.parse('2026-11-22T10:30:00+08:00'),
  responses: [],
  readGlobal: () => null,
  stored: () => [],
  isEdited: true,
  document,
  ...more,
});

const candidateOf = (attempt: Attempt | null) => attempt?.entries[0]?.candidates[0] ?? null;

describe('offered', () => {
  const named = (...names: string[]) => ({ id: null, path: names });

  it('folds blanks of the text, and gives nothing without a text or a category', () => {
    expect(offeredCandidate('taobao', '  保温杯   儿童 ', 'search', [named('餐饮具', '保温杯')])).toMatchObject({
      text: '保温杯 儿童',
    });
    for (const none of ['', '   ', null, 7, '长'.repeat(401)])
      expect(offeredCandidate('taobao', none, 'search', [named('餐饮具', '保温杯')])).toBeNull();
    expect(offeredCandidate('taobao', '保温杯', 'search', [])).toBeNull();
  });

  it('keeps the others where one name is none, and each category once', () => {
    const offered = [named('餐饮具', '<em>保温</em>杯'), named('母婴', '水杯'), named('母婴', '水杯'), named('母婴', '')];
    expect(offeredCandidate('taobao', '杯', 'search', offered)?.categories).toEqual([named('母婴', '水杯')]);
  });

  it('holds at most a hundred', () => {
    const many = Array.from({ length: 250 }, (_, index) => named('类目', `第${index}个`));
    expect(offeredCandidate('taobao', '杯', 'search', many)?.categories).toHaveLength(100);
  });

  it('leaves out what the shop may not use and what has no place, listable ones first', () => {
    const node = (id: string, more: object) => ({
      at: id,
      candidates: [{ kind: 'category' as const, id, name: id, path: ['一级', id], isLeaf: true, isPublishable: true, ...more }],
    });
    const entries = [
      node('parent', { isLeaf: false }),
      node('closed', { isPublishable: false }),
      node('foreign', { isAuthorized: false }),
      node('lost', { path: null }),
      node('unknown', { isLeaf: null, isPublishable: null }),
      node('own', { isAuthorized: true }),
    ];
    const found = searchedCandidate('tmall', '杯', { entries, refused: [], empty: null });
    expect(found?.categories).toEqual(['unknown', 'own', 'parent', 'closed'].map((id) => ({ id, path: ['一级', id] })));
  });
});

describe('from-drawn-offer', () => {
  const reader = fromDrawnOffer({
    id: 'options',
    origin: 'search',
    platform: () => 'pinduoduo',
    field: 'input',
    options: 'li',
    names: categoryNames,
  });
  const page = (inputs: string[], paths: string[]) =>
    parseHtml(
      `${inputs.map((text) => `<input value="${text}">`).join('')}<ul>${paths.map((text) => `<li>${text}</li>`).join('')}</ul>`,
      'https://mms.pinduoduo.com/goods/category',
    );
  const type = (document: Document, text: string) => {
    for (const input of document.querySelectorAll('input')) input.value = text;
  };

  const draw = (document: Document, ...paths: string[]) => {
    const list = document.querySelector('ul');
    if (list) list.innerHTML = paths.map((path) => `<li>${path}</li>`).join('');
  };
  const look = (document: Document) => candidateOf(reader.read(sourceOf(document)));
  /** A page that was seen before anybody had searched on it. */
  const opened = (inputs: string[], ...paths: string[]) => {
    const document = page(
      inputs.map(() => ''),
      [],
    );
    expect(look(document)).toBeNull();
    for (const [index, input] of [...document.querySelectorAll('input')].entries()) input.value = inputs[index] ?? '';
    draw(document, ...paths);
    return document;
  };

  it('does not take a list that already stood there for one of the words beside it', () => {
    const document = page(['连衣裙'], ['餐饮具 > 保温杯']);
    expect(look(document)).toBeNull();
    expect(look(document)).toBeNull();
    draw(document, '女装/女士精品 > 连衣裙');
    expect(look(document)).toMatchObject({ text: '连衣裙', categories: [{ id: null, path: ['女装/女士精品', '连衣裙'] }] });
  });

  it('does not give new words the list of the old ones', () => {
    const document = opened(['短袖'], '女装/女士精品 > T恤');
    expect(look(document)).toMatchObject({ text: '短袖' });
    type(document, '短袖 男');
    expect(look(document)).toBeNull();
    draw(document, '男装 > T恤');
    expect(look(document)).toMatchObject({ text: '短袖 男', categories: [{ id: null, path: ['男装', 'T恤'] }] });
  });

  it('does not give new words a list that came between two looks, as it may be of words typed on the way', () => {
    const document = opened(['短袖'], '女装/女士精品 > T恤');
    look(document);
    type(document, '短袖 男 童');
    draw(document, '男装 > T恤');
    expect(look(document)).toBeNull();
    expect(look(document)).toBeNull();
  });

  it('does not give new words the list of the old ones when it was hidden and comes back', () => {
    const document = opened(['短袖'], '女装/女士精品 > T恤');
    look(document);
    draw(document);
    type(document, '保温杯');
    expect(look(document)).toBeNull();
    draw(document, '女装/女士精品 > T恤');
    expect(look(document)).toBeNull();
    type(document, '短袖');
    expect(look(document)).toMatchObject({ text: '短袖' });
  });

  it('takes a list that comes while the words wait for it', () => {
    const document = page(['短袖'], []);
    expect(look(document)).toBeNull();
    draw(document, '女装/女士精品 > T恤');
    expect(look(document)).toMatchObject({ text: '短袖' });
  });

  it('tells the same list for the same words as often as it is asked', () => {
    const document = opened(['短袖'], '女装/女士精品 > T恤');
    const first = look(document);
    expect(first).not.toBeNull();
    expect(look(document)).toEqual(first);
  });

  it('gives nothing beside two fields that disagree', () => {
    expect(look(opened(['短袖', '长袖'], '女装 > T恤'))).toBeNull();
    expect(look(opened(['短袖', '短袖'], '女装 > T恤'))).not.toBeNull();
  });

  it.each([
    [
      'taobao',
      'results-drawn',
      categoryResults,
      '短袖',
      [
        ['女装/女士精品', 'T恤', '短袖T恤'],
        ['男装', 'T恤'],
      ],
    ],
    [
      'taobao',
      'guess-drawn',
      categoryGuess,
      '不锈钢保温杯大容量',
      [
        ['餐饮具', '水壶/水杯', '保温杯'],
        ['母婴用品', '儿童水杯'],
      ],
    ],
    [
      'pinduoduo',
      'search-drawn',
      categoryOptions,
      '短袖',
      [
        ['女装/女士精品', 'T恤', '短袖T恤'],
        ['男装', 'T恤'],
      ],
    ],
  ])('reads %s %s once it has come while the page was open', (site, name, drawn, text, paths) => {
    const folder = path.join(import.meta.dirname, '../../fixtures/pages', site, 'category-pick', name);
    const document = parseHtml(readText(path.join(folder, 'page.html')), EDIT);
    const body = document.body.innerHTML;
    document.body.innerHTML = '';
    expect(drawn.read(sourceOf(document))).toBeNull();
    document.body.innerHTML = body;
    const categories = paths.map((names) => ({ id: null, path: names }));
    expect(candidateOf(drawn.read(sourceOf(document)))).toMatchObject({ text, categories });
  });
});

describe('category-warning', () => {
  const dialog = (text: string) => `<div role="dialog"><div role="document"><p>${text}</p><button>继续提交</button></div></div>`;
  const store = (visible: unknown, id = 700000000021) => ({
    getState: () => ({
      getComponentProps: (name: string) => (name === 'feedbackSubmit_catErrorWarning' ? { visible } : undefined),
      engine: { getModels: () => ({ formValues: { title: '斜挎包', sku: [] }, global: { id, catId: 50010004 } }) },
    }),
  });
  const read = (html: string, visible: unknown, more: Partial<PageSource> = {}, id?: number) =>
    categoryWarning.read(
      sourceOf(parseHtml(html, EDIT), {
        readGlobal: (name) => (name === '__SELL_STATE__' ? pickFormModel(store(visible, id)) : null),
        ...more,
      }),
    );

  it('tells the words of the one dialog about the category while the store calls it visible', () => {
    expect(candidateOf(read(dialog('商品与当前类目不符'), true))).toMatchObject({
      platform: 'tmall',
      itemId: '700000000021',
      categoryId: '50010004',
      text: '商品与当前类目不符',
    });
  });

  it.each([
    ['the store says nothing of it', dialog('商品与当前类目不符'), undefined],
    ['the store calls it not visible', dialog('商品与当前类目不符'), false],
    ['no dialog is drawn', '<p>商品与当前类目不符</p>', true],
    ['the dialog is about something else', dialog('运费模板未选择'), true],
    ['two dialogs speak of the category', dialog('商品与当前类目不符') + dialog('切换类目会清空货号'), true],
    ['the dialog is hidden', `<div style="display:none">${dialog('商品与当前类目不符')}</div>`, true],
  ])('gives nothing where %s', (_what, html, visible) => {
    expect(read(html, visible)).toBeNull();
  });

  it('gives nothing where the address and the store are about different products', () => {
    expect(read(dialog('商品与当前类目不符'), true, {}, 700000000099)).toBeNull();
  });

  it('reads its own element without any store', () => {
    const html = '<div id="struct-feedbackSubmit_catErrorWarning">类目可能有误<button>返回</button></div>';
    expect(candidateOf(read(html, true, { readGlobal: () => null }))).toMatchObject({ text: '类目可能有误', categoryId: null });
  });
});

describe('term-categories', () => {
  const folder = path.join(import.meta.dirname, '../../fixtures/pages/sycm/search-terms');
  const ASKED = 'dateType=recent7&dateRange=2026-11-15%7C2026-11-21&keyWord=%E8%90%BD%E5%9C%B0%E7%81%AF';
  const table = (filter: string) => {
    const url = new URL(`https://sycm.taobao.com/mc/free/search_analysis?${ASKED}${filter}`);
    const document = parseHtml(readText(path.join(folder, 'term-categories-drawn/page.html')), url.href);
    return termCategoryTable.read(sourceOf(document, { url }));
  };
  const answer = (filter: string, endpoint = 'mq/mkt/keyword/cate/analysis', row: object = {}) => {
    const rows = [{ cateId: 50012345, cateName: '落地灯', clickHitsRatio: 0.97, ...row }];
    const response = {
      endpoint: 'term-categories',
      url: `https://sycm.taobao.com/mc/${endpoint}.json?${ASKED}${filter}`,
      body: JSON.stringify({ code: 0, data: rows }),
      requestBody: null,
    };
    return termCategories.read({ ...sourceOf(parseHtml('', EDIT)), responses: [response] });
  };

  it.each([
    ['&device=2', 'part-of-clicks'],
    ['&crowdType=new', 'part-of-clicks'],
    ['&sellerType=1', 'part-of-clicks'],
    ['&level1Id=16', 'share-basis-unknown'],
  ])('takes shares under %s for those of a part, drawn or answered', (filter, reason) => {
    for (const read of [table, answer]) expect(read(filter)).toMatchObject({ entries: [], empty: { reason } });
  });

  it.each(['', '&device=0', '&level1Id=', '&level1Id=-1', '&crowdType=all'])(
    'takes shares under "%s" for the whole',
    (filter) => {
      for (const read of [table, answer]) expect(candidateOf(read(filter))).toMatchObject({ term: '落地灯' });
    },
  );

  it.each(['searchword/getCategory', 'free/searchword/getCategory'])(
    'keeps no first levels of %s as if goods were in them',
    (older) => {
      expect(answer('', older, { cateName: '女装/女士精品', level: 1 })).toMatchObject({
        entries: [],
        empty: { reason: 'first-levels-only' },
      });
    },
  );
});

describe('term-shares', () => {
  const of = { term: '落地灯', statDate: '2026-11-21', days: 7, measure: 'click-people' } as const;
  const row = (share: unknown, more: Partial<ShareRow> = {}, index = 0): ShareRow => ({
    at: `row ${index + 1}`,
    id: null,
    name: `类目${index}`,
    path: null,
    share,
    ...more,
  });
  const read = (...rows: ShareRow[]) => readShares(of, rows);
  const reasons = ({ refused }: Attempt) => refused.map(({ reason }) => reason);

  it('keeps shares that make up one whole as they are, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const shares = weights.map((weight) => Math.floor((weight / whole) * 10_000) / 10_000);
        const attempt = readShares(
          of,
          shares.map((share, index) => row(share, {}, index)),
        );
        const categories = [candidateOf(attempt)?.categories].flat();
        expect(categories.map((one) => Object(one).share)).toEqual(shares.map((share) => ({ lo: share, hi: share })));
      }),
    );
  });

  it('refuses the whole list once shares add up to more than it, by their lower ends', () => {
    expect(reasons(read(row('60%'), row('45%', {}, 1)))).toEqual(['shares-exceed-whole']);
    expect(reasons(read(row('60%'), row('42%', {}, 1)))).toEqual([]);
    expect(reasons(read(row('50% ~ 60%'), row('40% ~ 55%', {}, 1)))).toEqual([]);
  });

  it.each(['131%', '100.5%', 45.2, -0.1, '90% ~ 110%'])('refuses the whole list where a share is %s', (share) => {
    const attempt = read(row(share), row('2%', {}, 1));
    expect(attempt.entries).toEqual([]);
    expect(reasons(attempt)).toEqual(['share-out-of-bounds']);
  });

  it('leaves out a blank, an unreadable and a repeated one and keeps the rest', () => {
    const attempt = read(
      row('40%'),
      row('-', {}, 1),
      row('很高', {}, 2),
      row('1%', { name: '重复' }, 3),
      row('2%', { name: '重复' }, 4),
    );
    expect(candidateOf(attempt)?.categories).toMatchObject([{ name: '类目0', share: { lo: 0.4, hi: 0.4 } }]);
    expect(reasons(attempt)).toEqual(['unreadable-share', 'row-twice', 'row-twice']);
  });

  it.each([
    [{ name: '女装/女士精品 > T恤' }, 'T恤', ['女装/女士精品', 'T恤']],
    [{ name: 'T恤', path: ['女装/女士精品', 'T恤'] }, 'T恤', ['女装/女士精品', 'T恤']],
    [{ name: 'T恤', path: ['女装/女士精品'] }, 'T恤', ['女装/女士精品', 'T恤']],
    [{ name: null, path: ['女装/女士精品>>T恤'] }, 'T恤', ['女装/女士精品', 'T恤']],
    [{ name: '女装/女士精品' }, '女装/女士精品', null],
    [{ name: '女装 > ' }, null, null],
  ])('takes %j for a name and its place', (told, name, path) => {
    const attempt = read(row('40%', told));
    if (name === null) expect(reasons(attempt)).toEqual(['missing-name']);
    else expect(candidateOf(attempt)?.categories).toMatchObject([{ name, path }]);
  });
});
