import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/reading/read-page';
import { anchorOf } from '@/utils/reading/taught/anchors';
import { taughtPage } from '@/utils/reading/taught/from-profile';
import { type PageProfile, type ProfileField, pageProfile } from '@/utils/records/page-profile';
import { parseHtml } from '../../tools/saved-page';

const URL_OF = 'https://sycm.taobao.com/portal/odd/view';
const capturedAt = Date.parse('2026-11-22T15:00:00+08:00');
const page = (body: string, url = URL_OF) => parseHtml(`<!doctype html><body>${body}</body>`, url);
const at = (document: Document, selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const cards = (visitors: string, buyers: string, extra = '') => `
  <div class="grid-1"><h3>核心数据</h3>${extra}
    <div class="card-x"><span class="n">访客数</span><div><b id="visitors">${visitors}</b><i>较昨日 12%</i></div></div>
    <div class="card-y"><span class="n">支付买家数</span><div><b id="buyers">${buyers}</b><i>较昨日 3%</i></div></div>
  </div>`;

const profile = (fields: ProfileField[], given: Partial<PageProfile> = {}): PageProfile => ({
  id: 'p1',
  site: 'sycm',
  platform: 'taobao',
  name: '怪页面',
  address: 'sycm.taobao.com/portal/odd/view',
  subject: 'shop',
  when: 'yesterday',
  fields,
  madeAt: capturedAt,
  ...given,
});

/** The field at an element, as the picker would store it. */
const taught = (document: Document, selector: string, is: string, scale: ProfileField['scale'] = 'count'): ProfileField => {
  const anchor = anchorOf(at(document, selector));
  if (!anchor) throw new Error('cannot be taught');
  return { is, scale, anchor };
};

const read = (document: Document, given: PageProfile, url = URL_OF) =>
  readPage('sycm', taughtPage(given), {
    url: new URL(url),
    capturedAt,
    responses: [],
    readGlobal: () => null,
    stored: () => [],
    isEdited: false,
    document,
  });

describe('a taught page', () => {
  const lesson = page(cards('1,234', '56'));
  const fields = [taught(lesson, '#visitors', 'visitors'), taught(lesson, '#buyers', 'buyers')];

  it('is read on another day, by the labels beside its figures', () => {
    const { records, reports } = read(page(cards('987', '--')), profile(fields));
    expect(records).toMatchObject([
      {
        subject: { kind: 'shop' },
        statDate: '2026-11-21',
        isFinal: true,
        values: { visitors: 987 },
        missing: { buyers: 'empty' },
      },
    ]);
    expect(reports).toMatchObject([{ reader: 'taught-p1', outcome: 'ok', pageKind: 'taught' }]);
  });

  it('is still read after class names and order have changed', () => {
    const moved = cards('987', '12').replaceAll(/class="[^"]*"/g, 'class="zz9"');
    const turned = page(`<section><div>${moved}</div></section>`);
    expect(read(turned, profile(fields)).records).toMatchObject([{ values: { visitors: 987, buyers: 12 } }]);
  });

  it('gives nothing where the label is gone or stands there twice', () => {
    const twice = page(cards('987', '12', '<p>访客数</p>').replace('支付买家数', '下单买家数'));
    const { records, reports } = read(twice, profile(fields));
    expect(records).toEqual([]);
    expect(reports).toMatchObject([{ outcome: 'changed' }]);
  });

  it('gives no figure of a hidden or foreign shape', () => {
    const { records } = read(page(cards('\uE012\uE013', '1000+')), profile(fields));
    expect(records).toEqual([]);
  });

  it('tells running figures from final ones', () => {
    expect(read(page(cards('9', '1')), profile(fields, { when: 'running' })).records).toMatchObject([
      { statDate: '2026-11-22', isFinal: false },
    ]);
    expect(read(page(cards('9', '1')), profile(fields, { when: 'now' })).records).toMatchObject([
      { statDate: '2026-11-22', isFinal: true },
    ]);
  });

  const table = (
    rows: [string, string, string][],
  ) => `<table><thead><tr><th>商品</th><th>访客数</th><th>支付金额(元)</th></tr></thead>
    <tbody>${rows.map(([id, visitors, amount]) => `<tr><td><a>毛衣 ${id.slice(-1)}</a><p>ID:${id}</p></td><td>${visitors}</td><td class="a${id}">${amount}</td></tr>`).join('')}
    <tr><td>合计</td><td>99</td><td>9,999.00</td></tr></tbody></table>`;

  it('with a table gives every product its own row, and never the sum', () => {
    const day = page(table([['700000000001', '12', '1,250.50']]));
    const columns = [taught(day, '.a700000000001', 'paid-amount', 'yuan')];
    expect(columns[0]?.anchor).toEqual({ by: 'column', label: '支付金额' });
    const other = page(
      table([
        ['700000000002', '3', '80.00'],
        ['700000000003', '0', '-'],
      ]),
    );
    const { records } = read(other, profile(columns, { subject: 'item' }));
    expect(records).toMatchObject([{ subject: { kind: 'item', id: '700000000002' }, values: { 'paid-amount': 8000 } }]);
  });

  it('about one product needs its id in the address', () => {
    const of = profile(fields, { subject: 'item' });
    expect(read(page(cards('9', '1')), of).reports).toMatchObject([{ outcome: 'changed', reason: 'missing-id' }]);
    expect(read(page(cards('9', '1')), of, `${URL_OF}?itemId=700000000001`).records).toMatchObject([
      { subject: { kind: 'item', id: '700000000001' } },
    ]);
  });

  it('is found by the beginning of its address', () => {
    const { address } = taughtPage(profile(fields));
    expect(address.test('sycm.taobao.com/portal/odd/view?x=1')).toBe(true);
    expect(address.test('sycm.taobao.com/portal/odd/viewer')).toBe(false);
  });
});

describe('pointing at an element', () => {
  it('whose neighbours name nothing for certain teaches nothing', () => {
    expect(anchorOf(at(page('<div><b id="x">12</b></div>'), '#x'))).toBeNull();
    expect(anchorOf(at(page('<p>销量</p><div><p>销量</p><b id="x">12</b></div>'), '#x'))).toBeNull();
  });
});

describe('a profile', () => {
  it('from a file is refused when anything in it is not data of the known shape', () => {
    const lesson = page(cards('1', '2'));
    const sound = profile([taught(lesson, '#visitors', 'visitors')]);
    expect(pageProfile.safeParse(sound).success).toBe(true);
    for (const bad of [
      { ...sound, address: 'javascript:alert(1)' },
      { ...sound, name: '<img src=x>' },
      { ...sound, fields: [{ ...sound.fields[0], scale: 'script' }] },
      { ...sound, fields: [] },
    ])
      expect(pageProfile.safeParse(bad).success).toBe(false);
  });
});

describe('a row of a taught table', () => {
  const field: ProfileField = { is: 'visitors', scale: 'count', anchor: { by: 'column', label: '访客数' } };
  const given = profile([field], { subject: 'item' });
  const rowsOf = (head: string[], rows: string[][]) =>
    page(
      `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
        .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`,
    );
  const idsIn = (document: Document) =>
    read(document, given).records.map((record) => (record.kind === 'metrics' ? record.subject.id : null));

  it('is of the product it names, and of no activity, shop or variant', () => {
    const cell = (name: string) => `<p>毛衣</p><p>${name}：700000000001</p>`;
    for (const name of ['ID', '商品ID', '宝贝ID', 'SPU ID', '毛衣ID'])
      expect(idsIn(rowsOf(['商品', '访客数'], [[cell(name), '12']]))).toEqual(['700000000001']);
    for (const name of ['活动ID', '店铺ID', '订单ID', 'SKU ID', '计划ID', '优惠券ID'])
      expect(idsIn(rowsOf(['商品', '访客数'], [[cell(name), '12']]))).toEqual([]);
  });

  it('is nobody’s where it names two products, or another row names the same', () => {
    const of = (id: string) => `<p>毛衣</p><p>ID：${id}</p>`;
    expect(idsIn(rowsOf(['商品', '访客数'], [[of('700000000001') + of('700000000002'), '12']]))).toEqual([]);
    const twice = rowsOf(
      ['商品', '访客数'],
      [
        [of('700000000001'), '12'],
        [of('700000000001'), '5'],
        [of('700000000002'), '7'],
      ],
    );
    expect(idsIn(twice)).toEqual(['700000000002']);
  });

  it('gives nothing under a header that stands there twice', () => {
    const document = rowsOf(['商品', '访客数', '访客数'], [['<p>毛衣</p><p>ID：700000000001</p>', '12', '<b id="x">340</b>']]);
    expect(read(document, given).records).toEqual([]);
    expect(anchorOf(at(document, '#x'))).toBeNull();
  });
});
