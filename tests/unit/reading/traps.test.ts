import { expect, it } from 'vitest';
import { readFigure } from '@/utils/core/figures';
import { figureTexts, firstFigureText } from '@/utils/reading/cell';
import { textOf } from '@/utils/reading/dom';
import { fieldLabelled, readForm } from '@/utils/reading/form';
import { readTable } from '@/utils/reading/table';
import { parseHtml } from '../../tools/saved-page';
const doc = (html: string) => parseHtml(`<body><div id="app">${html}</div></body>`, 'https://shop.example/');
const rows = (html: string) => readTable(doc(html)).map((r) => Object.fromEntries(r.labels.map(({ label, cell }) => [label, firstFigureText(cell)])));
const cell = (html: string) => doc(html).querySelector('#app') as Element;
// B1 two comparison tables side by side, both full, same row count
it('b1', () => {
  const t = (h: string, a: string) => `<div class="col"><table><thead><tr><th>排名</th><th>${h}</th></tr></thead><tbody><tr><td>1</td><td>${a}</td></tr></tbody></table></div>`;
  expect(rows(`<div class="flex">${t('访客数', '12')}${t('浏览量', '12')}</div>`)).toEqual([{ 排名: '1', 访客数: '12' }, { 排名: '1', 浏览量: '12' }]);
});
// B2 cell with trend arrow svg and rank change in same cell
it('b2', () => expect(firstFigureText(cell('<span>3</span><span class="up"><svg></svg>2</span>'))).toMatch(/^3$|_/));
// B3 value in title attr, text shortened w/ ellipsis 1.2万
it('b3', () => expect(readFigure(firstFigureText(cell('<span title="12345">1.2万</span>')), 'count')).toEqual({ lo: 11500, hi: 12500 }));
// B4 thousands with a blank
it('b4', () => expect(readFigure(firstFigureText(cell('1 234 567')), 'count')).not.toEqual({ lo: 1, hi: 1 }));
// B5 group price: label first
it('b5', () => expect(readFigure(firstFigureText(cell('<div>拼单价 ¥12.80</div><div>单买价 ¥15.80</div>')), 'yuan')).toBe('unreadable'));
// B6 header text in a button & menu listing
it('b6', () => {
  const html = `<table><tr><th><button>商品访客数 <span class="ant-dropdown-menu">升序 降序 隐藏</span></button></th><th><span>浏览量</span><sup>i</sup></th></tr><tr><td>5</td><td>6</td></tr></table>`;
  expect(rows(html)[0]?.商品访客数).toBe('5');
});
// B7 loading skeleton: cell empty
it('b7', () => expect(readFigure(firstFigureText(cell('<span class="skeleton"></span>')), 'count')).toBe('empty'));
// B8 negative in parens/red
it('b8', () => expect(readFigure(firstFigureText(cell('<span class="neg">-¥12.00</span>')), 'yuan')).toEqual({ lo: -1200, hi: -1200 }));
// B9 percent with pp change glued in separate element
it('b9', () => expect(readFigure(firstFigureText(cell('<b>3.2%</b><i>0.4pp</i>')), 'rate')).toEqual({ lo: 0.032, hi: 0.032 }));
// B10 number then unit label block
it('b10', () => expect(figureTexts(cell('<div class="num">128</div><div class="txt">访客数</div>'))).toEqual(['128']));
// B11 double-drawn for screen readers
it('b11', () => expect(firstFigureText(cell('<span class="sr-only">1,234</span><span aria-hidden="true"><i>1</i><i>,</i><i>2</i><i>3</i><i>4</i></span>'))).toBe('1,234'));
// B12 countdown cell
it('b12', () => expect(readFigure(firstFigureText(cell('<span>02</span>天<span>03</span>时<span>04</span>分')), 'seconds')).not.toEqual({ lo: 2000, hi: 2000 }));
// B13 head in second thead row only filters
it('b13', () => {
  const html = `<table><thead><tr><th>商品</th><th>价格</th></tr><tr class="filters"><th><input placeholder="搜索"></th><th><select><option>全部</option><option>有货</option></select></th></tr></thead><tbody><tr><td>甲</td><td>9.9</td></tr></tbody></table>`;
  expect(rows(html)).toEqual([{ 商品: '甲', 价格: '9.9' }]);
});
// B14 sub table row inside (tree children with level)
it('b14', () => {
  const html = `<table><thead><tr><th>SPU</th><th>销量</th></tr></thead><tbody><tr><td>甲</td><td>10</td></tr><tr class="child"><td colspan="2"><table><thead><tr><th>SKU</th><th>销量</th></tr></thead><tbody><tr><td>红</td><td>4</td></tr></tbody></table></td></tr></tbody></table>`;
  const all = readTable(doc(html)).map((r) => r.labels.map((l) => `${l.label}=${textOf(l.cell)}`).join());
  expect(all).toEqual(['SPU=甲,销量=10', '', 'SKU=红,销量=4']);
});
// B15 first row spans (rowspan date) with subtotal row
it('b15', () => {
  const html = `<table><tr><th>日期</th><th>渠道</th><th>花费</th></tr><tr><td rowspan="3">11-21</td><td>搜索</td><td>1.00</td></tr><tr><td>推荐</td><td>2.00</td></tr><tr><td>小计</td><td>3.00</td></tr></table>`;
  expect(readTable(doc(html)).map((r) => [r.isTotal, textOf(r.cell(/花费/))])).toEqual([[false, '1.00'], [false, '2.00'], [true, '3.00']]);
});
// B16 form: title with prefix tag input & suggestion chips
it('b16', () => {
  const html = `<div class="form-row"><div class="form-row__label"><em>*</em>宝贝标题<span class="tips">?</span></div><div class="form-row__body"><div class="inp"><input maxlength="60" value="好杯子"><em class="num">6/60</em></div><div class="chips"><span>推荐词</span><span>保温</span></div></div></div>`;
  const f = fieldLabelled(doc(html), /^宝贝标题$/);
  expect([f?.text, f?.counter]).toEqual(['好杯子', { used: 6, max: 60 }]);
});
// B17 two labels share one row with two inputs each in columns
it('b17', () => {
  const html = `<div class="row"><div class="col"><label>长</label></div><div class="col"><input value="1"></div><div class="col"><label>宽</label></div><div class="col"><input value="2"></div></div>`;
  expect(readForm(doc(html)).map((f) => [f.label, f.text])).toEqual([['长', '1'], ['宽', '2']]);
});
// B18 label after the input (floating label, material)
it('b18', () => {
  const html = `<div class="mdc"><input value="甲" id="q1"><label for="q1">店铺名</label></div><div class="mdc"><input value="乙"><label>简介</label></div>`;
  const all = readForm(doc(html));
  expect(all.find((f) => f.label === '店铺名')?.text).toBe('甲');
  expect(all.find((f) => f.label === '简介')?.text ?? '乙').toBe('乙');
});
// B19 fieldset of checkboxes
it('b19', () => {
  const html = `<fieldset><legend>服务</legend><label><input type="checkbox" checked>7天无理由</label><label><input type="checkbox">运费险</label></fieldset>`;
  expect(fieldLabelled(doc(html), /^服务$/)?.text).toBe('7天无理由');
});
// B20 label row + value row stack (vertical), next section's label right after an empty one
it('b20', () => {
  const html = `<div class="v"><div class="v-label">品牌</div><div class="v-value"></div><div class="v-label">材质</div><div class="v-value">棉</div></div>`;
  expect(readForm(doc(html)).map((f) => [f.label, f.text])).toEqual([['材质', '棉']]);
});
// B21 odd: price with 起
it('b21', () => expect(readFigure(firstFigureText(cell('<b>¥</b><b>12.80</b><i>起</i>')), 'yuan')).toBe('unreadable'));
// B22 sales "已售 1.2万+" labelled
it('b22', () => expect(readFigure(firstFigureText(cell('已售1.2万+')), 'count')).toBe('unreadable'));
// B23 "3 / 20" stock used
it('b23', () => expect(readFigure(firstFigureText(cell('<span>3</span> / <span>20</span>')), 'count')).toBe('unreadable'));
// B24 "12:30" style with seconds in header scale count
it('b24', () => expect(readFigure(firstFigureText(cell('1.5小时')), 'count')).toBe('unreadable'));
// B25 yesterday value above in small print
it('b25', () => expect(readFigure(firstFigureText(cell('<p><small>昨日</small><small>90</small></p><p>120</p>')), 'count')).toBe('unreadable'));
