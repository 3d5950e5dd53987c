import type { ClaimGroup } from './claim-words';
import { foodForms } from './forms/food-forms';

/** Registered, or said to be; 保健食品级 says it is not. */
const healthFood = /国食健|食健备|蓝帽|保健食品(?!级|般|一样|同|型)/;

const ordinary = {
  words: '',
  evidence: healthFood,
  only: ['food'],
  notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
} as const;
const supplement = { words: '', only: ['supplement'], notFor: ['work', 'animal', 'plant'] } as const;

/** Claims on food that are put together from parts. Health food may name its function, and nothing of healing. */
export const foodComposed: readonly ClaimGroup[] = [
  { ...ordinary, message: 'cure', status: 'fail', pattern: foodForms.cures },
  ...[
    foodForms.health,
    foodForms.slimming,
    foodForms.harmless,
    foodForms.patients,
    foodForms.spans,
    foodForms.vigour,
    foodForms.posed,
  ].map((pattern): ClaimGroup => ({ ...ordinary, message: 'health', status: 'warn', pattern })),
  ...[foodForms.cures, foodForms.spans, foodForms.patients].map(
    (pattern): ClaimGroup => ({ ...supplement, message: 'supplement', status: 'warn', pattern }),
  ),
  { ...supplement, message: 'supplement', status: 'warn', pattern: foodForms.slimming, evidence: healthFood },
  { ...supplement, message: 'supplement-proof', status: 'warn', pattern: foodForms.health, evidence: healthFood },
];
