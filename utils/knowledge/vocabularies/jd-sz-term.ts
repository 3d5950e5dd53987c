import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * What search terms brought the shop, in 商智 › 搜索分析. Nobody has described that page: these are the labels the same
 * figures carry on the product and traffic pages, and a column with another label is left alone. Source: page labels
 * 2026-08, low for this page.
 */
export const jdSzTerm: Vocabulary = {
  codes: {},
  labels: {
    搜索曝光次数: ['impressions', 'count'],
    搜索点击次数: ['clicks', 'count'],
    引入商详浏览量: ['page-views', 'count'],
    引入商详访客数: ['visitors', 'count'],
    引入成交客户数: ['buyers', 'count'],
    引入成交金额: ['paid-amount', 'yuan'],
    '访客-成交转化率': ['pay-rate', 'rate'],
    UV价值: ['visitor-value', 'yuan'],
  },
};
