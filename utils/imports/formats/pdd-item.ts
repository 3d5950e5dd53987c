import { pddGoods } from '@/utils/knowledge/vocabularies/pdd-goods';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/**
 * 拼多多 › 数据中心 › 商品数据: the product's figures and, in columns of their own, the average of its peers.
 * Names of downloads vary, so dates in them prove nothing. Source: export headers 2026-04, medium.
 */
export const pddItemFormat: Format = {
  id: 'pdd-item',
  site: 'pinduoduo',
  platform: 'pinduoduo',
  vocabulary: pddGoods,
  needs: [['商品ID'], ['成交金额'], ['商品收藏用户数', '成交买家数', '下单用户数'], ['商品访客数', '商品浏览量']],
  without: ['SKU', '支付金额'],
  called: null,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: false,
  readyHour: 9,
  lateMetrics: {},
  carried: [],
  totals: ['商品ID', '商品名称', ...DATE_LABELS],
  repeats: 'conflict',
  peersEnding: '同行均值',
  targets: (row) => {
    const id = row.id('商品ID');
    return id === null ? 'no-subject' : [{ subject: { kind: 'item', id, name: null, of: null }, scope: null }];
  },
};
