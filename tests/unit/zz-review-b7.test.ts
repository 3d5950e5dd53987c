import { it } from 'vitest';
import { csv, csvWithMark, run, xls, xlsx } from './imports/files';
const show = async (n: string, bytes: Uint8Array, said: object) => { const { records, summary } = await run(bytes, said as never); console.log(n, records.map((r) => `${r.platform} ${JSON.stringify(r.subject)} ${r.statDate} d${r.days} f=${r.isFinal} sc=${r.scope} ${JSON.stringify(r.values)} ${JSON.stringify(r.ranges)} ${JSON.stringify(r.missing)}`).join('\n  '), '\n  ', summary.ok, summary.failure, JSON.stringify(summary.questions), JSON.stringify(summary.unreadable), JSON.stringify(summary.skipped)); };
const now = Date.UTC(2026, 10, 22, 4);
const H = ['商品ID', '商品名称', '一级类目', '商品访客数', '商品浏览量', '商品收藏用户数', '成交金额', '成交件数', '成交订单数', '成交买家数', '成交转化率', '成交转化率同行均值'];
it('x', async () => {
  await show('9 pdd', csvWithMark([H, ['712345600001', '亚麻"桌布', '家居', '200', '400', '3', '150.50', '5', '4', '4', '2.00%', '3.00%'], ['712345600002', '靠垫', '家居', '-', '0', '0', '0.00', '0', '0', '0', '-', '3.00%']]), { name: '商品数据_20261120.csv', now, period: { statDate: '2026-11-20', days: 1 } });
  await show('pdd sci id', csvWithMark([H, ['7.12346E+11', '亚麻', '家居', '200', '400', '3', '150.50', '5', '4', '4', '0.02', '3.00%']]), { name: 'x.csv', now, period: { statDate: '2026-11-20', days: 1 } });
  await show('pdd num id xlsx', xlsx([H, [712345600001, '亚麻', '家居', 200, 400, 3, 150.5, 5, 4, 4, 0.02, '3.00%']]), { name: 'x.xlsx', now, period: { statDate: '2026-11-20', days: 1 } });
  await show('sycm excel date', xlsx([['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额', '支付买家数'], [46328, '700000000101', '瓷碗', '5', '1.00', '1'], ['2026-11-02', '700000000102', '瓷碗', '5', '1.00', '1'], ['2026-11-32', '700000000103', '瓷碗', '5', '1.00', '1'], ['11/02/2026', '700000000104', '瓷碗', '5', '1.00', '1']]), { name: 'a.xlsx', now });
  await show('name contradicts date', csv([['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额'], ['2026-11-02', '700000000101', '瓷碗', '5', '1.00']]), { name: '【生意参谋平台】商品_全部_2026-11-05_2026-11-05.csv', now });
  await show('name range, one date', csv([['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额'], ['2026-11-07', '700000000101', '瓷碗', '5', '1.00']]), { name: '商品_全部_2026-11-01_2026-11-07.csv', now });
  await show('today', csv([['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额'], ['2026-11-22', '700000000101', '瓷碗', '5', '1.00'], ['2026-11-23', '700000000101', '瓷碗', '5', '1.00']]), { name: '商品.csv', now });
  await show('jd mixed time', xlsx([['时间', 'SPU', '商品名称', '成交金额', '商品访客数', '成交客户数', '成交转化率'], ['2026-11-01至2026-11-07', '10012345', '灯', '200.00', '100', '2', '2.00%'], ['2026-11-07', '10012345', '灯', '20.00', '10', '1', '10.00%'], ['20261101-20261107', '10012346', '灯', '20.00', '10', '1', '0.1']]), { name: 'jd.xlsx', now });
  await show('wan xls units', csv([['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额(万元)', '支付买家数', '平均停留时长(分钟)'], ['2026-11-02', '700000000101', '瓷碗', '1.2万', '3.5', '1', '2']]), { name: '商品.csv', now });
  await show('merged twice', csv([['统计日期', '商品ID', '商品名称', '商品访客数', '商品访客数', '支付金额'], ['2026-11-02', '700000000101', '瓷碗', '12', '13', '1.00']]), { name: '商品.csv', now });
});
