import type { Metric } from './metric';

export const adPresaleOrders: Metric = {
  id: 'ad-presale-orders',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Presale orders credited to the advertisement.',
    source: 'alimama export 总预售成交笔数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
