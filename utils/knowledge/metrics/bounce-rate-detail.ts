import type { Metric } from './metric';

export const bounceRateDetail: Metric = {
  id: 'bounce-rate-detail',
  unit: 'ratio',
  subjects: ['item', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall', 'jd'],
  definition: {
    text: "Visitors who left from the product page divided by its visitors. Another figure than the shop's bounce rate.",
    source: 'sycm itmBounceRate; JD 详情页跳出率',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
