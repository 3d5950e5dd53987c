import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import { productKey } from '@/components/product-detail/product-address';
import { Missing } from '@/components/shared/missing';
import type { CheckRow } from './check-row';
import { type CheckState, checkState, isSaid } from './check-state';
import { ProductCell } from './product-cell';
import { SuggestedCell } from './suggested-cell';
import { TrafficFigure } from './traffic-figure';
import { stateName, whyText } from './why-text';

/** What one can do in a row. */
export interface LineActions {
  onToggle: (row: CheckRow) => void;
  onTick: (row: CheckRow, isTicked: boolean) => void;
  onKeep: (row: CheckRow) => void;
  onMore: (row: CheckRow) => void;
  onTakeBack: (row: CheckRow) => void;
}

interface Props {
  row: CheckRow;
  index: number;
  now: number;
  hasShop: boolean;
  isOpen: boolean;
  isTicked: boolean;
  isBusy: boolean;
  actions: LineActions;
}

const chips: Partial<Record<CheckState, string>> = { closed: 'chip--fail', elsewhere: 'chip--lamp', fits: 'chip--ok' };

/** One product of the check, in a row of fixed height: the table draws only the rows in sight. */
export function CheckLine({ row, index, now, hasShop, isOpen, isTicked, isBusy, actions }: Props) {
  const state = checkState(row, now);
  const why = whyText(row, now);
  const name = row.title ?? row.ref.itemId;
  return (
    <tr aria-rowindex={index + 2} class={isOpen ? 'products__row--open' : undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={i18n.t('categoryCheck.tick', [name])}
          checked={isTicked}
          onChange={(event) => actions.onTick(row, event.currentTarget.checked)}
        />
      </td>
      <ProductCell row={row} isOpen={isOpen} hasShop={hasShop} onToggle={() => actions.onToggle(row)} />
      <td>
        {row.categoryPath === null ? (
          <Missing why={i18n.t(row.categoryId === null ? 'categoryCheck.noCategory' : 'categoryCheck.noName')} />
        ) : (
          <span class="checks__clamp wrap" title={pathText(row.categoryPath)}>
            {pathText(row.categoryPath)}
          </span>
        )}
      </td>
      <td>
        <span class={`chip ${chips[state] ?? ''}`} title={i18n.t(`categoryCheck.stateWhy.${state}`)}>
          {stateName(state)}
        </span>
      </td>
      <SuggestedCell row={row} state={state} />
      <td>
        <span class="checks__clamp wrap small" title={why}>
          {why}
        </span>
      </td>
      <td class="number">
        <TrafficFigure traffic={row.traffic} />
      </td>
      <td>
        <div class="checks__actions" data-actions={productKey(row.ref)}>
          {isSaid(row, now) ? (
            <button
              type="button"
              class="button"
              aria-disabled={isBusy}
              aria-label={i18n.t('categoryCheck.takeBackOf', [name])}
              onClick={() => actions.onTakeBack(row)}
            >
              {i18n.t('categoryAdvice.takeBack')}
            </button>
          ) : (
            <>
              <button
                type="button"
                class="button"
                aria-disabled={isBusy}
                aria-label={i18n.t('categoryCheck.keepOf', [name])}
                onClick={() => actions.onKeep(row)}
              >
                {i18n.t('categoryAdvice.keep')}
              </button>
              <button
                type="button"
                class="button button--quiet"
                aria-disabled={isBusy}
                aria-haspopup="dialog"
                aria-label={i18n.t('categoryCheck.moreOf', [name])}
                onClick={() => actions.onMore(row)}
              >
                {i18n.t('categoryCheck.more')}
              </button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
