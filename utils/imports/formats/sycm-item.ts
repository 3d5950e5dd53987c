import { sycmItem } from '@/utils/knowledge/vocabularies/sycm-item';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/**
 * 生意参谋 › 商品排行. A product under another one (主商品ID) repeats part of that one's figures and is kept apart.
 * Source: export headers 2023–2026, high.
 */
export const sycmItemFormat: Format = {
  id: 'sycm-item',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: sycmItem,
  needs: [['商品ID'], ['商品访客数', '商品浏览量'], ['支付金额', '支付买家数']],
  without: ['SKU', 'SPU', '成交金额', '内容ID', '花费'],
  called: null,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: true,
  readyHour: 9,
  lateMetrics: {},
  carried: [],
  totals: ['统计日期', '商品ID', '商品名称'],
  repeats: 'conflict',
  peersEnding: null,
  targets: (row) => {
    const id = row.id('商品ID');
    if (id === null) return 'no-subject';
    const main = row.id('主商品ID');
    const isPart = main !== null && main !== id;
    return [{ subject: { kind: 'item', id, name: null, of: null }, scope: isPart ? 'sub-item' : null }];
  },
};
