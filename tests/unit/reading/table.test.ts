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
