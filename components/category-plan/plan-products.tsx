import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import type { PlannedItem } from '@/utils/analyses/assortment/plan';
import type { Result } from '@/utils/core/result';
import { ProductRow } from './product-row';

/** Products drawn at first, and with every "show more". *House choice*. */
const STEP = 50;

interface Props {
  items: readonly PlannedItem[];
  site: string;
  shopId: string;
  /** Starts from the top again when it changes. */
  place: string;
  hasCosts: boolean;
  onCost: (itemId: string, fen: number | null) => Promise<Result<unknown>>;
  onExport: () => void;
}

/** The products one has drilled down to, most visitors first, with role, reason and cost. */
export function PlanProducts({ items, site, shopId, place, hasCosts, onCost, onExport }: Props) {
  const [most, setMost] = useState(STEP);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins at its top
  useEffect(() => setMost(STEP), [place]);
  return (
    <section class="stack" aria-label={i18n.t('plan.productList')}>
      <div class="row">
        <h3 class="grow">{i18n.t('plan.productCount', [countText(items.length)])}</h3>
        <button type="button" class="button" disabled={items.length === 0} onClick={onExport}>
          {i18n.t('plan.exportProducts', [countText(items.length)])}
        </button>
      </div>
      {!hasCosts && <p class="small muted">{i18n.t('plan.enterCosts')}</p>}
      {items.length === 0 ? (
        <Empty>{i18n.t('plan.nothingHere')}</Empty>
      ) : (
        <div class="table-wrap">
          <table class="table plan-products">
            <thead>
              <tr>
                <th scope="col">{i18n.t('plan.title')}</th>
                <th scope="col" class="number">
                  {i18n.t('plan.price')}
                </th>
                <th scope="col">{i18n.t('plan.roleColumn')}</th>
                <th scope="col" class="number" title={i18n.t('plan.visitorsHint')}>
                  {i18n.t('plan.area.visitors')}
                </th>
                <th scope="col" class="number">
                  {i18n.t('plan.area.paid')}
                </th>
                <th scope="col">{i18n.t('plan.cost')} (¥)</th>
                <th scope="col" class="number" title={i18n.t('plan.marginHint')}>
                  {i18n.t('plan.margin')}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.slice(0, most).map((item) => (
                <ProductRow key={item.itemId} item={item} site={site} shopId={shopId} onCost={onCost} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {most < items.length && (
        <button type="button" class="button" onClick={() => setMost(most + STEP)}>
          {i18n.t('plan.moreProducts', [countText(items.length - most)])}
        </button>
      )}
    </section>
  );
}
