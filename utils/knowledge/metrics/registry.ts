import type { Metric } from './metric';
import { priceHi } from './price-hi';
import { priceLo } from './price-lo';
import { qualityScore } from './quality-score';
import { sold30d } from './sold-30d';
import { soldTotal } from './sold-total';
import { stock } from './stock';

/** Every declared metric, in the order views list them. */
export const metrics: readonly Metric[] = [stock, soldTotal, sold30d, qualityScore, priceLo, priceHi];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** Whether a value can be one of its metric: declared, inside the bounds, whole where only whole ones make sense. */
export function isAcceptable(metricId: string, value: number): boolean {
  const metric = byId.get(metricId);
  if (!metric) return false;
  const { min, max, isWhole } = metric.bounds;
  return value >= min && (max === null || value <= max) && (!isWhole || Number.isSafeInteger(value));
}
