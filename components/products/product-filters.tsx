import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { itemStatusName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { itemStatus } from '@/utils/records/item';
import type { ProductQuery } from './choose-rows';

interface Props {
  query: ProductQuery;
  shown: number;
  total: number;
  onQuery: (query: ProductQuery) => void;
}

/** Search, state and "only with findings"; says how many rows remain. */
export function ProductFilters({ query, shown, total, onQuery }: Props) {
  const search = useId();
  const choose = (value: string) => {
    const status = itemStatus.safeParse(value);
    onQuery({ ...query, status: status.success ? status.data : null });
  };
  return (
    <div class="row filters">
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
        label={i18n.t('products.status')}
        isLabelHidden
        value={query.status ?? ''}
        options={[
          ['', i18n.t('products.anyStatus')],
          ...itemStatus.options.map((status) => [status, itemStatusName(status)] as const),
        ]}
        onChoose={choose}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={query.isOnlyFindings}
          onChange={(event) => onQuery({ ...query, isOnlyFindings: event.currentTarget.checked })}
        />
        <span>{i18n.t('products.onlyFindings')}</span>
      </label>
      <span role="status" class="muted small">
        {i18n.t('products.shown', [String(shown), String(total)])}
      </span>
    </div>
  );
}
