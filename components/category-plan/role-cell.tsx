import { i18n } from '#i18n';
import type { ItemRoles } from '@/utils/analyses/assortment/roles';
import { roleName } from './plan-names';
import { roleClass } from './role-class';
import { mainReason, otherRoles, signText } from './sign-text';

/** Whether a rule applies, in one sign; the words beside it say the same. */
const mark = (applies: boolean | null): string => (applies === true ? '✓' : applies === false ? '✕' : '?');

/** A product's main role with its reason, and behind it every rule with the figures that decided. */
export function RoleCell({ roles }: { roles: ItemRoles }) {
  const others = otherRoles(roles);
  return (
    <details class="role-cell">
      <summary>
        <span class="chip">
          <span class={`role-dot ${roleClass(roles.main)}`} aria-hidden="true" />
          {roleName(roles.main)}
        </span>
        {others.length > 0 && <span class="small muted"> {i18n.t('plan.alsoRoles', [others.join(i18n.t('common.comma'))])}</span>}
        <span class="small muted role-cell__why">{mainReason(roles)}</span>
      </summary>
      <ul class="small role-cell__signs">
        {roles.signs.map((sign) => (
          <li key={sign.role}>
            <span aria-hidden="true">{mark(sign.applies)} </span>
            {i18n.t(sign.applies === null ? 'plan.signUnknown' : sign.applies ? 'plan.signYes' : 'plan.signNo', [
              roleName(sign.role),
              signText(sign),
            ])}
          </li>
        ))}
      </ul>
    </details>
  );
}
