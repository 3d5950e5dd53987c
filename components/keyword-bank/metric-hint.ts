import { i18n } from '#i18n';
import { metrics } from '@/utils/knowledge/metrics/registry';

const better = new Map(metrics.map((metric) => [metric.id, metric.better]));

/** Whether more or less of a metric is good for the seller, in words; empty where neither is, or for a metric nobody declared. */
export function metricHint(metric: string): string {
  const side = better.get(metric) ?? 'neither';
  return side === 'neither' ? '' : i18n.t(`terms.better.${side}`);
}

/** Whether the name alone leaves open which side is good: a ratio of two things, and all of which less is better. */
export const isHintSaid = (metric: string): boolean => metric === 'supply-demand' || better.get(metric) === 'lower';
