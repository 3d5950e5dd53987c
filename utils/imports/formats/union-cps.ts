import { unionCps } from '@/utils/knowledge/vocabularies/union-cps';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/** 淘宝联盟 › 推广概览: the shop's days, whole or by kind of plan (数据内容), which are added up. Source: headers 2026-07, high. */
export const unionCpsFormat: Format = {
  id: 'union-cps',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: unionCps,
  needs: [DATE_LABELS, ['付款金额'], ['付款佣金支出', '付款佣金率']],
  without: ['商品ID', '主播ID', '场景ID'],
  called: null,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: false,
  readyHour: 11,
  lateMetrics: {},
  carried: [],
  totals: ['日期', '数据内容'],
  repeats: 'add',
  peersEnding: null,
  targets: () => [{ subject: { kind: 'shop', id: null, name: null, of: null }, scope: null }],
};
