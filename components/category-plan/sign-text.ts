import { i18n } from '#i18n';
import type { RoleSign } from '@/utils/analyses/assortment/role-sign';
import type { ItemRoles } from '@/utils/analyses/assortment/roles';
import { decimal, percent, roleName, yuan } from './plan-names';

type Figures = RoleSign['figures'];

function visitorsText({ daily, days, mean, rank, count }: Figures): string | null {
  if (daily === undefined || days === undefined || mean === undefined) return null;
  const times = mean > 0 ? decimal(daily / mean) : '--';
  return i18n.t('plan.sign.visitors', [decimal(daily), String(days), String(count), String(rank), times]);
}

const priceText = ({ price, median }: Figures): string | null =>
  price === undefined || median === undefined ? null : i18n.t('plan.sign.price', [yuan(price), yuan(median)]);

function imageText({ price, median, rank, count }: Figures): string | null {
  if (price === undefined || !median) return null;
  return i18n.t('plan.sign.priceRank', [yuan(price), String(count), String(rank), decimal(price / median)]);
}

function profitText({ price, cost, margin, median, count }: Figures): string | null {
  if (price === undefined || cost === undefined || margin === undefined) return null;
  const own = i18n.t('plan.sign.margin', [percent(margin), yuan(price), yuan(cost)]);
  return median === undefined ? own : own + i18n.t('plan.sign.marginMedian', [percent(median), String(count)]);
}

function eventText({ lowest, room }: Figures): string | null {
  if (lowest === undefined || room === undefined) return null;
  return room > 0 ? i18n.t('plan.sign.room', [percent(room), yuan(lowest)]) : i18n.t('plan.sign.noRoom', [yuan(lowest)]);
}

const texts: Record<RoleSign['role'], (figures: Figures) => (string | null)[]> = {
  traffic: (figures) => [visitorsText(figures), priceText(figures)],
  image: (figures) => [imageText(figures)],
  profit: (figures) => [profitText(figures)],
  event: (figures) => [eventText(figures)],
};

/** Why a role's rule applies to a product or not, with the figures that decided. */
export function signText({ role, lacks, of, figures }: RoleSign): string {
  const said = [
    ...texts[role](figures),
    lacks === null ? null : i18n.t(`plan.lacks.${lacks}`),
    of === null ? null : i18n.t(`plan.comparedWith.${of}`),
  ];
  return said.filter((text) => text !== null).join(i18n.t('plan.semicolon'));
}

/** The main role's reason in one line. */
export function mainReason({ main, lacks, signs }: ItemRoles): string {
  if (main === 'unknown') return i18n.t(`plan.lacks.${lacks ?? 'visitors'}`);
  if (main !== 'regular') {
    const sign = signs.find(({ role }) => role === main);
    return sign ? signText(sign) : '';
  }
  const isCostMissing = signs.some((sign) => sign.lacks === 'cost');
  return i18n.t(isCostMissing ? 'plan.regularNoCost' : 'plan.regular');
}

/** All roles whose rule applies, besides the main one. */
export const otherRoles = ({ main, signs }: ItemRoles): string[] =>
  signs.flatMap(({ role, applies }) => (applies === true && role !== main ? [roleName(role)] : []));
