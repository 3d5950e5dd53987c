import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { PlanCell } from '@/utils/analyses/assortment/plan';
import { mainRoles } from '@/utils/analyses/assortment/roles';
import { roleName } from './plan-names';
import { roleClass } from './role-class';
import { amountText } from './tally-text';
import { type Area, areaValue } from './tiles';

interface Props {
  /** The cell's parts, one a role. */
  cells: readonly PlanCell[];
  band: string;
  category: string;
  area: Area;
  onOpen: () => void;
}

/** One category's price band: how many products, and their roles as a bar with words below. */
export function MatrixCell({ cells, band, category, area, onOpen }: Props) {
  const parts = mainRoles.flatMap((role) => cells.filter((cell) => cell.role === role));
  const products = parts.reduce((sum, { tally }) => sum + tally.products, 0);
  if (products === 0) {
    return (
      <span class="matrix__cell matrix__cell--none small muted">
        {band}
        <span>{i18n.t('plan.noProduct')}</span>
      </span>
    );
  }
  const roles = parts.map(({ role, tally }) => `${roleName(role)} ${countText(tally.products)}`).join(i18n.t('common.comma'));
  const values = parts.flatMap(({ tally }) => areaValue(tally, area) ?? []);
  const sum = values.reduce((all, value) => all + value, 0);
  const shown = values.length === 0 ? '--' : area === 'paid' ? amountText(sum) : countText(sum);
  const figure = area === 'products' ? '' : `${i18n.t(`plan.area.${area}`)} ${shown}`;
  const words = [category, band, i18n.t('plan.products', [countText(products)]), roles, figure].filter(Boolean);
  return (
    <button type="button" class="matrix__cell" aria-label={words.join(i18n.t('plan.semicolon'))} onClick={onOpen}>
      <span class="small muted">{band}</span>
      <span>
        {i18n.t('plan.products', [countText(products)])}
        {area !== 'products' && <span class="small muted"> · {shown}</span>}
      </span>
      <span class="matrix__bar" aria-hidden="true">
        {parts.map(({ role, tally }) => (
          <span key={role} class={`matrix__part ${roleClass(role)}`} style={{ flexGrow: tally.products }} />
        ))}
      </span>
      <span class="small">{roles}</span>
    </button>
  );
}
