import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { PlanCategory } from '@/utils/analyses/assortment/plan';
import { UNKNOWN_BAND } from '@/utils/analyses/assortment/price-bands';
import { mainRoles } from '@/utils/analyses/assortment/roles';
import { bandAt, type Drill } from './drill';
import { bandName, roleName } from './plan-names';
import { roleClass } from './role-class';
import { areaText, knownText } from './tally-text';
import type { Area } from './tiles';

interface Props {
  category: PlanCategory;
  area: Area;
  drill: Drill;
  onOpen: (to: Drill) => void;
}

/** One category: its price bands by role, the cheapest first. */
export function RoleMatrix({ category, area, drill, onOpen }: Props) {
  const isPriced = category.items.every(({ bandId }) => bandId !== UNKNOWN_BAND);
  const bandIds = [...category.bands.map(({ id }) => id), ...(isPriced ? [] : [UNKNOWN_BAND])];
  const roles = mainRoles.filter((role) => category.cells.some((cell) => cell.role === role));
  return (
    <div class="table-wrap">
      <table class="table matrix">
        <thead>
          <tr>
            <th scope="col">{i18n.t('plan.band')}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                <span class={`role-dot ${roleClass(role)}`} aria-hidden="true" />
                {roleName(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bandIds.map((bandId) => (
            <tr key={bandId}>
              <th scope="row">
                <button type="button" class="matrix__category" onClick={() => onOpen({ ...drill, bandId, role: null })}>
                  {bandName(bandAt(category, bandId))}
                </button>
              </th>
              {roles.map((role) => {
                const cell = category.cells.find((one) => one.bandId === bandId && one.role === role);
                if (!cell) return <td key={role} />;
                const words = [
                  bandName(bandAt(category, bandId)),
                  roleName(role),
                  i18n.t('plan.products', [countText(cell.tally.products)]),
                  knownText(cell.tally, area),
                ];
                return (
                  <td key={role}>
                    <button
                      type="button"
                      class="matrix__cell"
                      aria-label={words.filter(Boolean).join(i18n.t('plan.semicolon'))}
                      onClick={() => onOpen({ ...drill, bandId, role })}
                    >
                      {i18n.t('plan.products', [countText(cell.tally.products)])}
                      {area !== 'products' && <span class="small muted">{areaText(cell.tally, area)}</span>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
