import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText, textOf } from '@/utils/reading/dom';
import { readTable } from '@/utils/reading/table';
import { parseHtml } from '../../tools/saved-page';

const rowsOf = (html: string) => readTable(parseHtml(html, 'https://shop.example/'));
const cells = (html: string, ...headers: RegExp[]) =>
  rowsOf(html).map(({ cell }) => headers.map((header) => (cell(header) ? textOf(cell(header)) : null)));

describe('table', () => {
  it('finds cells by the text of their header, wherever the column stands', () => {
    const one =
      '<table><thead><tr><th>价格</th><th>库存</th></tr></thead><tbody><tr><td>1.00</td><td>7</td></tr></tbody></table>';
    const other = '<table><tr><th>库存</th><th>价格</th></tr><tr><td>7</td><td>1.00</td></tr></table>';
    expect(cells(one, /价格/, /库存/)).toEqual([['1.00', '7']]);
    expect(cells(other, /价格/, /库存/)).toEqual([['1.00', '7']]);
  });

  it('joins a head table to the body table of the same block', () => {
    const head =
      '<div class="head"><table><tr class="next-table-header"><th></th><th>价格</th><th class="gutter"></th></tr></table></div>';
    const body = '<div class="body"><table><tbody><tr><td>x</td><td>1.00</td></tr></tbody></table></div>';
    expect(cells(`<div class="next-table">${head}${body}</div>`, /价格/)).toEqual([['1.00']]);
  });

  it('never maps a row by the head of a full table elsewhere on the page', () => {
    const other = '<table><thead><tr><th>库存</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
    expect(cells(`<div>${other}<table><tbody><tr><td>99</td></tr></tbody></table></div>`, /库存/)).toEqual([['1'], [null]]);
  });

  it('maps nothing where cells span columns or are missing', () => {
    const table = (row: string) =>
      `<table><thead><tr><th>甲</th><th>价格</th><th>库存</th></tr></thead><tbody><tr>${row}</tr></tbody></table>`;
    expect(cells(table('<td colspan="2">x</td><td>7</td>'), /价格/, /库存/)).toEqual([[null, null]]);
    expect(cells(table('<td>1</td><td>2</td><td>3</td><td>4</td>'), /价格/)).toEqual([[null]]);
    const spanned = '<table><tr><th colspan="2">商品</th><th>价格</th></tr><tr><td>7000</td><td>99</td></tr></table>';
    expect(cells(spanned, /价格/)).toEqual([[null]]);
  });

  it('leaves spacers and heads out', () => {
    expect(cells('<table><tr><th>价格</th></tr><tr><td> </td></tr><tr><td>1</td></tr></table>', /价格/)).toEqual([['1']]);
  });
});

const read = (html: string) =>
  rowsOf(html).map(({ labels }) => Object.fromEntries(labels.map(({ label, cell }) => [label, textOf(cell)])));
