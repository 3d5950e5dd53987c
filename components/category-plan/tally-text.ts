import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { Known, Tally } from '@/utils/analyses/assortment/tally';
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
