import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Videos and posts in 生意参谋 › 内容 › 作品分析. The export writes rates as bare fractions and `*` for masked figures.
 * Source: export headers 2026-09, medium.
 */
export const sycmContent: Vocabulary = {
  codes: {},
  labels: {
    查看人数: ['content-viewers', 'count'],
    查看次数: ['content-views', 'count'],
    完播率: ['content-completion', 'rate'],
    互动次数: ['content-interactions', 'count'],
    种草成交金额: ['content-paid-amount', 'yuan'],
    曝光人数: ['exposed-people', 'count'],
    点击人数: ['clicked-people', 'count'],
    曝光UV点击率: ['click-rate', 'rate'],
  },
};
