import { sycmItem } from '@/utils/knowledge/vocabularies/sycm-item';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/**
 * 生意参谋 › 商品360 › 核心概况: one product, a row a day. The table does not name the product.
 * Source: export headers 2026-07, high.
 */
export const sycmItemCoreFormat: Format = {
  id: 'sycm-item-core',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: sycmItem,
  needs: [DATE_LABELS, ['商品访客数'], ['商品详情页跳出率'], ['下单转化率', '支付转化率'], ['支付金额']],
  without: ['商品ID', '宝贝ID', '主体ID', 'SKU', 'SPU', 'SKUID'],
  called: null,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: true,
  readyHour: 9,
  lateMetrics: {},
  carried: [],
  totals: DATE_LABELS,
  repeats: 'conflict',
  peersEnding: null,
  targets: (_, { itemId }) =>
    itemId === null ? 'no-item' : [{ subject: { kind: 'item', id: itemId, name: null, of: null }, scope: null }],
};
