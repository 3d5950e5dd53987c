import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { formatFen, type Range } from '@/utils/core/money';
import type { Metric } from '@/utils/knowledge/metrics/metric';
import { metrics } from '@/utils/knowledge/metrics/registry';

const units: ReadonlyMap<string, Metric['unit']> = new Map(metrics.map(({ id, unit }) => [id, unit]));

const decimals = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

function oneText(metric: string, value: number): string {
  const unit = units.get(metric);
  if (unit === 'fen') return `¥${formatFen({ lo: value, hi: value })}`;
  // Four decimals of a percentage: a change that is stored must not look like none.
  if (unit === 'ratio') return `${decimals(value * 100)}%`;
  if (unit === 'ms') return i18n.t('imports.seconds', [decimals(value / 1000)]);
  return Number.isInteger(value) ? countText(value) : decimals(value);
}

/** A stored figure as the operator reads it, in its metric's unit; a range keeps both ends. */
export const figureText = (metric: string, figure: number | Range): string =>
  typeof figure === 'number' ? oneText(metric, figure) : `${oneText(metric, figure.lo)} – ${oneText(metric, figure.hi)}`;
