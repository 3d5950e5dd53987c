import { i18n } from '#i18n';
import type { RoleName } from '@/utils/records/assortment-rules';
import { roleName } from './plan-names';

interface Props {
  order: readonly RoleName[];
  onOrder: (order: RoleName[]) => void;
}

/** The order in which roles are tried: the first that applies is a product's main role. */
export function RoleOrder({ order, onOrder }: Props) {
  const move = (at: number, by: 1 | -1) => {
    const next = [...order];
    const [role] = next.splice(at, 1);
    if (role === undefined) return;
    next.splice(at + by, 0, role);
    onOrder(next);
  };
  return (
    <fieldset>
      <legend class="small">{i18n.t('plan.rule.order')}</legend>
      <ol class="row role-order">
        {order.map((role, at) => (
          <li key={role} class="row">
            <button
              type="button"
              class="button button--quiet"
              disabled={at === 0}
              aria-label={i18n.t('plan.rule.earlier', [roleName(role)])}
              onClick={() => move(at, -1)}
            >
              ←
            </button>
            <span class="chip">
              {at + 1}. {roleName(role)}
            </span>
            <button
              type="button"
              class="button button--quiet"
              disabled={at === order.length - 1}
              aria-label={i18n.t('plan.rule.later', [roleName(role)])}
              onClick={() => move(at, 1)}
            >
              →
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
