import type { Metric } from './metric';

export const totalPaidPieces: Metric = {
  id: 'total-paid-pieces',
  unit: 'times',
  subjects: ['item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Pieces paid including those of combined listings.',
    source: 'sycm export 总支付商品件数',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
