import { describe, expect, it } from 'vitest';
import { readFigure } from '@/utils/core/figures';
import { figureTexts, firstFigureText } from '@/utils/reading/cell';
import { textOf } from '@/utils/reading/dom';
import { fieldLabelled, readForm } from '@/utils/reading/form';
import { readTable } from '@/utils/reading/table';
import { parseHtml } from '../../tools/saved-page';

const doc = (html: string) => parseHtml(`<body><div id="app">${html}</div></body>`, 'https://shop.example/');
const cell = (html: string) => doc(html).querySelector('#app');
const rows = (html: string) =>
  readTable(doc(html)).map(({ labels }) => Object.fromEntries(labels.map(({ label, cell }) => [label, firstFigureText(cell)])));

/** Markup of kits and pages the readers were not written for. */
describe('pages never seen', () => {
  it('reads a table whose fixed columns are a whole second table', () => {
    const t = (body: string) => `<table class="el-table__${body}" cellspacing="0"><colgroup><col><col></colgroup>`;
    const h = `<thead class="has-gutter"><tr><th class="is-leaf"><div class="cell">关键词</div></th><th><div class="cell">展现量<span class="caret-wrapper"><i class="sort-caret ascending"></i></span></div></th><th class="gutter" style="width:0"></th></tr></thead></table>`;
    const b = `<tbody><tr class="el-table__row"><td><div class="cell">连衣裙</div></td><td><div class="cell">12,345</div></td></tr></tbody></table>`;
    const html = `<div class="el-table"><div class="hidden-columns"><div></div></div><div class="el-table__header-wrapper">${t('header')}${h}</div><div class="el-table__body-wrapper">${t('body')}${b}</div><div class="el-table__fixed"><div class="el-table__fixed-header-wrapper">${t('header')}${h}</div><div class="el-table__fixed-body-wrapper">${t('body')}${b}</div></div><div class="el-table__column-resize-proxy"></div></div>`;
    expect(rows(html)).toEqual([{ 关键词: '连衣裙', 展现量: '12,345' }]);
  });
  it('reads a split table with checkboxes and sorters', () => {
    const html = `<div class="arco-table"><div class="arco-table-header"><table><colgroup></colgroup><thead><tr class="arco-table-tr"><th class="arco-table-th arco-table-checkbox"><div><label class="arco-checkbox"><input type="checkbox"></label></div></th><th class="arco-table-th"><div class="arco-table-cell-with-sorter"><span class="arco-table-th-item-title">商品访客数</span><div class="arco-table-sorter"><svg></svg></div></div></th><th class="arco-table-th"><span class="arco-table-th-item-title">支付转化率</span></th></tr></thead></table></div><div class="arco-table-body"><table><tbody><tr class="arco-table-tr"><td class="arco-table-td"><label class="arco-checkbox"><input type="checkbox"></label></td><td class="arco-table-td"><span class="arco-table-cell-wrap-value">1,024</span></td><td class="arco-table-td">3.21%</td></tr></tbody></table></div></div>`;
    expect(rows(html)).toEqual([{ 商品访客数: '1,024', 支付转化率: '3.21%' }]);
  });
  it('reads a table with a fixed left part and a gutter', () => {
    const th = (x: string) =>
      `<th class="vxe-header--column"><div class="vxe-cell"><span class="vxe-cell--title">${x}</span></div></th>`;
    const td = (x: string) => `<td class="vxe-body--column"><div class="vxe-cell">${x}</div></td>`;
    const html = `<div class="vxe-table"><div class="vxe-table--main-wrapper"><div class="vxe-table--header-wrapper"><table class="vxe-table--header"><thead><tr class="vxe-header--row">${th('商品')}${th('曝光')}${th('点击')}<th class="col--gutter"></th></tr></thead></table></div><div class="vxe-table--body-wrapper"><table class="vxe-table--body"><tbody><tr class="vxe-body--row">${td('甲')}${td('90')}${td('8')}</tr><tr class="vxe-body--row">${td('乙')}${td('70')}${td('6')}</tr></tbody></table></div></div><div class="vxe-table--fixed-wrapper"><div class="vxe-table--fixed-left-wrapper"><table class="vxe-table--header"><thead><tr>${th('商品')}</tr></thead></table><table class="vxe-table--body"><tbody><tr>${td('甲')}</tr><tr>${td('乙')}</tr></tbody></table></div></div></div>`;
    expect(rows(html)).toEqual([
      { 商品: '甲', 曝光: '90', 点击: '8' },
      { 商品: '乙', 曝光: '70', 点击: '6' },
    ]);
  });
  it('takes a thead of plain cells for the head', () => {
    expect(
      rows(
        '<table class="data"><thead><tr><td><strong>日期</strong></td><td><strong>访客数</strong></td></tr></thead><tbody><tr><td>2026-11-21</td><td>35</td></tr></tbody></table>',
      ),
    ).toEqual([{ 日期: '2026-11-21', 访客数: '35' }]);
  });
  it('reads a sticky head with a measure row and a summary', () => {
    const html = `<div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-table ant-table-ping-right ant-table-fixed-header ant-table-has-fix-left"><div class="ant-table-container"><div class="ant-table-header ant-table-sticky-holder" style="overflow:hidden"><table style="table-layout:fixed"><thead class="ant-table-thead"><tr><th class="ant-table-cell ant-table-cell-fix-left" scope="col">计划</th><th class="ant-table-cell" scope="col"><div class="ant-table-column-sorters"><span class="ant-table-column-title">花费(元)</span><span class="ant-table-column-sorter"></span></div></th><th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div><div class="ant-table-body"><table><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height: 0px; font-size: 0px;"><td style="padding:0"><div>&nbsp;</div></td><td><div>&nbsp;</div></td></tr><tr data-row-key="1" class="ant-table-row"><td class="ant-table-cell ant-table-cell-fix-left">计划一</td><td class="ant-table-cell">1,200.50</td></tr></tbody></table></div><div class="ant-table-summary"><table><tfoot><tr><td>合计</td><td>1,200.50</td></tr></tfoot></table></div></div></div></div></div>`;
    const all = readTable(doc(html));
    expect(all.filter((r) => !r.isTotal).map((r) => r.labels.map((l) => [l.label, textOf(l.cell)]))).toEqual([
      [
        ['计划', '计划一'],
        ['花费', '1,200.50'],
      ],
    ]);
  });
  it('finds cells of roles inside a wrapper', () => {
    const html = `<div role="grid" aria-rowcount="2"><div role="rowgroup"><div role="row" aria-rowindex="1"><div class="w"><div role="columnheader">词</div><div role="columnheader">搜索人气</div></div></div></div><div role="rowgroup"><div role="row" aria-rowindex="2"><div class="w"><div role="gridcell">裙</div><div role="gridcell"><span>1.2</span><span>万</span></div></div></div></div></div>`;
    expect(rows(html)).toEqual([{ 词: '裙', 搜索人气: '1.2万' }]);
  });
  it('maps nothing of an expanded row', () => {
    const html = `<table class="ant-table"><thead><tr><th></th><th>订单</th><th>金额</th></tr></thead><tbody><tr><td><button></button></td><td>A1</td><td>¥ 9.90</td></tr><tr class="ant-table-expanded-row"><td colspan="3"><p>备注 100 件</p></td></tr></tbody></table>`;
    expect(rows(html)[0]).toEqual({ 订单: 'A1', 金额: '¥9.90' });
    expect(rows(html)[1] ?? {}).toEqual({});
  });
  it('names columns of three head lines by the nearest group', () => {
    const html = `<table><thead><tr><th rowspan="3">品</th><th colspan="4">流量</th></tr><tr><th colspan="2">免费</th><th colspan="2">付费</th></tr><tr><th>访客</th><th>浏览</th><th>访客</th><th>花费</th></tr></thead><tbody><tr><td>甲</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>`;
    expect(rows(html)).toEqual([{ 品: '甲', '免费/访客': '1', 浏览: '2', '付费/访客': '3', 花费: '4' }]);
  });
  it('leaves unit and help mark out of a label', () => {
    const html = `<table><tr><th>商品</th><th><div>客单价</div><div class="unit">(元)</div><i class="icon-help" title="说明">?</i></th></tr><tr><td>甲</td><td>35.20</td></tr></table>`;
    expect(rows(html)).toEqual([{ 商品: '甲', 客单价: '35.20' }]);
  });
  it('takes the value, not the change below it', () => {
    const c = doc('<td><div class="v">2,301</div><div class="c">较前一日 <em class="up">+12.3%</em></div></td>').querySelector(
      '#app',
    );
    expect(firstFigureText(c)).toBe('2,301');
  });
  it('joins a price of several elements and leaves the old price', () => {
    const c = doc(
      '<span class="price"><span class="sym">¥</span><span class="int">1,299</span><span class="dec">.00</span></span><span class="old"><del>¥1,599.00</del></span>',
    ).querySelector('#app');
    expect(readFigure(firstFigureText(c), 'yuan')).toEqual({ lo: 129900, hi: 129900 });
  });
  it('does not fill a blank with yesterday', () => {
    const c = cell('<p>-</p><p>昨日：35</p>');
    expect(readFigure(firstFigureText(c), 'count')).toBe('empty');
  });
  it('joins prefix, digits and suffix', () => {
    const c = doc(
      '<div class="ant-statistic-content"><span class="ant-statistic-content-prefix">¥</span><span class="ant-statistic-content-value"><span class="ant-statistic-content-value-int">3,456</span><span class="ant-statistic-content-value-decimal">.78</span></span><span class="ant-statistic-content-suffix">万</span></div>',
    ).querySelector('#app');
    expect(c && figureTexts(c)).toEqual(['¥3,456.78万']);
  });
  it('does not read private glyphs', () => {
    const c = cell('<span class="__spider_font">\uE12A\uE3B1</span>万');
    expect(readFigure(firstFigureText(c), 'count')).toBe('unreadable');
  });
  it('does not read a quotient as a figure', () => {
    const c = cell('<div>21/60</div><div>35%</div>');
    expect(readFigure(firstFigureText(c), 'rate')).toBe('unreadable');
  });
  it('reads items with a word limit and a list', () => {
    const html = `<form class="arco-form"><div class="arco-row arco-form-item"><div class="arco-col arco-form-label-item"><label><strong class="arco-form-item-symbol"><svg></svg></strong>活动名称</label></div><div class="arco-col arco-form-item-wrapper"><div class="arco-form-item-control"><span class="arco-input-inner-wrapper"><input class="arco-input" placeholder="请输入" value="双十二"><span class="arco-input-word-limit">3/20</span></span></div></div></div><div class="arco-row arco-form-item"><div class="arco-col arco-form-label-item"><label>活动类型</label></div><div class="arco-form-item-wrapper"><div class="arco-select" role="combobox"><div class="arco-select-view"><span class="arco-select-view-value">秒杀</span></div></div></div></div></form>`;
    const [a, b] = readForm(doc(html));
    expect([a?.label, a?.text, a?.counter, a?.placeholder]).toEqual(['活动名称', '双十二', { used: 3, max: 20 }, '请输入']);
    expect([b?.label, b?.control, b?.text]).toEqual(['活动类型', null, '秒杀']);
  });
  it('reads a label beside a wrapped control', () => {
    const html = `<div class="t-form__item t-form-item__name"><div class="t-form__label t-form__label--required t-form__label--right" style="width:100px"><label for="name">商品名称</label></div><div class="t-form__controls"><div class="t-form__controls-content"><div class="t-input__wrap"><div class="t-input"><input id="name" class="t-input__inner" value="保温杯"><div class="t-input__limit-number">3/30</div></div></div></div></div></div>`;
    const f = fieldLabelled(doc(html), /^商品名称$/);
    expect([f?.text, f?.counter]).toEqual(['保温杯', { used: 3, max: 30 }]);
  });
  it('reads rows whose classes say nothing', () => {
    const html = `<div class="_3xFa"><div class="_9dLk"><span class="_1aa">*</span><span>短标题</span></div><div class="_77q"><div class="_88"><input type="text" value="杯子" maxlength="20"/><span class="_cnt">2/20</span></div><p>建议 8-20 个字</p></div></div><div class="_3xFa"><div class="_9dLk"><span>长标题</span></div><div class="_77q"><div class="_88"><input type="text" value="大号保温杯子" maxlength="60"/><span class="_cnt">12/60</span></div></div></div>`;
    expect(readForm(doc(html)).map((f) => [f.label, f.text, f.counter?.max])).toEqual([
      ['短标题', '杯子', 20],
      ['长标题', '大号保温杯子', 60],
    ]);
  });
  it('reads pairs of headers and cells', () => {
    const html = `<div class="ant-descriptions"><table><tbody><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>类目</span></th><td class="ant-descriptions-item-content"><span>女装 &gt; T恤</span></td><th class="ant-descriptions-item-label"><span>品牌</span></th><td class="ant-descriptions-item-content"><span>某牌</span></td></tr></tbody></table></div>`;
    expect(readForm(doc(html)).map((f) => [f.label, f.text])).toEqual([
      ['类目', '女装 > T恤'],
      ['品牌', '某牌'],
    ]);
  });
  it('takes the first of two inputs', () => {
    const f = fieldLabelled(
      doc(
        '<div class="el-form-item"><label class="el-form-item__label">价格区间</label><div class="el-form-item__content"><input value="10"> - <input value="20"></div></div>',
      ),
      /价格/,
    );
    expect(f?.text).toBe('10');
  });
  it('does not take a search box for the title', () => {
    const html = `<div class="search"><input placeholder="搜索商品标题"></div><div class="item"><label>商品标题</label><div class="rc"><textarea>好看的杯子</textarea></div></div>`;
    expect(fieldLabelled(doc(html), /^商品标题$/)?.text).toBe('好看的杯子');
  });
  it('tells nested named blocks apart', () => {
    const html = `<div attr-field-id="类目属性"><div class="t">类目属性</div><div class="g"><div attr-field-id="品牌"><div><label>品牌</label></div><div class="ecom-g-select"><span class="ecom-g-select-selection-item" title="无品牌">无品牌</span></div></div><div attr-field-id="货号"><label>货号</label><input value="K-1"></div></div></div>`;
    const all = readForm(doc(html));
    expect(all.find((f) => f.label === '品牌')?.text).toBe('无品牌');
    expect(all.find((f) => f.label === '货号')?.text).toBe('K-1');
    expect(all.find((f) => f.label === '类目属性')?.control ?? null).toBeNull();
  });
  it('is not misled by signs around the control', () => {
    const html = `<div class="ant-form-item"><div class="ant-form-item-label"><label>活动价</label></div><div class="ant-form-item-control"><span class="ant-input-group-wrapper"><span class="ant-input-group-addon">¥</span><input class="ant-input" type="number" value="29.9"><span class="ant-input-group-addon">元</span></span></div></div>`;
    expect(fieldLabelled(doc(html), /^活动价$/)?.text).toBe('29.9');
  });
  it('reads many bodies below one head', () => {
    const html = `<div class="orders"><table class="head"><thead><tr><th>宝贝</th><th>单价</th><th>数量</th></tr></thead></table><div class="order"><div>订单号: 1001</div><table><tbody><tr><td>甲</td><td>9.90</td><td>1</td></tr></tbody></table></div><div class="order"><div>订单号: 1002</div><table><tbody><tr><td>乙</td><td>8.80</td><td>2</td></tr></tbody></table></div></div>`;
    expect(rows(html)).toEqual([
      { 宝贝: '甲', 单价: '9.90', 数量: '1' },
      { 宝贝: '乙', 单价: '8.80', 数量: '2' },
    ]);
  });
  it('tells groups of equal sub-headers apart', () => {
    const html = `<table><thead><tr><th rowspan="2">渠道</th><th colspan="2">访客数</th><th colspan="2">支付金额</th></tr><tr><th>本期</th><th>变化</th><th>本期</th><th>变化</th></tr></thead><tbody><tr><td>手淘搜索</td><td>120</td><td>+5%</td><td>998.00</td><td>-3%</td></tr></tbody></table>`;
    expect(rows(html)).toEqual([
      { 渠道: '手淘搜索', '访客数/本期': '120', '访客数/变化': '+5%', '支付金额/本期': '998.00', '支付金额/变化': '-3%' },
    ]);
  });
  it('reads a duration of several elements', () => {
    const c = doc('<span><b>1</b><i>分</i><b>05</b><i>秒</i></span><span class="t">优于 60% 同行</span>').querySelector('#app');
    expect(readFigure(firstFigureText(c), 'seconds')).toEqual({ lo: 65000, hi: 65000 });
  });
  it('keeps two full tables beside each other apart', () => {
    const t = (h: string, a: string) =>
      `<div class="col"><table><thead><tr><th>排名</th><th>${h}</th></tr></thead><tbody><tr><td>1</td><td>${a}</td></tr></tbody></table></div>`;
    expect(rows(`<div class="flex">${t('访客数', '12')}${t('浏览量', '12')}</div>`)).toEqual([
      { 排名: '1', 访客数: '12' },
      { 排名: '1', 浏览量: '12' },
    ]);
  });
  it('never runs a value and a change of rank together', () =>
    expect(firstFigureText(cell('<span>3</span><span class="up"><svg></svg>2</span>'))).toMatch(/^3$|_/));
  it('reads what is drawn, not what a tooltip says', () =>
    expect(readFigure(firstFigureText(cell('<span title="12345">1.2万</span>')), 'count')).toEqual({ lo: 11500, hi: 12500 }));
  it('does not take the first group of digits for the figure', () =>
    expect(readFigure(firstFigureText(cell('1 234 567')), 'count')).not.toEqual({ lo: 1, hi: 1 }));
  it('does not take a labelled price for the price', () =>
    expect(readFigure(firstFigureText(cell('<div>拼单价 ¥12.80</div><div>单买价 ¥15.80</div>')), 'yuan')).toBe('unreadable'));
  it('leaves menus in a header out of its label', () => {
    const html = `<table><tr><th><button>商品访客数 <span class="ant-dropdown-menu">升序 降序 隐藏</span></button></th><th><span>浏览量</span><sup>i</sup></th></tr><tr><td>5</td><td>6</td></tr></table>`;
    expect(rows(html)[0]?.商品访客数).toBe('5');
  });
  it('finds nothing in a skeleton', () =>
    expect(readFigure(firstFigureText(cell('<span class="skeleton"></span>')), 'count')).toBe('empty'));
  it('reads a negative amount', () =>
    expect(readFigure(firstFigureText(cell('<span class="neg">-¥12.00</span>')), 'yuan')).toEqual({ lo: -1200, hi: -1200 }));
  it('leaves the change beside a rate', () =>
    expect(readFigure(firstFigureText(cell('<b>3.2%</b><i>0.4pp</i>')), 'rate')).toEqual({ lo: 0.032, hi: 0.032 }));
  it('takes a label below for no figure', () =>
    expect(firstFigureText(cell('<div class="num">128</div><div class="txt">访客数</div>'))).toBe('128'));
  it('reads a figure drawn twice for screen readers', () =>
    expect(
      firstFigureText(
        cell('<span class="sr-only">1,234</span><span aria-hidden="true"><i>1</i><i>,</i><i>2</i><i>3</i><i>4</i></span>'),
      ),
    ).toBe('1,234'));
  it('does not read the days of a countdown as its seconds', () =>
    expect(readFigure(firstFigureText(cell('<span>02</span>天<span>03</span>时<span>04</span>分')), 'seconds')).not.toEqual({
      lo: 2000,
      hi: 2000,
    }));
  it('does not take a line of filters for labels', () => {
    const html = `<table><thead><tr><th>商品</th><th>价格</th></tr><tr class="filters"><th><input placeholder="搜索"></th><th><select><option>全部</option><option>有货</option></select></th></tr></thead><tbody><tr><td>甲</td><td>9.9</td></tr></tbody></table>`;
    expect(rows(html)).toEqual([{ 商品: '甲', 价格: '9.9' }]);
  });
  it('maps the table in an expanded row by its own head', () => {
    const html = `<table><thead><tr><th>SPU</th><th>销量</th></tr></thead><tbody><tr><td>甲</td><td>10</td></tr><tr class="child"><td colspan="2"><table><thead><tr><th>SKU</th><th>销量</th></tr></thead><tbody><tr><td>红</td><td>4</td></tr></tbody></table></td></tr></tbody></table>`;
    const all = readTable(doc(html)).map((r) => r.labels.map((l) => `${l.label}=${textOf(l.cell)}`).join());
    expect(all).toEqual(['SPU=甲,销量=10', '', 'SKU=红,销量=4']);
  });
  it('marks a subtotal below a spanning cell', () => {
    const html = `<table><tr><th>日期</th><th>渠道</th><th>花费</th></tr><tr><td rowspan="3">11-21</td><td>搜索</td><td>1.00</td></tr><tr><td>推荐</td><td>2.00</td></tr><tr><td>小计</td><td>3.00</td></tr></table>`;
    expect(readTable(doc(html)).map((r) => [r.isTotal, textOf(r.cell(/花费/))])).toEqual([
      [false, '1.00'],
      [false, '2.00'],
      [true, '3.00'],
    ]);
  });
  it('is not misled by suggestions beside the control', () => {
    const html = `<div class="form-row"><div class="form-row__label"><em>*</em>宝贝标题<span class="tips">?</span></div><div class="form-row__body"><div class="inp"><input maxlength="60" value="好杯子"><em class="num">6/60</em></div><div class="chips"><span>推荐词</span><span>保温</span></div></div></div>`;
    const f = fieldLabelled(doc(html), /^宝贝标题$/);
    expect([f?.text, f?.counter]).toEqual(['好杯子', { used: 6, max: 60 }]);
  });
  it('pairs labels and controls in columns', () => {
    const html = `<div class="row"><div class="col"><label>长</label></div><div class="col"><input value="1"></div><div class="col"><label>宽</label></div><div class="col"><input value="2"></div></div>`;
    expect(readForm(doc(html)).map((f) => [f.label, f.text])).toEqual([
      ['长', '1'],
      ['宽', '2'],
    ]);
  });
  it('does not mix up labels behind their controls', () => {
    const html = `<div class="mdc"><input value="甲" id="q1"><label for="q1">店铺名</label></div><div class="mdc"><input value="乙"><label>简介</label></div>`;
    const all = readForm(doc(html));
    expect(all.find((f) => f.label === '店铺名')?.text).toBe('甲');
    expect(all.find((f) => f.label === '简介')?.text ?? '乙').toBe('乙');
  });
  it('reads the choices below a legend', () => {
    const html = `<fieldset><legend>服务</legend><label><input type="checkbox" checked>7天无理由</label><label><input type="checkbox">运费险</label></fieldset>`;
    expect(fieldLabelled(doc(html), /^服务$/)?.text).toBe('7天无理由');
  });
  it("does not give a label the next one's value", () => {
    const html = `<div class="v"><div class="v-label">品牌</div><div class="v-value"></div><div class="v-label">材质</div><div class="v-value">棉</div></div>`;
    expect(readForm(doc(html)).map((f) => [f.label, f.text])).toEqual([['材质', '棉']]);
  });
  it('does not read a lowest price as the price', () =>
    expect(readFigure(firstFigureText(cell('<b>¥</b><b>12.80</b><i>起</i>')), 'yuan')).toBe('unreadable'));
  it('does not read an open end', () => expect(readFigure(firstFigureText(cell('已售1.2万+')), 'count')).toBe('unreadable'));
  it('does not read a part of a whole', () =>
    expect(readFigure(firstFigureText(cell('<span>3</span> / <span>20</span>')), 'count')).toBe('unreadable'));
  it('does not read hours as a count', () => expect(readFigure(firstFigureText(cell('1.5小时')), 'count')).toBe('unreadable'));
  it('does not take yesterday above for the value', () =>
    expect(readFigure(firstFigureText(cell('<p><small>昨日</small><small>90</small></p><p>120</p>')), 'count')).toBe(
      'unreadable',
    ));
});
