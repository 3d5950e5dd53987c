import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { PlanCategory } from '@/utils/analyses/assortment/plan';
import { UNKNOWN_BAND } from '@/utils/analyses/assortment/price-bands';
import { bandAt, type Drill } from './drill';
import { MatrixCell } from './matrix-cell';
import { bandName, categoryName, categoryPathText } from './plan-names';
import type { PlanSource } from './plan-source';
import { knownText } from './tally-text';
import type { Area } from './tiles';

/** Categories drawn at first. *House choice*. */
const FIRST = 20;

interface Props {
  categories: readonly PlanCategory[];
  paths: PlanSource['categoryPaths'];
  area: Area;
  drill: Drill;
  onOpen: (to: Drill) => void;
}

/** Categories by price band, the cheapest first, with the roles in each cell. Every category has bands of its own. */
export function Matrix({ categories, paths, area, drill, onOpen }: Props) {
  const [most, setMost] = useState(FIRST);
  const columns = categories.reduce((count, { bands }) => Math.max(count, bands.length), 1);
  const hasUnknown = categories.some(({ items }) => items.some(({ bandId }) => bandId === UNKNOWN_BAND));
  const bandIds = (category: PlanCategory) => [
    ...Array.from({ length: columns }, (_, at) => category.bands[at]?.id ?? null),
    ...(hasUnknown ? [UNKNOWN_BAND] : []),
  ];
  return (
    <div class="table-wrap">
      <table class="table matrix">
        <thead>
          <tr>
            <th scope="col">{i18n.t('plan.category')}</th>
            {Array.from({ length: columns }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col">
                {i18n.t('plan.bandColumn', [String(at + 1)])}
                {at === 0 && columns > 1 && ` · ${i18n.t('plan.cheapest')}`}
              </th>
            ))}
            {hasUnknown && <th scope="col">{i18n.t('plan.bandUnknown')}</th>}
          </tr>
        </thead>
        <tbody>
          {categories.slice(0, most).map((category) => (
            <tr key={String(category.key)}>
              <th scope="row" title={categoryPathText(paths, category.key)}>
                <button
                  type="button"
                  class="matrix__category"
                  onClick={() => onOpen({ ...drill, category: { key: category.key }, bandId: null, role: null })}
                >
                  {categoryName(paths, category.key)}
                </button>
                <span class="small muted matrix__sum">
                  {i18n.t('plan.products', [countText(category.tally.products)])}
                  {area !== 'products' && ` · ${knownText(category.tally, area)}`}
                </span>
              </th>
              {bandIds(category).map((bandId, at) => (
                <td key={bandId ?? `none-${at}`}>
                  {bandId !== null && (
                    <MatrixCell
                      cells={category.cells.filter((cell) => cell.bandId === bandId)}
                      band={bandName(bandAt(category, bandId))}
                      category={categoryName(paths, category.key)}
                      area={area}
                      onOpen={() => onOpen({ ...drill, category: { key: category.key }, bandId, role: null })}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {most < categories.length && (
        <button type="button" class="button" onClick={() => setMost(categories.length)}>
          {i18n.t('plan.moreCategories', [String(categories.length - most)])}
        </button>
      )}
    </div>
  );
}
