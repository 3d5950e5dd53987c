import { jdSzItem } from '@/utils/knowledge/vocabularies/jd-sz-item';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/**
 * 京东 商智 › 商品明细, by product (SPU) or by SKU; the first row is 合计. Figures of SKUs are kept apart from products',
 * or they would be counted twice. Source: export headers 2026-06, high.
 */
export const jdSzItemFormat: Format = {
  id: 'jd-sz-item',
  site: 'jd',
  platform: 'jd',
  vocabulary: jdSzItem,
  needs: [['SKU', 'SPU', 'SKUID', 'SPUID'], ['成交金额'], ['商品访客数', '商品浏览量', '成交客户数', '成交单量']],
  without: ['花费'],
  called: null,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: true,
  readyHour: 14,
  lateMetrics: {},
  carried: [],
  totals: [...DATE_LABELS, 'SKU', 'SPU', 'SKUID', 'SPUID', 'SKU名称', '商品名称'],
  repeats: 'conflict',
  peersEnding: null,
  targets: (row) => {
    const sku = row.id('SKU', 'SKUID');
    const spu = row.id('SPU', 'SPUID');
    const id = spu ?? sku;
    const scope = sku === null ? null : spu === null ? 'sku' : `sku-${sku}`;
    return id === null ? 'no-subject' : [{ subject: { kind: 'item', id, name: null, of: null }, scope }];
  },
};
