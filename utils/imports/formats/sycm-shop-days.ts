import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/**
 * 生意参谋 › 宏观监控 and the shop's other daily rows. The labels alone could be a category's (品类360) or a product's, so the
 * file's name or its titles must say that it is the shop. Source: export headers 2026, high.
 */
export const sycmShopDaysFormat: Format = {
  id: 'sycm-shop-days',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: sycmShop,
  needs: [DATE_LABELS, ['支付金额'], ['支付买家数', '访客数'], ['客单价', '支付转化率', '浏览量']],
  without: [
    '商品ID',
    '宝贝ID',
    '主体ID',
    'SKU',
    '商品详情页跳出率',
    '类目',
    '类目名称',
    '一级来源',
    '来源名称',
    '内容ID',
    '花费',
  ],
  called: /^(?!.*(?:品类|类目|商品_)).*(?:宏观监控|店铺|全店|核心数据|核心指标|流量看板|交易概况)/,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: true,
  readyHour: 9,
  lateMetrics: {},
  carried: [],
  totals: DATE_LABELS,
  repeats: 'conflict',
  peersEnding: null,
  targets: () => [{ subject: { kind: 'shop', id: null, name: null, of: null }, scope: null }],
};
