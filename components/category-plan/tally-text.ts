import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { ENOUGH_DAYS } from '@/utils/analyses/assortment/plan-item';
import type { Known, Tally } from '@/utils/analyses/assortment/tally';
import { decimal } from './plan-names';
import type { Area } from './tiles';

/** Fen in yuan with digit groups; cents only where there are any. */
export const amountText = (fen: number): string =>
  `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`;

const knownOf = (tally: Tally, area: Area): Known | null =>
  area === 'products' ? null : area === 'visitors' ? tally.visitors : tally.paidFen;

/** The figure an area stands for. */
export function areaText(tally: Tally, area: Area): string {
  if (area === 'products') return i18n.t('plan.products', [countText(tally.products)]);
  const sum = knownOf(tally, area)?.sum ?? null;
  if (sum === null) return '--';
  return area === 'visitors' ? countText(sum) : amountText(sum);
}

/** On how many days a figure was seen: `12`, or `4–27` where products differ. */
const daysText = ({ fewestDays, mostDays }: Known): string =>
  fewestDays === mostDays ? String(mostDays) : `${fewestDays}–${mostDays}`;

/** The figure with how many products and days it is of; where no product has it that is said. */
export function knownText(tally: Tally, area: Area): string {
  const known = knownOf(tally, area);
  if (known === null) return '';
  const name = i18n.t(`plan.area.${area}`);
  if (known.sum === null) return i18n.t('plan.noneKnown', [name]);
  return i18n.t('plan.known', [name, areaText(tally, area), String(tally.products), String(known.of), daysText(known)]);
}

/** What is measured where parts are compared: daily averages, or products. */
export const comparedName = (area: Area): string =>
  area === 'products' ? i18n.t('plan.area.products') : i18n.t(`plan.daily.${area}`);

/** The daily average an area stands for. */
export function dailyText(tally: Tally, area: Area): string {
  if (area === 'products') return areaText(tally, area);
  const daily = knownOf(tally, area)?.daily ?? null;
  if (daily === null) return '--';
  return area === 'visitors' ? decimal(daily) : amountText(Math.round(daily));
}

/** The daily average with how many products it is of; where none was seen on enough days that is said. */
export function dailyKnownText(tally: Tally, area: Area): string {
  const known = knownOf(tally, area);
  if (known === null) return '';
  const [name, days] = [comparedName(area), String(ENOUGH_DAYS)];
  if (known.daily === null) return i18n.t('plan.noneDaily', [name, days]);
  const counts = [String(tally.products), String(known.ofDaily)] as const;
  return i18n.t('plan.dailyKnown', [name, dailyText(tally, area), ...counts, days]);
}
