import { useMemo, useState } from 'preact/hooks';
import type { CategoryBalance } from '@/utils/analyses/assortment/balance';
import type { AssortmentPlan } from '@/utils/analyses/assortment/plan';
import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { Crumbs } from './crumbs';
import { categoryAt, type Drill } from './drill';
import { Matrix } from './matrix';
import { type Look, PlanBar } from './plan-bar';
import type { PlanSource } from './plan-source';
import { RoleMatrix } from './role-matrix';
import { tilesAt } from './tiles';
import { Treemap } from './treemap';

interface Props {
  plan: AssortmentPlan;
  paths: PlanSource['categoryPaths'];
  rules: AssortmentRules;
  balance: readonly CategoryBalance[];
  drill: Drill;
  onDrill: (drill: Drill) => void;
}

/** Where one stands, and the level below as a map or a matrix. */
export function PlanBody({ plan, paths, rules, balance, drill, onDrill }: Props) {
  const [look, setLook] = useState<Look>({
    shape: 'map',
    // Without visitors seen on enough days the map would be empty.
    area: plan.tally.visitors.daily ? 'visitors' : 'products',
    colour: 'balance',
  });
  const { shape, area, colour } = look;
  const classes = useMemo(() => new Map(balance.map((one) => [one.key, one.class])), [balance]);
  const category = categoryAt(plan, drill);
  // Below one role, or among products a card picked, there is nothing left to divide.
  const isDivided = drill.role === null && drill.picked === null;
  return (
    <>
      <div class="row plan__bar">
        <Crumbs plan={plan} paths={paths} drill={drill} onDrill={onDrill} />
        {isDivided && <PlanBar look={look} onLook={setLook} />}
      </div>
      {isDivided && shape === 'map' && (
        <Treemap
          tiles={tilesAt({ plan, paths, drill, area, colour, rules, balance: classes })}
          area={area}
          colour={colour}
          onOpen={onDrill}
        />
      )}
      {isDivided &&
        shape === 'matrix' &&
        (category === null ? (
          <Matrix categories={plan.categories} paths={paths} area={area} drill={drill} onOpen={onDrill} />
        ) : (
          <RoleMatrix category={category} area={area} drill={drill} onOpen={onDrill} />
        ))}
    </>
  );
}
