import { expect, it } from 'vitest';
import { readFigure } from '@/utils/core/figures';
import { figureTexts, firstFigureText } from '@/utils/reading/cell';
import { textOf } from '@/utils/reading/dom';
import { fieldLabelled, readForm } from '@/utils/reading/form';
import { readTable } from '@/utils/reading/table';
import { parseHtml } from '../../tools/saved-page';

const doc = (html: string) => parseHtml(`<body><div id="app">${html}</div></body>`, 'https://shop.example/');
const rows = (html: string) =>
  readTable(doc(html)).map((r) => Object.fromEntries(r.labels.map(({ label, cell }) => [label, firstFigureText(cell)])));

// 1 el-table with fixed left clone holding all columns
it('01 el-table', () => {
  const t = (body: string) => `<table class="el-table__${body}" cellspacing="0"><colgroup><col><col></colgroup>`;
  const h = `<thead class="has-gutter"><tr><th class="is-leaf"><div class="cell">关键词</div></th><th><div class="cell">展现量<span class="caret-wrapper"><i class="sort-caret ascending"></i></span></div></th><th class="gutter" style="width:0"></th></tr></thead></table>`;
  const b = `<tbody><tr class="el-table__row"><td><div class="cell">连衣裙</div></td><td><div class="cell">12,345</div></td></tr></tbody></table>`;
  const html = `<div class="el-table"><div class="hidden-columns"><div></div></div><div class="el-table__header-wrapper">${t('header')}${h}</div><div class="el-table__body-wrapper">${t('body')}${b}</div><div class="el-table__fixed"><div class="el-table__fixed-header-wrapper">${t('header')}${h}</div><div class="el-table__fixed-body-wrapper">${t('body')}${b}</div></div><div class="el-table__column-resize-proxy"></div></div>`;
  expect(rows(html)).toEqual([{ 关键词: '连衣裙', 展现量: '12,345' }]);
});
// 2 arco table: tr arco-table-tr, th item title in spans, filter icons
it('02 arco', () => {
  const html = `<div class="arco-table"><div class="arco-table-header"><table><colgroup></colgroup><thead><tr class="arco-table-tr"><th class="arco-table-th arco-table-checkbox"><div><label class="arco-checkbox"><input type="checkbox"></label></div></th><th class="arco-table-th"><div class="arco-table-cell-with-sorter"><span class="arco-table-th-item-title">商品访客数</span><div class="arco-table-sorter"><svg></svg></div></div></th><th class="arco-table-th"><span class="arco-table-th-item-title">支付转化率</span></th></tr></thead></table></div><div class="arco-table-body"><table><tbody><tr class="arco-table-tr"><td class="arco-table-td"><label class="arco-checkbox"><input type="checkbox"></label></td><td class="arco-table-td"><span class="arco-table-cell-wrap-value">1,024</span></td><td class="arco-table-td">3.21%</td></tr></tbody></table></div></div>`;
  expect(rows(html)).toEqual([{ 商品访客数: '1,024', 支付转化率: '3.21%' }]);
});
// 3 vxe with fixed left
it('03 vxe', () => {
  const th = (x: string) =>
    `<th class="vxe-header--column"><div class="vxe-cell"><span class="vxe-cell--title">${x}</span></div></th>`;
  const td = (x: string) => `<td class="vxe-body--column"><div class="vxe-cell">${x}</div></td>`;
  const html = `<div class="vxe-table"><div class="vxe-table--main-wrapper"><div class="vxe-table--header-wrapper"><table class="vxe-table--header"><thead><tr class="vxe-header--row">${th('商品')}${th('曝光')}${th('点击')}<th class="col--gutter"></th></tr></thead></table></div><div class="vxe-table--body-wrapper"><table class="vxe-table--body"><tbody><tr class="vxe-body--row">${td('甲')}${td('90')}${td('8')}</tr><tr class="vxe-body--row">${td('乙')}${td('70')}${td('6')}</tr></tbody></table></div></div><div class="vxe-table--fixed-wrapper"><div class="vxe-table--fixed-left-wrapper"><table class="vxe-table--header"><thead><tr>${th('商品')}</tr></thead></table><table class="vxe-table--body"><tbody><tr>${td('甲')}</tr><tr>${td('乙')}</tr></tbody></table></div></div></div>`;
  expect(rows(html)).toEqual([
    { 商品: '甲', 曝光: '90', 点击: '8' },
    { 商品: '乙', 曝光: '70', 点击: '6' },
  ]);
});
// 4 old-school td head
it('04 head row of strong tds in thead', () => {
  expect(
    rows(
      '<table class="data"><thead><tr><td><strong>日期</strong></td><td><strong>访客数</strong></td></tr></thead><tbody><tr><td>2026-11-21</td><td>35</td></tr></tbody></table>',
    ),
  ).toEqual([{ 日期: '2026-11-21', 访客数: '35' }]);
});
// 5 antd v5 sticky with summary
it('05 antd v5', () => {
  const html = `<div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-table ant-table-ping-right ant-table-fixed-header ant-table-has-fix-left"><div class="ant-table-container"><div class="ant-table-header ant-table-sticky-holder" style="overflow:hidden"><table style="table-layout:fixed"><thead class="ant-table-thead"><tr><th class="ant-table-cell ant-table-cell-fix-left" scope="col">计划</th><th class="ant-table-cell" scope="col"><div class="ant-table-column-sorters"><span class="ant-table-column-title">花费(元)</span><span class="ant-table-column-sorter"></span></div></th><th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div><div class="ant-table-body"><table><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height: 0px; font-size: 0px;"><td style="padding:0"><div>&nbsp;</div></td><td><div>&nbsp;</div></td></tr><tr data-row-key="1" class="ant-table-row"><td class="ant-table-cell ant-table-cell-fix-left">计划一</td><td class="ant-table-cell">1,200.50</td></tr></tbody></table></div><div class="ant-table-summary"><table><tfoot><tr><td>合计</td><td>1,200.50</td></tr></tfoot></table></div></div></div></div></div>`;
  const all = readTable(doc(html));
  expect(all.filter((r) => !r.isTotal).map((r) => r.labels.map((l) => [l.label, textOf(l.cell)]))).toEqual([
    [
      ['计划', '计划一'],
      ['花费', '1,200.50'],
    ],
  ]);
});
// 6 ag-like div grid with rowgroups and wrappers
it('06 div grid with wrapper', () => {
  const html = `<div role="grid" aria-rowcount="2"><div role="rowgroup"><div role="row" aria-rowindex="1"><div class="w"><div role="columnheader">词</div><div role="columnheader">搜索人气</div></div></div></div><div role="rowgroup"><div role="row" aria-rowindex="2"><div class="w"><div role="gridcell">裙</div><div role="gridcell"><span>1.2</span><span>万</span></div></div></div></div></div>`;
  expect(rows(html)).toEqual([{ 词: '裙', 搜索人气: '1.2万' }]);
});
// 7 expanded rows below each row
it('07 expandable', () => {
  const html = `<table class="ant-table"><thead><tr><th></th><th>订单</th><th>金额</th></tr></thead><tbody><tr><td><button></button></td><td>A1</td><td>¥ 9.90</td></tr><tr class="ant-table-expanded-row"><td colspan="3"><p>备注 100 件</p></td></tr></tbody></table>`;
  expect(rows(html)[0]).toEqual({ 订单: 'A1', 金额: '¥9.90' });
  expect(rows(html)[1] ?? {}).toEqual({});
});
// 8 group head with 3 lines
it('08 three head lines', () => {
  const html = `<table><thead><tr><th rowspan="3">品</th><th colspan="4">流量</th></tr><tr><th colspan="2">免费</th><th colspan="2">付费</th></tr><tr><th>访客</th><th>浏览</th><th>访客</th><th>花费</th></tr></thead><tbody><tr><td>甲</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>`;
  expect(rows(html)).toEqual([{ 品: '甲', '免费/访客': '1', 浏览: '2', '付费/访客': '3', 花费: '4' }]);
});
// 9 header with help icon text and unit line
it('09 header with unit in own line', () => {
  const html = `<table><tr><th>商品</th><th><div>客单价</div><div class="unit">(元)</div><i class="icon-help" title="说明">?</i></th></tr><tr><td>甲</td><td>35.20</td></tr></table>`;
  expect(rows(html)).toEqual([{ 商品: '甲', 客单价: '35.20' }]);
});
// 10 two values, with change
it('10 value with change below', () => {
  const c = doc('<td><div class="v">2,301</div><div class="c">较前一日 <em class="up">+12.3%</em></div></td>').querySelector(
    '#app',
  ) as Element;
  expect(firstFigureText(c)).toBe('2,301');
});
// 11 price with small decimals
it('11 split price', () => {
  const c = doc(
    '<span class="price"><span class="sym">¥</span><span class="int">1,299</span><span class="dec">.00</span></span><span class="old"><del>¥1,599.00</del></span>',
  ).querySelector('#app') as Element;
  expect(readFigure(firstFigureText(c), 'yuan')).toEqual({ lo: 129900, hi: 129900 });
});
// 12 dashes
it('12 no data then yesterday', () => {
  const c = doc('<p>-</p><p>昨日：35</p>').querySelector('#app') as Element;
  expect(readFigure(firstFigureText(c), 'count')).toBe('empty');
});
// 13 statistic w/ title inside the card
it('13 ant statistic', () => {
  const c = doc(
    '<div class="ant-statistic-content"><span class="ant-statistic-content-prefix">¥</span><span class="ant-statistic-content-value"><span class="ant-statistic-content-value-int">3,456</span><span class="ant-statistic-content-value-decimal">.78</span></span><span class="ant-statistic-content-suffix">万</span></div>',
  ).querySelector('#app') as Element;
  expect(figureTexts(c)).toEqual(['¥3,456.78万']);
});
// 14 icon font masks
it('14 font glyph', () => {
  const c = doc('<span class="__spider_font">\uE12A\uE3B1</span>万').querySelector('#app') as Element;
  expect(readFigure(firstFigureText(c), 'count')).toBe('unreadable');
});
// 15 progress cell "21/60 35%"
it('15 ratio cell', () => {
  const c = doc('<div>21/60</div><div>35%</div>').querySelector('#app') as Element;
  expect(readFigure(firstFigureText(c), 'rate')).toBe('unreadable');
});
// 16 form arco
it('16 arco form', () => {
  const html = `<form class="arco-form"><div class="arco-row arco-form-item"><div class="arco-col arco-form-label-item"><label><strong class="arco-form-item-symbol"><svg></svg></strong>活动名称</label></div><div class="arco-col arco-form-item-wrapper"><div class="arco-form-item-control"><span class="arco-input-inner-wrapper"><input class="arco-input" placeholder="请输入" value="双十二"><span class="arco-input-word-limit">3/20</span></span></div></div></div><div class="arco-row arco-form-item"><div class="arco-col arco-form-label-item"><label>活动类型</label></div><div class="arco-form-item-wrapper"><div class="arco-select" role="combobox"><div class="arco-select-view"><span class="arco-select-view-value">秒杀</span></div></div></div></div></form>`;
  const [a, b] = readForm(doc(html));
  expect([a?.label, a?.text, a?.counter, a?.placeholder]).toEqual(['活动名称', '双十二', { used: 3, max: 20 }, '请输入']);
  expect([b?.label, b?.control, b?.text]).toEqual(['活动类型', null, '秒杀']);
});
// 17 tdesign
it('17 tdesign', () => {
  const html = `<div class="t-form__item t-form-item__name"><div class="t-form__label t-form__label--required t-form__label--right" style="width:100px"><label for="name">商品名称</label></div><div class="t-form__controls"><div class="t-form__controls-content"><div class="t-input__wrap"><div class="t-input"><input id="name" class="t-input__inner" value="保温杯"><div class="t-input__limit-number">3/30</div></div></div></div></div></div>`;
  const f = fieldLabelled(doc(html), /^商品名称$/);
  expect([f?.text, f?.counter]).toEqual(['保温杯', { used: 3, max: 30 }]);
});
// 18 custom hashed two column row, no labels
it('18 hashed', () => {
  const html = `<div class="_3xFa"><div class="_9dLk"><span class="_1aa">*</span><span>短标题</span></div><div class="_77q"><div class="_88"><input type="text" value="杯子" maxlength="20"/><span class="_cnt">2/20</span></div><p>建议 8-20 个字</p></div></div><div class="_3xFa"><div class="_9dLk"><span>长标题</span></div><div class="_77q"><div class="_88"><input type="text" value="大号保温杯子" maxlength="60"/><span class="_cnt">12/60</span></div></div></div>`;
  expect(readForm(doc(html)).map((f) => [f.label, f.text, f.counter?.max])).toEqual([
    ['短标题', '杯子', 20],
    ['长标题', '大号保温杯子', 60],
  ]);
});
// 19 key/value description (ant-descriptions)
it('19 descriptions', () => {
  const html = `<div class="ant-descriptions"><table><tbody><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>类目</span></th><td class="ant-descriptions-item-content"><span>女装 &gt; T恤</span></td><th class="ant-descriptions-item-label"><span>品牌</span></th><td class="ant-descriptions-item-content"><span>某牌</span></td></tr></tbody></table></div>`;
  expect(readForm(doc(html)).map((f) => [f.label, f.text])).toEqual([
    ['类目', '女装 > T恤'],
    ['品牌', '某牌'],
  ]);
});
// 20 price range two inputs
it('20 two inputs', () => {
  const f = fieldLabelled(
    doc(
      '<div class="el-form-item"><label class="el-form-item__label">价格区间</label><div class="el-form-item__content"><input value="10"> - <input value="20"></div></div>',
    ),
    /价格/,
  );
  expect(f?.text).toBe('10');
});
// 21 search bar of a list next to edit form
it('21 unlabeled search does not become the title', () => {
  const html = `<div class="search"><input placeholder="搜索商品标题"></div><div class="item"><label>商品标题</label><div class="rc"><textarea>好看的杯子</textarea></div></div>`;
  expect(fieldLabelled(doc(html), /^商品标题$/)?.text).toBe('好看的杯子');
});
// 22 douyin nested blocks
it('22 douyin nested', () => {
  const html = `<div attr-field-id="类目属性"><div class="t">类目属性</div><div class="g"><div attr-field-id="品牌"><div><label>品牌</label></div><div class="ecom-g-select"><span class="ecom-g-select-selection-item" title="无品牌">无品牌</span></div></div><div attr-field-id="货号"><label>货号</label><input value="K-1"></div></div></div>`;
  const all = readForm(doc(html));
  expect(all.find((f) => f.label === '品牌')?.text).toBe('无品牌');
  expect(all.find((f) => f.label === '货号')?.text).toBe('K-1');
  expect(all.find((f) => f.label === '类目属性')?.control ?? null).toBeNull();
});
// 23 switch + input in same row with unit suffix
it('23 addon', () => {
  const html = `<div class="ant-form-item"><div class="ant-form-item-label"><label>活动价</label></div><div class="ant-form-item-control"><span class="ant-input-group-wrapper"><span class="ant-input-group-addon">¥</span><input class="ant-input" type="number" value="29.9"><span class="ant-input-group-addon">元</span></span></div></div>`;
  expect(fieldLabelled(doc(html), /^活动价$/)?.text).toBe('29.9');
});
// 24 table whose body is grouped per order: one head, many bodies
it('24 one head, many body tables', () => {
  const html = `<div class="orders"><table class="head"><thead><tr><th>宝贝</th><th>单价</th><th>数量</th></tr></thead></table><div class="order"><div>订单号: 1001</div><table><tbody><tr><td>甲</td><td>9.90</td><td>1</td></tr></tbody></table></div><div class="order"><div>订单号: 1002</div><table><tbody><tr><td>乙</td><td>8.80</td><td>2</td></tr></tbody></table></div></div>`;
  expect(rows(html)).toEqual([
    { 宝贝: '甲', 单价: '9.90', 数量: '1' },
    { 宝贝: '乙', 单价: '8.80', 数量: '2' },
  ]);
});
// 25 transposed column groups: today / yesterday sub headers
it('25 compare columns', () => {
  const html = `<table><thead><tr><th rowspan="2">渠道</th><th colspan="2">访客数</th><th colspan="2">支付金额</th></tr><tr><th>本期</th><th>变化</th><th>本期</th><th>变化</th></tr></thead><tbody><tr><td>手淘搜索</td><td>120</td><td>+5%</td><td>998.00</td><td>-3%</td></tr></tbody></table>`;
  expect(rows(html)).toEqual([
    { 渠道: '手淘搜索', '访客数/本期': '120', '访客数/变化': '+5%', '支付金额/本期': '998.00', '支付金额/变化': '-3%' },
  ]);
});
// 26 time cell
it('26 stay', () => {
  const c = doc('<span><b>1</b><i>分</i><b>05</b><i>秒</i></span><span class="t">优于 60% 同行</span>').querySelector(
    '#app',
  ) as Element;
  expect(readFigure(firstFigureText(c), 'seconds')).toEqual({ lo: 65000, hi: 65000 });
});
