import { it } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { pageOfUrl, parseHtml, readSaved } from '../tools/saved-page';
const OUT = '/tmp/review-b5.txt'; writeFileSync(OUT, '');
const P = 'https://mms.pinduoduo.com';
const ok = (result: unknown) => ({ success: true, errorCode: 1000000, result });
const g = (id: number, statDate: string, uv: number) => ({ statDate, goodsId: id, goodsName: `品${id}`, goodsUv: uv, goodsPv: uv * 2, payOrdrUsrCnt: 1, payOrdrAmt: '10.00' });
const d = (statDate: string, uv: number) => ({ statDate, uv, pv: uv * 2, payOrdrUsrCnt: 1, payOrdrAmt: '10.00' });
const GD = `${P}/sydney/api/goodsDataShow/queryGoodsDetailVOListForMMS`;
const FL = `${P}/sydney/api/mallFlow/queryMallFlowOverViewList`;
const cases: [string, string, string, unknown, unknown][] = [
  ['mixed dates once each', `${P}/sycm/goods_effect`, GD, { startDate: '2026-11-14', endDate: '2026-11-20' }, ok({ goodsDetailList: [g(700000000001, '2026-11-20', 700), g(700000000002, '2026-11-20', 70), g(700000000003, '2026-11-18', 7)] })],
  ['weekly rows', `${P}/sycm/search_data/plate`, FL, { startDate: '2026-10-26', endDate: '2026-11-15' }, ok({ list: [d('2026-11-15', 700), d('2026-11-08', 600), d('2026-11-01', 500)] })],
  ['weekly rows no request', `${P}/sycm/search_data/plate`, FL, null, ok({ list: [d('2026-11-15', 700), d('2026-11-08', 600)] })],
  ['one row no request dates', `${P}/sycm/search_data/plate?dateFlag=3`, FL, { queryType: 3 }, ok({ list: [d('2026-11-20', 7000)] })],
  ['category overview', `${P}/sycm/goods_effect`, `${P}/sydney/api/goodsDataShow/queryGoodsPageOverView`, { cate1Id: 123, startDate: '2026-11-20', endDate: '2026-11-20' }, ok({ guv: 5, gpv: 9, payOrdrAmt: '10.00', payOrdrUsrCnt: 1 })],
  ['realtime beside', `${P}/sycm/stores_data/operation?dateFlag=5&day=2026-11-20`, `${P}/sydney/api/mallCoreData/homePageOverView`, { startDate: '2026-11-20', endDate: '2026-11-20' }, ok({ realTimeVO: { uv: 3, pv: 4, payOrdrAmt: '1.00' }, yesterdayVO: { uv: 300, pv: 400, payOrdrAmt: '100.00' } })],
  ['rt only', `${P}/sycm/stores_data/operation?dateFlag=5&day=2026-11-20`, `${P}/sydney/api/mallCoreData/homePageOverView`, { startDate: '2026-11-20', endDate: '2026-11-20' }, ok({ todayData: { uv: 3, pv: 4, payOrdrAmt: '1.00' } })],
  ['ppr as own', `${P}/sycm/search_data/plate?dateFlag=5&day=2026-11-20`, FL, { startDate: '2026-11-19', endDate: '2026-11-20' }, ok({ list: [{ statDate: '2026-11-19', uv: null, pv: '-', payOrdrAmt: '' }, { ...d('2026-11-20', 5), payOrdrAmt: '1.2万' }] })],
  ['negative', `${P}/sycm/search_data/plate`, FL, { startDate: '2026-11-19', endDate: '2026-11-20' }, ok({ list: [d('2026-11-19', -5), d('2026-11-20', 5)] })],
  ['list recommend other mall', `${P}/goods/goods_list`, `${P}/latitude/goods/recommendGoods`, { pageNum: 1 }, ok({ list: [{ goodsId: 700000000099, goodsName: '别家', mallId: 5, skuGroupPrice: [100, 200], quantity: 1, isOnsale: 1 }, { goodsId: 700000000098, goodsName: '自家', mallId: 6, skuGroupPrice: [100, 200], quantity: 1, isOnsale: 1 }] })],
  ['douyin midnight end', 'https://compass.jinritemai.com/shop/merchandise-traffic', 'https://compass.jinritemai.com/compass_api/shop/common/homepage/product_list?date_type=1&begin_date=2026/11/20%2000:00:00&end_date=2026/11/21%2000:00:00', null, { st: 0, data: { module_data: { t: { v: { data: [{ cell_info: { product: { product_id_value: { value: { value_str: '3811111111111111114' } } }, pay_amt: { x: { index_values: { value: { value: 100 } } } } } }] } } } } }],
];
it.each(cases)('%s', (n, url, api, req, body) => {
  const u = new URL(url); const f = pageOfUrl(u)!;
  const { records, reports } = readSaved(f.site, f.page, { url: u, capturedAt: Date.parse('2026-11-22T10:30:00+08:00'), document: null, stored: {}, responses: [{ url: api, requestBody: req ? JSON.stringify(req) : null, body: JSON.stringify(body) }] });
  appendFileSync(OUT, `## ${n}\n${(records as any[]).map((r) => `  ${r.kind} shop=${r.shopId} ${r.itemId ?? JSON.stringify(r.subject)} ${r.statDate} d${r.days} f=${r.isFinal} ${JSON.stringify(r.values ?? '')} ${JSON.stringify(r.ranges ?? '')}\n`).join('')}  ${JSON.stringify((reports as any[]).map((r) => [r.reader, r.outcome, r.reason]))}\n`);
});
