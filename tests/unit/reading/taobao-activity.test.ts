import { describe, expect, it } from 'vitest';
import { activityCards } from '@/utils/reading/activities/card';
import { timeLines } from '@/utils/reading/activities/lines';
import { idsOf } from '@/utils/reading/activities/links';
import { isChoice, stateWord, textsIn, titleOfCard } from '@/utils/reading/activities/texts';
import { activityPages } from '@/utils/sites/taobao/activity-pages';
import { parseHtml } from '../../tools/saved-page';

const HOME = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm';
const DETAIL = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/activity_detail.htm';

const bodyOf = (html: string) => parseHtml(`<!doctype html><body>${html}</body>`, HOME).body;
const titleOf = (html: string) => titleOfCard(textsIn(bodyOf(html)))?.text ?? null;
const cardsOf = (html: string) =>
  activityCards(activityPages, parseHtml(`<!doctype html><body>${html}</body>`, HOME), new URL(HOME)).map(
    ({ title, state, parentTitle, link }) => [
      title.text,
      state && stateWord(state.text),
      parentTitle,
      link?.href.replace(DETAIL, '') ?? null,
    ],
  );

describe('activityIds', () => {
  it.each([
    ['?activityId=1&campaignId=2&unitedActivityId=3&signRecordId=4', ['1', '2', '3', '4']],
    ['?activityId=9007199254740993123', ['9007199254740993123', null, null, null]],
    ['?activityId=0&campaignId=', [null, null, null, null]],
    ['?activityId=1%202&campaignId=%3Cb%3E', [null, null, null, null]],
    ['?ACTIVITYID=1', [null, null, null, null]],
    ['', [null, null, null, null]],
  ])('reads %s', (query, ids) => {
    expect(Object.values(idsOf(activityPages, new URL(DETAIL + query)))).toEqual(ids);
  });
  it('has none without an address', () => {
    expect(Object.values(idsOf(activityPages, null))).toEqual([null, null, null, null]);
  });
});

describe('textsIn', () => {
  it.each([
    ['<p>一<b>二</b>三</p>', ['一', '二', '三']],
    ['<p> 年货\n  节 </p><script>报名中</script><style>a{}</style><!-- x -->', ['年货 节']],
    ['<p title="暖冬家居专场（现货）">暖冬家居...</p>', ['暖冬家居专场（现货）']],
    ['<div title="暖冬家居专场（现货）"><span>暖冬家居…</span></div>', ['暖冬家居专场（现货）']],
    ['<p title="官方说明">暖冬家居...</p>', ['暖冬家居...']],
    ['<p title="暖冬家居专场">暖冬家居</p>', ['暖冬家居']],
    ['', []],
  ])('reads %s', (html, texts) => {
    expect(textsIn(bodyOf(html)).map(({ text }) => text)).toEqual(texts);
  });
});

describe('stateWord', () => {
  it.each([
    ['报名中', '报名中'],
    ['状态：报名中', '报名中'],
    ['当前状态 可报名', '可报名'],
    ['● 预热', '预热'],
    ['【售卖中】', '售卖中'],
    ['报名中心', null],
    ['报名中 3 件', null],
    ['已报名', null],
    ['', null],
  ])('finds in %s the word %s', (text, word) => {
    expect(stateWord(text)).toBe(word);
  });
});

describe('isChoice', () => {
  it.each([
    ['<span>全部</span><span id="x">报名中</span>', true],
    ['<li>全部 <b>12</b></li><li><span id="x">报名中</span> <b>3</b></li>', true],
    ['<i id="x">报名中</i><i>已结束</i>', true],
    ['<div role="tab" id="x">报名中</div>', true],
    ['<button id="x">报名截止</button>', true],
    ['<b>厨房焕新节</b><i id="x">报名中</i>', false],
    ['<i id="x">报名中</i><p>全部商品可以参加</p>', false],
  ])('of %s says %s', (html, expected) => {
    const one = textsIn(bodyOf(html)).find(({ element }) => element.id === 'x');
    expect(one && isChoice(one)).toBe(expected);
  });
});

describe('titleOfCard', () => {
  it.each([
    ['<span>官方</span><b>厨房焕新节</b><i>报名中</i>', '厨房焕新节'],
    ['<p>平台大促</p><h3>年货节</h3>', '年货节'],
    ['<p>可报 120 件</p><p>已报名 3</p><p>每个商家限报20件</p><p>整点秒杀</p>', '整点秒杀'],
    ['<p>平台让利，报名可得搜索加权</p><p>百亿补贴大牌日</p>', '百亿补贴大牌日'],
    ['<p>报名时间：2026-11-20</p><p>活动时间</p><p>2026.11.26-12.5</p>', null],
    ['<p>立即报名</p><p>查看详情 ></p><p>查看报名攻略</p>', null],
    ['<h2>活动信息</h2><h2>热门活动招商</h2><p>营销托管</p><p>为你推荐</p>', null],
    ['<p>活动类型：官方立减</p><p>厨房焕新节</p>', '厨房焕新节'],
    ['<h1>Access denied</h1><p>Session expired</p>', null],
    ['<i>报名中</i><b>第二场</b>', '第二场'],
    ['<b>第二场</b><b>淘宝年货节</b>', '淘宝年货节'],
    ['<p>满3件9折专场</p>', '满3件9折专场'],
    ['<p>26年淘宝12月超级88</p>', '26年淘宝12月超级88'],
    ['<p>店铺日常_5.1x至5.1x（不锁库存）</p>', '店铺日常_5.1x至5.1x（不锁库存）'],
    ['<p>活动规则解读</p><a href="/sale/seller/activity_detail.htm?activityId=1">冬日好物节</a>', '冬日好物节'],
    ['', null],
  ])('takes from %s %s', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });
});

