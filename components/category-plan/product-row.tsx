import { i18n } from '#i18n';
import { productHash } from '@/components/product-detail/product-address';
import { countText, Price } from '@/components/shared/figures';
import { Missing } from '@/components/shared/missing';
import type { PlannedItem } from '@/utils/analyses/assortment/plan';
import { marginOf, type SeenSum } from '@/utils/analyses/assortment/plan-item';
import type { Result } from '@/utils/core/result';
import { CostField } from './cost-field';
import { percent } from './plan-names';
import { RoleCell } from './role-cell';
import { amountText } from './tally-text';

interface Props {
  item: PlannedItem;
  site: string;
  shopId: string;
  onCost: (itemId: string, fen: number | null) => Promise<Result<unknown>>;
}

/** A sum with the days it is of. */
function Seen({ of, text, why }: { of: SeenSum | null; text: (sum: number) => string; why: string }) {
  if (of === null) return <Missing why={why} />;
  return (
    <>
      {text(of.sum)}
      <span class="small muted plan-products__days">{i18n.t('plan.seenDays', [String(of.days)])}</span>
    </>
  );
}

/** One product of the plan. */
export function ProductRow({ item, site, shopId, onCost }: Props) {
  const { itemId, title, priceFen, unitCostFen, visitors, paidFen, roles } = item;
  const margin = marginOf(item);
  const isRange = priceFen !== null && priceFen.lo !== priceFen.hi;
  return (
    <tr>
      <th scope="row">
        <a class="wrap" href={productHash({ site, shopId, itemId })}>
          {title ?? itemId}
        </a>
        <span class="small muted plan-products__id">{itemId}</span>
      </th>
      <td class="number">
        <Price fen={priceFen} />
        {isRange && (
          <span class="small muted plan-products__days" title={i18n.t('plan.lowEndHint')}>
            {i18n.t('plan.lowEnd')}
          </span>
        )}
      </td>
      <td>
        <RoleCell roles={roles} />
      </td>
      <td class="number">
        <Seen of={visitors} text={countText} why={i18n.t('plan.noVisitors')} />
      </td>
      <td class="number">
        <Seen of={paidFen} text={amountText} why={i18n.t('plan.noPaid')} />
      </td>
      <td>
        <CostField title={title ?? itemId} fen={unitCostFen} onCost={(fen) => onCost(itemId, fen)} />
      </td>
      <td class="number">
        {margin === null ? (
          <Missing why={i18n.t(unitCostFen === null ? 'plan.lacks.cost' : 'plan.lacks.price')} />
        ) : (
          <span class={margin < 0 ? 'note--fail' : undefined}>{percent(margin)}</span>
        )}
      </td>
    </tr>
  );
}