const tr = (cells: readonly string[], tag = 'td', attributes = '') =>
  `<tr${attributes}>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const role = (role: string, cells: readonly string[]) =>
  `<div role="row">${cells.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
const HEAD = ['', '商品', '访客数', '支付金额'];
const BODY = ['', '甲', '12', '34.50'];
const READ = { 商品: '甲', 访客数: '12', 支付金额: '34.50' };
const head = tr(HEAD, 'th');
const body = tr(BODY);

describe('readTable', () => {
  it.each<[string, string]>([
    ['one table', `<table><thead>${head}</thead><tbody>${body}</tbody></table>`],
    [
      'fusion',
      `<div class="next-table"><div class="next-table-header"><div class="next-table-header-inner"><table><thead>${head}</thead></table></div></div><div class="next-table-body"><table><tbody>${body}</tbody></table></div></div>`,
    ],
    [
      'PDD',
      `<div data-testid="beast-core-table"><div><table><tbody><tr>${HEAD.map((text) => `<th data-testid="beast-core-table-th">${text}</th>`).join('')}</tr></tbody></table></div><div><div><table><tbody data-testid="beast-core-table-middle-tbody"><tr data-testid="beast-core-table-body-tr">${BODY.map((text) => `<td data-testid="beast-core-table-td">${text}</td>`).join('')}</tr></tbody></table></div></div></div>`,
    ],
    [
      'JD grace-grid',
      `<div class="grace-grid"><div class="grace-grid-header"><table><tbody>${tr(HEAD)}</tbody></table></div><div class="grace-grid-body"><table><tbody><tr class="grace-grid-body-row" tr-index="0">${BODY.map((text) => `<td class="grace-grid-cell">${text}</td>`).join('')}</tr></tbody></table></div></div>`,
    ],
    [
      'JD jmtd',
      `<div class="jmtd-table"><div class="jmtd-table-head-affix-placeholder"><table><thead class="jmtd-table-head">${head}</thead></table></div><table><thead class="jmtd-table-head">${head}</thead><tbody>${body}</tbody></table></div>`,
    ],
    [
      'JD jmtd with its head in the affix only',
      `<div class="jmtd-table"><div class="jmtd-table-head-affix"><table><thead>${head}</thead></table></div><table><tbody>${body}</tbody></table></div>`,
    ],
    [
      'JD jmt',
      `<div class="jmt-base-table_x1"><div><table><thead>${head}</thead></table></div><div><table><tbody><tr class="jmt-base-table-tr">${BODY.map((text, index) => `<td data-body-cell="true" data-row-index="0" data-col-index="${index}">${text}</td>`).join('')}</tr></tbody></table></div></div>`,
    ],
    [
      'ant with a fixed head',
      `<div class="ant-table ant-table-fixed-header"><div class="ant-table-container"><div class="ant-table-header"><table><thead>${tr([...HEAD, ''], 'th')}</thead></table></div><div class="ant-table-body"><table><tbody><tr aria-hidden="true" class="ant-table-measure-row" style="height: 0px"><td>商品</td><td>访客数</td><td>支付金额</td><td></td></tr>${body}</tbody></table></div></div></div>`,
    ],
    [
      'alimama',
      `<div mx-stickytable-wrapper="head"><table><tbody>${tr(HEAD)}</tbody></table></div><div mx-stickytable-wrapper="body"><table><tbody>${body}</tbody></table></div>`,
    ],
    [
      'roles',
      `<div role="table"><div role="rowgroup">${role('columnheader', HEAD)}</div><div role="rowgroup">${role('cell', BODY)}</div></div>`,
    ],
    ['a grid of roles', `<div role="grid">${role('columnheader', HEAD)}${role('gridcell', BODY)}</div>`],
    [
      'ant with fixed columns',
      `<div class="ant-table-content"><div class="ant-table-scroll"><table><thead>${head}</thead><tbody>${body}</tbody></table></div><div class="ant-table-fixed-left"><table><thead>${tr(HEAD.slice(0, 2), 'th')}</thead><tbody>${tr(BODY.slice(0, 2))}</tbody></table></div></div>`,
    ],
    [
      'fusion with locked columns',
      `<div class="next-table-lock"><div class="next-table-lock-left"><div class="next-table-header"><table>${tr(HEAD.slice(0, 2), 'th')}</table></div><div class="next-table-body"><table>${tr(BODY.slice(0, 2))}</table></div></div><div class="next-table-inner"><div class="next-table-header"><table>${head}</table></div><div class="next-table-body"><table>${body}</table></div></div></div>`,
    ],
    [
      'zero-height rows',
      `<table>${head}${tr(['x', 'y', '1', '2'], 'td', ' style="height:0"')}${tr(['x', 'y', '1', '2'], 'td', ' aria-hidden="true"')}${body}</table>`,
    ],
    ['a note that there is no more', `<table>${head}${body}<tr><td colspan="4">暂无更多数据</td></tr></table>`],
    ['a line across', `<table>${head}<tr><th colspan="4">11 月</th></tr>${body}</table>`],
    ['a gutter', `<table>${tr([...HEAD, ''], 'th')}${body}</table>`],
    ['no checkbox below an empty header', `<table>${head}${tr(BODY.slice(1))}</table>`],
    [
      'buttons in headers',
      `<table><tr><th></th><th>商品 <a>批量修改标题</a></th><th>访客数<i>降序</i></th><th>支付金额（元）<span class="tooltip">含退款</span>筛选</th></tr>${body}</table>`,
    ],
  ])('reads %s', (_, html) => {
    expect(read(`<main>${html}</main>`)).toEqual([READ]);
  });

  it('labels sub-headers, with their group where they repeat', () => {
    const two =
      '<thead><tr><th rowspan="2">商品</th><th colspan="2">本店</th><th colspan="2">同行</th></tr><tr><th>访客数</th><th>支付金额</th><th>访客数</th><th>排名</th></tr></thead>';
    const [row] = rowsOf(`<table>${two}${tr(['甲', '1', '2', '3', '4'])}</table>`);
    expect(row?.labels.map(({ label, cell }) => [label, textOf(cell)])).toEqual([
      ['商品', '甲'],
      ['本店/访客数', '1'],
      ['支付金额', '2'],
      ['同行/访客数', '3'],
      ['排名', '4'],
    ]);
    expect(row?.cell(/访客数/)).toBeNull();
    expect(textOf(row?.cell(/^同行\/访客数/))).toBe('3');
  });

  it('maps none of the columns that share a label', () => {
    const twice = `<table>${tr(['商品', '访客数', '访客数(昨日)', '浏览量'], 'th')}${tr(['甲', '1', '2', '3'])}</table>`;
    expect(read(twice)).toEqual([{ 商品: '甲', 浏览量: '3' }]);
    expect(cells(twice, /访客数/, /浏览量/)).toEqual([[null, '3']]);
    const wide = `<table><tr><th colspan="2">商品</th><th>浏览量</th></tr>${tr(['甲', '1', '2'])}</table>`;
    expect(read(wide)).toEqual([{ 浏览量: '2' }]);
  });

  it('carries a cell that spans rows to each of them', () => {
    const html = `<table>${tr(['商品', '规格', '库存'], 'th')}<tr><td rowspan="2">甲</td><td>红</td><td>1</td></tr>${tr(['蓝', '2'])}${tr(['乙', '绿', '3'])}</table>`;
    expect(read(html)).toEqual([
      { 商品: '甲', 规格: '红', 库存: '1' },
      { 商品: '甲', 规格: '蓝', 库存: '2' },
      { 商品: '乙', 规格: '绿', 库存: '3' },
    ]);
  });

  it('says which rows sum up, wherever they stand', () => {
    const sum = '<tr><td colspan="2">合计</td><td>12</td><td>34.50</td></tr>';
    const totals = (html: string) => rowsOf(html).map((row) => [row.isTotal, textOf(row.cell(/访客数/))]);
    expect(totals(`<table>${head}${sum}${body}</table>`)).toEqual([
      [true, '12'],
      [false, '12'],
    ]);
    expect(totals(`<table>${head}${body}<tfoot>${sum}</tfoot></table>`)).toEqual([
      [false, '12'],
      [true, '12'],
    ]);
    expect(totals(`<table><thead>${head}${tr(['', '汇总', '12', '34.50'], 'th')}</thead>${body}</table>`)).toEqual([
      [true, '12'],
      [false, '12'],
    ]);
    expect(totals(`<table>${head}${tr(['', '合计算器', '12', '1'])}</table>`)).toEqual([[false, '12']]);
  });

  it('gives the field codes headers carry', () => {
    const html =
      '<div mx-stickytable-wrapper="head"><table><tr><th mx-stickytable-drag="adPv">展现量</th><th><div mx-stickytable-drag="charge">花费</div></th></tr></table></div><div mx-stickytable-wrapper="body"><table><tr><td>12</td><td>3.40</td></tr></table></div>';
    expect(rowsOf(html).map(({ codes }) => codes.map(({ code, cell }) => [code, textOf(cell)]))).toEqual([
      [
        ['adPv', '12'],
        ['charge', '3.40'],
      ],
    ]);
  });

  it('maps nothing where a gutter has something below it', () => {
    const html = `<div><table><tr><th>访客数</th><th>浏览量</th><th class="gutter"></th></tr></table></div><table>${tr(['7', '1', '2'])}</table>`;
    expect(read(`<section>${html}</section>`)).toEqual([{}]);
  });

  it('maps nothing where a row has more cells than the head or lacks some', () => {
    expect(read(`<table>${tr(['访客数', '浏览量'], 'th')}${tr(['', '1', '2'])}${tr(['1'])}</table>`)).toEqual([{}, {}]);
  });

  it('counts a cell once that says its role twice', () => {
    const html = `<table role="grid">${tr(['访客数'], 'th')}<tr role="row"><td role="gridcell"><div role="gridcell">1</div></td></tr></table>`;
    expect(read(html)).toEqual([{ 访客数: '1' }]);
  });

  it('keeps two tables of one block apart', () => {
    const table = (name: string, value: string) =>
      `<div><table>${tr(['商品', name], 'th')}</table></div><div><table>${tr(['甲', value])}</table></div>`;
    expect(read(`<section>${table('库存', '1')}${table('价格', '2')}</section>`)).toEqual([
      { 商品: '甲', 库存: '1' },
      { 商品: '甲', 价格: '2' },
    ]);
  });

  it('maps nothing where two heads may be meant', () => {
    const one = (name: string) => `<table>${tr(['商品', name], 'th')}</table>`;
    expect(read(`<section>${one('库存')}${one('价格')}<table>${tr(['甲', '1'])}</table></section>`)).toEqual([{}]);
  });

  it('maps nothing where it is not clear which blank header is one too many', () => {
    expect(read(`<table>${tr(['', '库存', '价格', ''], 'th')}${tr(['7', '1', '2'])}</table>`)).toEqual([{}]);
  });

  it('reads a table within a cell by its own head only', () => {
    const inner = `<table>${tr(['规格', '库存'], 'th')}${tr(['红', '1'])}</table>`;
    expect(read(`<table>${tr(['商品', '明细'], 'th')}${tr(['甲', inner])}</table>`)).toEqual([
      { 商品: '甲', 明细: '规格库存红1' },
      { 规格: '红', 库存: '1' },
    ]);
  });

  const columns = fc
    .uniqueArray(fc.constantFrom('商品', '访客数', '浏览量', '支付金额', '支付件数', '库存', '收藏'), { minLength: 2 })
    .chain((labels) =>
      fc.record({
        labels: fc.constant(labels),
        rows: fc.array(fc.array(fc.integer({ min: 1 }).map(String), { minLength: labels.length, maxLength: labels.length }), {
          minLength: 1,
        }),
        order: fc.shuffledSubarray([...labels.keys()], { minLength: labels.length }),
      }),
    );
  const joined = (labels: readonly string[], rows: readonly string[][]) =>
    `<table><thead>${tr(labels, 'th')}</thead><tbody>${rows.map((row) => tr(row)).join('')}</tbody></table>`;

  it('reads the same whatever the order of the columns', () => {
    fc.assert(
      fc.property(columns, ({ labels, rows, order }) => {
        const moved = <T>(cells: readonly T[]) => order.flatMap((place) => cells[place] ?? []);
        expect(read(joined(moved(labels), rows.map(moved)))).toEqual(read(joined(labels, rows)));
      }),
      { numRuns: 30 },
    );
  });

  it('reads the same whether head and body are one table, two or blocks with roles', () => {
    fc.assert(
      fc.property(columns, ({ labels, rows }) => {
        const split = `<div><div><table>${tr(labels, 'th')}</table></div><div><table>${rows.map((row) => tr(row)).join('')}</table></div></div>`;
        const roles = `<div role="grid">${role('columnheader', labels)}${rows.map((row) => role('gridcell', row)).join('')}</div>`;
        const one = read(joined(labels, rows));
        expect(one).toEqual(rows.map((row) => Object.fromEntries(labels.map((label, index) => [label, row[index]]))));
        expect([read(split), read(roles)]).toEqual([one, one]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('figureText', () => {
  it.each([
    ['<b>¥ 39.90</b>', '¥ 39.90'],
    ['<span>39</span><span>90</span>', '39 90'],
    ['<span>¥</span>39.90', '¥ 39.90'],
    ['  1,2<!-- x -->34 ', '1,234'],
    ['', ''],
  ])('reads %s as %j', (html, text) => {
    expect(figureText(parseHtml(`<div>${html}</div>`, 'https://shop.example/').querySelector('div'))).toBe(text);
  });
});
