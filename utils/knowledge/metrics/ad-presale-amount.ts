import type { Metric } from './metric';

export const adPresaleAmount: Metric = {
  id: 'ad-presale-amount',
  unit: 'fen',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Presales credited to the advertisement.',
    source: 'alimama export 总预售成交金额',
    asOf: '2026-11',
    confidence: 'high',
  },
};
