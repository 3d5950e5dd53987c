import type { Metric } from './metric';

export const cpsClickPeople: Metric = {
  id: 'cps-click-people',
  unit: 'people',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'People who clicked an affiliate link.',
    source: 'alimama uclk_uv_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
