import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleName } from '@/components/shared/finding-text';
import { SelectField } from '@/components/shared/select-field';
import { type TitleQuery, titleLevels } from './choose-titles';

interface Props {
  query: TitleQuery;
  /** The rules that found something, with how many products. */
  rules: readonly { rule: string; count: number }[];
  shown: number;
  total: number;
  onQuery: (query: TitleQuery) => void;
}

/** Search, which findings and which rule; says how many rows remain. */
export function TitleFilters({ query, rules, shown, total, onQuery }: Props) {
  const search = useId();
  return (
    <>
      <div class="field filters__search">
        <label class="sr-only" for={search}>
          {i18n.t('titleAudit.search')}
        </label>
        <input
          id={search}
          type="search"
          class="input"
          placeholder={i18n.t('titleAudit.search')}
          value={query.search}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={i18n.t('titleAudit.level')}
        isLabelHidden
        value={query.level}
        options={titleLevels.map((level) => [level, i18n.t(`titleAudit.levels.${level}`)] as const)}
        onChoose={(value) => onQuery({ ...query, level: titleLevels.find((one) => one === value) ?? query.level })}
      />
      <SelectField
        label={i18n.t('titleAudit.rule')}
        isLabelHidden
        value={query.rule ?? ''}
        options={[
          ['', i18n.t('titleAudit.anyRule')],
          ...rules.map(({ rule, count }) => [rule, i18n.t('titleAudit.ruleOption', [ruleName(rule), String(count)])] as const),
        ]}
        onChoose={(value) => onQuery({ ...query, rule: value === '' ? null : value })}
      />
      <span role="status" class="muted small">
        {i18n.t('products.shown', [String(shown), String(total)])}
      </span>
    </>
  );
}
