import type { Metric } from './metric';

export const bounceRateShop: Metric = {
  id: 'bounce-rate-shop',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall', 'jd'],
  definition: {
    text: 'Visitors who viewed a single page divided by all visitors. Not to be compared with the detail-page rate.',
    source: 'sycm bounceRate; JD 跳失率',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
