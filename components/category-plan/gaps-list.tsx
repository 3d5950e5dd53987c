import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { productHash } from '@/components/product-detail/product-address';
import { countText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { Missing } from '@/components/shared/missing';
import { groupBy } from '@/utils/analyses/assortment/group-by';
import { bandName, categoryPathText } from './plan-names';
import type { GapsView } from './plan-source';

/** Terms of one category drawn at first. *House choice*. */
const FIRST = 10;

interface Props {
  gaps: GapsView;
  site: string;
  shopId: string;
}

/** Every gap: search terms by the category they belong to, then market categories and price segments. */
export function GapsList({ gaps: { terms, market, categoryPaths }, site, shopId }: Props) {
  const groups = [...groupBy(terms.gaps, ({ categoryId }) => categoryId)];
  const name = (key: string | null) => (key === null ? i18n.t('plan.gap.noCategory') : categoryPathText(categoryPaths, key));
  return (
    <section class="widget stack" aria-label={i18n.t('plan.card.gaps')}>
      <p class="small muted">
        {i18n.t('plan.gap.how')}
        {terms.othersBrands > 0 && ` ${i18n.t('plan.gap.othersBrands', [String(terms.othersBrands)])}`}
        {terms.gaps.length < terms.total && ` ${i18n.t('plan.gap.part', [String(terms.total), String(terms.gaps.length)])}`}
      </p>
      {groups.map(([categoryId, own]) => (
        <Group
          key={categoryId ?? ''}
          title={name(categoryId)}
          gaps={own}
          metric={terms.demandMetric}
          site={site}
          shopId={shopId}
        />
      ))}
      {market.categories.length + market.bands.length > 0 && (
        <>
          <h3>{i18n.t('plan.gap.market')}</h3>
          <ul class="list">
            {[...market.categories, ...market.bands].map(({ categoryId, band, items, lastDay }) => (
              <li key={`${categoryId} ${band?.fromFen ?? ''} ${band?.toFen ?? ''}`}>
                {i18n.t(band === null ? 'plan.gap.category' : 'plan.gap.band', [name(categoryId), bandName(band)])}{' '}
                <span class="small muted">
                  {items > 0 && `${i18n.t('plan.gap.listed', [countText(items)])} · `}
                  {i18n.t('plan.gap.seenOn', [lastDay])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface GroupProps {
  title: string;
  gaps: GapsView['terms']['gaps'];
  metric: string | null;
  site: string;
  shopId: string;
}

function Group({ title, gaps, metric, site, shopId }: GroupProps) {
  const [isAll, setAll] = useState(false);
  const range = (lo: number, hi: number | null) =>
    hi === null || hi === lo ? countText(lo) : `${countText(lo)} ~ ${countText(hi)}`;
  return (
    <div class="stack">
      <h3>
        {title} <span class="small muted">{i18n.t('plan.gap.count', [String(gaps.length)])}</span>
      </h3>
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('terms.term')}</th>
              {metric !== null && (
                <th scope="col" class="number">
                  {metricName(metric)}
                </th>
              )}
              <th scope="col" class="number">
                {metricName('supply-demand')} <span class="small">{i18n.t('terms.better.higher')}</span>
              </th>
              <th scope="col">{i18n.t('plan.gap.what')}</th>
              <th scope="col">{i18n.t('terms.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps
              .slice(0, isAll ? gaps.length : FIRST)
              .map(({ text, demand, demandTo, supplyDemand, kind, missing, nearestItemId, lastDay }) => (
                <tr key={text}>
                  <th scope="row">{text}</th>
                  {metric !== null && (
                    <td class="number">
                      {demand === null ? <Missing why={i18n.t('terms.noFigure')} /> : range(demand, demandTo)}
                    </td>
                  )}
                  <td class="number">{supplyDemand === null ? <Missing why={i18n.t('terms.noFigure')} /> : supplyDemand}</td>
                  <td>
                    {kind === 'goods'
                      ? i18n.t('plan.gap.goods')
                      : i18n.t('plan.gap.wording', [missing.join(i18n.t('common.comma'))])}
                    {nearestItemId !== null && (
                      <>
                        {' '}
                        <a href={productHash({ site, shopId, itemId: nearestItemId })}>{i18n.t('plan.gap.nearest')}</a>
                      </>
                    )}
                  </td>
                  <td class="small nowrap">{lastDay}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {!isAll && gaps.length > FIRST && (
        <button type="button" class="button button--quiet" onClick={() => setAll(true)}>
          {i18n.t('plan.gap.more', [String(gaps.length - FIRST)])}
        </button>
      )}
    </div>
  );
}