describe('timeLines', () => {
  it.each([
    [
      '<dt>活动时间</dt><dd>2026-12-06 20:00:00</dd><dd>至</dd><dd>2026-12-13 23:59:59</dd>',
      ['活动时间 2026-12-06 20:00:00 至 2026-12-13 23:59:59'],
    ],
    ['<b>活动时间</b><p>2026-12-06</p><p>2026-12-13</p>', ['活动时间 2026-12-06 ~ 2026-12-13']],
    ['<b>报名时间</b><b>活动时间</b><p>2026-12-06</p><p>2026-12-13</p>', []],
    ['<h3>报名信息</h3><p>结束时间</p><p>2026-11-26</p>', ['报名信息 结束时间 2026-11-26']],
    ['<h3>商家培训</h3><p>开始时间</p><p>2026-11-26 10:00</p>', []],
    ['<p>优惠券有效期</p><p>2026-12-06 至 2026-12-13</p>', []],
    ['<p>活动价格校验时间：2026-11-07 至 2026-11-21</p>', []],
    ['<p>活动时间调整说明（2026-10-15）</p><p>2026-10-08 规则更新</p>', []],
    ['<p>2026.11.26-12.5</p>', ['2026.11.26-12.5']],
    ['<p>距报名截止</p><b>1</b>天<b>10</b>小时', ['距报名截止 1 天 10 小时']],
    ['<p>报名截止：11月28日 18:00</p><b>120</b>', ['报名截止 11月28日 18:00']],
    [
      '<table><tr><th>活动名称</th><th>报名时间</th></tr><tr><td>厨房焕新节</td><td>2026-11-20</td></tr></table>',
      ['报名时间 2026-11-20'],
    ],
  ])('reads %s', (html, lines) => {
    expect(timeLines(textsIn(bodyOf(html))).map((line) => line.replace(/ +/g, ' '))).toEqual(lines);
  });
});

describe('activityCards', () => {
  const link = (id: number, text: string) => `<a href="/sale/seller/activity_detail.htm?activityId=${id}">${text}</a>`;

  it.each([
    ['cards by their links', `<li>${link(1, '厨房焕新节')}</li><li>${link(2, '冬日好物节')}</li>`, 2],
    ['one card for two links to one activity', `<li>${link(1, '厨房焕新节')}<i>可报名</i>${link(1, '立即报名')}</li>`, 1],
    ['no filter', '<ul><li>全部</li><li>报名中</li><li>已报名活动</li></ul>', 0],
    ['no menu', '<ul><li>店铺数据</li><li>报名中</li><li>万相台推广</li></ul>', 0],
    [
      'no product',
      '<div><a href="https://item.taobao.com/item.htm?id=1">手作陶瓷杯礼盒</a><i>活动中</i><b>撤销报名</b></div>',
      0,
    ],
    ['no counting tile', '<div><p>报名中</p><b>5</b><p>手工整理素材</p><a href="?tab=item">查看详情</a></div>', 0],
    ['nothing hidden', `<div style="display:none"><b>厨房焕新节</b><i>可报名</i><p>2026.12.1-12.3</p></div>`, 0],
    ['no picture without a name', '<a href="/sale/seller/activity_detail.htm?activityId=1"><img alt=""></a>', 0],
    ['nothing on an empty page', '', 0],
  ])('finds %s', (_, html, count) => {
    expect(cardsOf(html)).toHaveLength(count);
  });

  it('keeps a state word and a link apart from the next card', () => {
    const card = (id: number, title: string, state: string) =>
      `<div><div>${link(id, title)}<i>${state}</i></div><p>2026.12.1-12.3</p></div>`;
    expect(cardsOf(card(1, '厨房焕新节', '可报名') + card(2, '冬日好物节', '预热'))).toEqual([
      ['厨房焕新节', '可报名', null, '?activityId=1'],
      ['冬日好物节', '预热', null, '?activityId=2'],
    ]);
  });

  it('names a phase with the promotion above it', () => {
    const phase = (name: string) => `<div><b>${name}</b><i>可报名</i><p>2026.12.1-12.3</p></div>`;
    expect(cardsOf(`<section><p>淘宝年货节</p><div>${phase('第一场')}${phase('第二场')}</div></section>`)).toEqual([
      ['第一场', '可报名', '淘宝年货节', null],
      ['第二场', '可报名', '淘宝年货节', null],
    ]);
  });

  it('leaves a link to another host as it is', () => {
    const html = '<a href="https://qn.taobao.com/sale/seller/activity_detail.htm?activityId=1">厨房焕新节</a>';
    expect(cardsOf(html)[0]?.[3]).toBe('https://qn.taobao.com/sale/seller/activity_detail.htm?activityId=1');
  });
});
