import type { Vocabulary } from '@/utils/core/vocabulary';

/** Traffic sources in 商智 › 流量来源; keys of the answers are read by `jdWord`. Source: page labels 2026-08, medium. */
export const jdSzSource: Vocabulary = {
  codes: {},
  labels: {
    引入商详浏览量: ['page-views', 'count'],
    引入商详访客数: ['visitors', 'count'],
    引入成交客户数: ['buyers', 'count'],
    引入成交金额: ['paid-amount', 'yuan'],
    '访客-成交转化率': ['pay-rate', 'rate'],
    UV价值: ['visitor-value', 'yuan'],
  },
};
