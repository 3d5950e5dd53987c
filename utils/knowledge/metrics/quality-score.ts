import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const qualityScore: Metric = {
  id: 'quality-score',
  unit: 'points',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'mean',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms,
  definition: {
    text: "The platform's own score of how well the product's page is filled in (诊断分), 0–100.",
    source: 'item list, field diagnoseInfoV3.basicScore',
    asOf: '2026-10',
    confidence: 'high',
  },
};
