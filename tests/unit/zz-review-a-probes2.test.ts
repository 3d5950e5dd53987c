import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { pageOfUrl, parseHtml, readSaved } from '../tools/saved-page';

type R = { url: string; body: unknown; requestBody?: string | null };
type P = { n: string; url: string; at?: string; r?: R[]; html?: string; stored?: Record<string, string> };
const D21 = 1795190400000;
const DAY = 86400000;
const S = 'https://sycm.taobao.com';
const day = 'dateType=day&dateRange=2026-11-21%7C2026-11-21&device=0';
const c = (value: unknown) => ({ value, cycleCrc: 0.5, syncCrc: -0.2 });
const HOME = `${S}/portal/home.htm`;
const RANK = `${S}/cc/item_rank`;
const item = (path: string, q = day) => `${S}/${path}.json?${q}&itemId=700000000021`;
const mtop = (api: string, more = '') => `https://h5api.m.taobao.com/h5/${api}/1.0/?jsv=2.7.2&api=${api}&v=1.0${more}`;
const ok = ['SUCCESS::调用成功'];
const adPage = (kind: string) => `https://one.alimama.com/index.html#!/report/${kind}?rptType=${kind}&startTime=2026-11-15&endTime=2026-11-21&effectEqual=7`;
const adReq = (o: object) => JSON.stringify({ bizCode: 'onebpSearch', rptType: 'campaign', splitType: 'sum', startTime: '2026-11-15', endTime: '2026-11-21', effectEqual: 7, ...o });
const adUrl = 'https://one.alimama.com/report/query.json?csrfId=a&bizCode=onebpSearch';
const camp = (o: object) => ({ scene1Name: '关键词推广', campaignName: '词', adPv: 1000, click: 50, charge: 33.33, ...o });
const probes: P[] = [
  { n: 'e1 score labels with industry', url: 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport', html: '<div><div><span>真实体验分</span><span>行业均值</span><b>4.50</b><b>4.71</b></div><div><span>宝贝质量</span><i>昨日</i><b>4.60</b></div></div>' },
  { n: 'e2 older industry words (indices)', url: `${S}/mc/mq/search_rank?x=1`, r: [{ url: `${S}/mc/industry/searchWord.json?${day}&cateId=5`, body: { code: 0, data: { hotList: [{ searchWord: 'a', seIpvUvHits: 12345, clickThroughRate: 0.9 }], soarList: [{ searchWord: 'a', seIpvUvHits: 2, clickThroughRate: 0.9 }] } } }] },
  { n: 'e3 coupon table by day', url: 'https://myseller.taobao.com/home.htm/coupon', html: '<table><thead><tr><th>优惠券名称</th><th>使用时间</th><th>状态</th></tr></thead><tbody><tr><td>券A</td><td>2026-12-01 至 2026-12-12</td><td>领取中</td></tr></tbody></table>' },
  { n: 'e4 signed table', url: 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm?tab=item', html: '<table><thead><tr><th>商品信息</th><th>活动信息</th><th>活动时间</th><th>活动价</th><th>状态</th></tr></thead><tbody><tr><td><div>窗帘</div><div>ID：700000000021</div></td><td>超级88</td><td>2026-12-06 20:00:00 至 2026-12-13 23:59:59</td><td>¥59.90 <s>¥79.90</s></td><td>已发布设定</td></tr></tbody></table>' },
  { n: 'e5 drawn item rank: total and sub rows, tooltip', url: `${RANK}?${day}`, html: '<table><thead><tr><th>商品</th><th>商品访客数 <i>?</i></th><th>支付金额(元)</th></tr></thead><tbody><tr><td>全店商品</td><td>900</td><td>100</td></tr><tr><td><a href="//item.taobao.com/item.htm?id=1001001">x</a></td><td>3 <em>较前一日 20</em></td><td>1.2万</td></tr></tbody></table>' },
  { n: 'e6 live dataList only with encoded', url: 'https://liveplatform.taobao.com/restful/index/live/control?liveId=500000000009', r: [{ url: mtop('mtop.taobao.tblive.portal.live.user.assistant.data.get'), body: { ret: ok, data: { dataList: [{ data: [{ valueType: 'uv', value: 'a%2Cb%2Cc%2C120%2Cd' }, { valueType: 'pay_byr_rate', value: 'a,b,c,0.032,d' }] }] } } }] },
  { n: 'e7 trend recent7 arrays labels MM-DD last year', url: HOME, at: '2027-01-02T10:00:00+08:00', r: [{ url: `${S}/portal/coreIndex/new/trend/v3.json?dateType=day&dateRange=2027-01-01%7C2027-01-01`, body: { content: { code: 0, data: { self: { date: ['12-31', '01-01'], uv: [1, 2], pv: [3, 4] } } } } }] },
  { n: 'e8 item rank nodistinct long', url: RANK, r: [{ url: `${S}/cc/long/period/nodistinct/item/view/top.json?dateType=compareRange&dateRange=2026-10-01%7C2026-11-20`, body: { code: 0, data: { data: [{ item: { itemId: 1001001, title: 'x' }, itmUv: c(3), payAmt: c(1) }] } } }] },
  { n: 'e9 rank without device default wireless', url: RANK, r: [{ url: `${S}/cc/item/view/top.json?${day.replace('device=0', 'device=2')}`, body: { code: 0, data: { data: [{ item: { itemId: 1001001, title: 'x' }, itmUv: c(3), payAmt: c(1) }] } } }] },
  { n: 'e10 growth trend: own & peers in cells with value lists', url: HOME, r: [{ url: `${S}/portal/coreIndex/new/trend/v3.json?${day}`, body: { content: { code: 0, data: { self: { statDate: { value: [D21 - DAY, D21] }, uv: { value: [1, 2] }, pv: { value: [3, 4] } } } } } }] },
];
it('probes', () => {
  const out: string[] = [];
  for (const one of probes) {
    const url = new URL(one.url);
    const found = pageOfUrl(url);
    if (!found) { out.push(`${one.n}: no page`); continue; }
    const read = readSaved(found.site, found.page, { url, capturedAt: Date.parse(one.at ?? '2026-11-22T10:30:00+08:00'), document: one.html ? parseHtml(one.html, one.url) : null, stored: one.stored ?? {}, responses: (one.r ?? []).map((r) => ({ url: r.url, requestBody: r.requestBody ?? null, body: typeof r.body === 'string' ? r.body : JSON.stringify(r.body) })) });
    out.push(`${one.n}: ${read.records.length} [${read.reports.map((r) => `${r.reader}:${r.outcome}:${r.reason}@${r.at}`)}]`);
    for (const r of read.records) out.push('    ' + (r.kind === 'metrics' ? `${r.subject.kind}|${r.subject.id}|${r.subject.name}|of ${r.subject.of}|${r.statDate}|${r.days}|${r.isFinal}|${r.scope} ${JSON.stringify(r.values)} ${JSON.stringify(r.ranges)} ${JSON.stringify(r.missing)}` : r.kind === 'item' ? `item ${r.itemId} ${r.title} ${r.status}` : JSON.stringify({ ...r, source: undefined }).slice(0, 700)));
  }
  writeFileSync('/tmp/review/probes3.txt', out.join('\n') + '\n');
});
