import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import { SelectField } from '@/components/shared/select-field';
import { checkStates } from './check-state';
import type { CheckQuery, ChosenChecks } from './choose-checks';
import { stateName } from './why-text';

interface Props {
  query: CheckQuery;
  counts: ChosenChecks['counts'];
  categories: readonly { key: string; path: string[] | null; id: string | null; count: number }[];
  onQuery: (query: CheckQuery) => void;
}

/** Which heading, with how many products each has; search and category. */
export function CheckFilters({ query, counts, categories, onQuery }: Props) {
  const [search, group] = [useId(), useId()];
  const states = ['all', ...checkStates] as const;
  return (
    <>
      <fieldset class="segments checks__states">
        <legend class="sr-only">{i18n.t('categoryCheck.state')}</legend>
        {states.map((state) => (
          <label
            key={state}
            class="segments__one"
            title={state === 'all' ? undefined : i18n.t(`categoryCheck.stateWhy.${state}`)}
          >
            <input
              class="sr-only"
              type="radio"
              name={group}
              checked={query.state === state}
              onChange={() => onQuery({ ...query, state })}
            />
            <span>
              {state === 'all' ? i18n.t('categoryCheck.all') : stateName(state)} {counts[state]}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field filters__search">
        <label class="sr-only" for={search}>
          {i18n.t('products.search')}
        </label>
        <input
          id={search}
          type="search"
          class="input"
          placeholder={i18n.t('products.search')}
          value={query.search}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
        />
      </div>
      <SelectField
        isLabelHidden
        label={i18n.t('categoryCheck.category')}
        value={query.category ?? ANY}
        options={[
          [ANY, i18n.t('categoryCheck.anyCategory')],
          ...categories.map((one) => [one.key, `${nameOf(one)} (${one.count})`] as const),
        ]}
        onChoose={(value) => onQuery({ ...query, category: value === ANY ? null : value })}
      />
    </>
  );
}

// No category's key: those begin with a platform or a name, and that of products without one is empty.
const ANY = '\n';

const nameOf = ({ path, id }: Props['categories'][number]): string => {
  if (path !== null) return pathText(path);
  return id === null ? i18n.t('categoryCheck.withoutCategory') : i18n.t('categoryCheck.byId', [id]);
};
