import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { platformName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import type { Scale } from '@/utils/core/figures';
import { isMetric, mappingFault, metricsFor, roleOf, scalesOf, withRole } from './mapping-roles';
import type { MappingView } from './views';
import { kindName } from './words';

interface Props {
  mapping: MappingView;
  onConfirm: (mapping: MappingView) => void;
  onCancel: () => void;
}

const isScale = (scales: readonly Scale[], value: string) => scales.find((scale) => scale === value);

function MappingRow({
  mapping,
  label,
  onChange,
}: {
  mapping: MappingView;
  label: string;
  onChange: (next: MappingView) => void;
}) {
  const role = roleOf(mapping, label);
  const scales = scalesOf(role);
  const names = metricsFor(mapping).map((id) => [id, metricName(id)] as const);
  // A metric the proposal took for granted stays to be seen, whatever its subject.
  const own = isMetric(role) && !names.some(([id]) => id === role) ? [[role, metricName(role)] as const] : [];
  const fixed = [
    ['', i18n.t('imports.unused')],
    ['#date', i18n.t('imports.isDate')],
    ...(mapping.subject.kind === 'shop'
      ? []
      : [
          ['#id', i18n.t('imports.isId', [kindName(mapping.subject.kind)])] as const,
          ['#name', i18n.t('imports.isName', [kindName(mapping.subject.kind)])] as const,
        ]),
  ] as const;
  const sorted = [...own, ...names].toSorted(([, one], [, other]) => one.localeCompare(other, i18n.t('common.lang')));
  return (
    <tr class={role === '' ? 'mapping__unused' : undefined}>
      <th scope="row">{label}</th>
      <td>
        <SelectField
          isLabelHidden
          label={i18n.t('imports.whatIs', [label])}
          value={role}
          options={[...fixed, ...sorted]}
          onChoose={(next) => onChange(withRole(mapping, label, next))}
        />
      </td>
      <td>
        {scales.length > 1 && (
          <SelectField
            isLabelHidden
            label={i18n.t('imports.writtenIn', [label])}
            value={mapping.words[label]?.[1] ?? ''}
            options={scales.map((scale) => [scale, i18n.t(`imports.scale.${scale}`)] as const)}
            onChoose={(next) => onChange(withRole(mapping, label, role, isScale(scales, next)))}
          />
        )}
      </td>
    </tr>
  );
}

/** A table that no format fits: column by column, what it is. Read only after the operator has confirmed it. */
export function MappingForm({ mapping, onConfirm, onCancel }: Props) {
  const [current, setCurrent] = useState(mapping);
  const fault = mappingFault(current);
  return (
    <div class="stack">
      <p>
        {i18n.t('imports.mappingLead')}{' '}
        <span class="muted">{i18n.t('imports.mappingOf', [platformName(current.platform), kindName(current.subject.kind)])}</span>
      </p>
      <div class="table-wrap">
        <table class="table mapping">
          <thead>
            <tr>
              <th scope="col">{i18n.t('imports.column')}</th>
              <th scope="col">{i18n.t('imports.is')}</th>
              <th scope="col">{i18n.t('imports.unit')}</th>
            </tr>
          </thead>
          <tbody>
            {current.labels.map((label) => (
              <MappingRow key={label} mapping={current} label={label} onChange={setCurrent} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted small">{i18n.t('imports.mappingKept')}</p>
      {fault !== null && (
        <p role="alert" class="note note--fail">
          {i18n.t(`imports.mappingFault.${fault}`)}
        </p>
      )}
      <p class="row">
        <button type="button" class="button button--primary" disabled={fault !== null} onClick={() => onConfirm(current)}>
          {i18n.t('imports.mappingConfirm')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </p>
    </div>
  );
}
