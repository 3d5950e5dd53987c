import type { Metric } from './metric';

export const issueCount: Metric = {
  id: 'issue-count',
  unit: 'times',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['douyin'],
  definition: {
    text: "How many things the platform's diagnosis finds.",
    source: 'Douyin problem_num_to_improve',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
