import type { Metric } from './metric';

export const adRoiPresale: Metric = {
  id: 'ad-roi-presale',
  unit: 'multiple',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'ROI with presale deposits counted.',
    source: 'alimama export 含预售投产比',
    asOf: '2026-11',
    confidence: 'high',
  },
};
