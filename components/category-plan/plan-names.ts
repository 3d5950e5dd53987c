import { i18n } from '#i18n';
import type { PriceBand } from '@/utils/analyses/assortment/price-bands';
import type { MainRole } from '@/utils/analyses/assortment/roles';
import { formatFen } from '@/utils/core/money';
import type { PlanSource } from './plan-source';

/** A role in words. */
export const roleName = (role: MainRole): string => i18n.t(`plan.role.${role}`);

/** A whole price without cents where it has none: band edges mostly have not. */
export const yuan = (fen: number): string => formatFen({ lo: fen, hi: fen }).replace(/\.00$/, '');

/** A price band in words; null: of products without a known price. */
export function bandName(band: Pick<PriceBand, 'fromFen' | 'toFen'> | null): string {
  if (band === null) return i18n.t('plan.bandUnknown');
  const { fromFen, toFen } = band;
  if (fromFen === null && toFen === null) return i18n.t('plan.bandAll');
  if (fromFen === null) return i18n.t('plan.bandBelow', [yuan(toFen ?? 0)]);
  if (toFen === null) return i18n.t('plan.bandFrom', [yuan(fromFen)]);
  return i18n.t('plan.bandBetween', [yuan(fromFen), yuan(toFen)]);
}

/** A category's own name; with its path as the tooltip. Null key: products whose category no page has shown. */
export function categoryName(paths: PlanSource['categoryPaths'], key: string | null): string {
  if (key === null) return i18n.t('plan.categoryUnknown');
  return paths[key]?.at(-1) ?? i18n.t('terms.categoryById', [key]);
}

/** A category with all above it. */
export function categoryPathText(paths: PlanSource['categoryPaths'], key: string | null): string {
  return key === null ? categoryName(paths, key) : (paths[key]?.join(' › ') ?? categoryName(paths, key));
}

/** `0.3342` → `33.4%`. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** A mean or ratio with at most one decimal. */
export const decimal = (value: number): string => Number(value.toFixed(1)).toLocaleString('en-US');
