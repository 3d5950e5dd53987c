import type { Metric } from './metric';

export const adEnquiries: Metric = {
  id: 'ad-enquiries',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Enquiries credited to the advertisement.',
    source: 'alimama wwNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
