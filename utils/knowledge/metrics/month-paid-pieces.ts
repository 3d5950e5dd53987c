import type { Metric } from './metric';

export const monthPaidPieces: Metric = {
  id: 'month-paid-pieces',
  unit: 'times',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Pieces paid since the first of the month.',
    source: 'sycm mtdPayItmCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
