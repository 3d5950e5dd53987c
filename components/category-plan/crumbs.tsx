import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AssortmentPlan } from '@/utils/analyses/assortment/plan';
import { bandAt, categoryAt, type Drill, wholePlan } from './drill';
import { bandName, categoryName, roleName } from './plan-names';
import type { PlanSource } from './plan-source';

interface Props {
  plan: AssortmentPlan;
  paths: PlanSource['categoryPaths'];
  drill: Drill;
  onDrill: (drill: Drill) => void;
}

/** Where one stands in the plan, each step a way back. Takes the focus when the place changes, or it would be lost with the tile. */
export function Crumbs({ plan, paths, drill, onDrill }: Props) {
  const here = useRef<HTMLSpanElement>(null);
  const before = useRef(drill);
  useEffect(() => {
    if (before.current !== drill) here.current?.focus();
    before.current = drill;
  }, [drill]);
  const { category, bandId, role, picked } = drill;
  const found = categoryAt(plan, drill);
  const steps: { label: string; to: Drill }[] = [{ label: i18n.t('plan.whole'), to: wholePlan }];
  if (category !== null) {
    steps.push({ label: categoryName(paths, category.key), to: { ...wholePlan, category } });
    if (bandId !== null) steps.push({ label: bandName(found && bandAt(found, bandId)), to: { ...wholePlan, category, bandId } });
  }
  if (role !== null) steps.push({ label: roleName(role), to: { ...wholePlan, category, bandId, role } });
  if (picked !== null) steps.push({ label: picked.label, to: drill });
  return (
    <nav class="crumbs" aria-label={i18n.t('plan.place')}>
      <ol class="row">
        {steps.map(({ label, to }, at) => (
          <li key={label}>
            {at === steps.length - 1 ? (
              <span ref={here} tabIndex={-1} aria-current="location">
                {label}
              </span>
            ) : (
              <button type="button" class="button button--quiet" onClick={() => onDrill(to)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
