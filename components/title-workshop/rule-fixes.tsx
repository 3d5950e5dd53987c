import { i18n } from '#i18n';
import { ruleName } from '@/components/shared/finding-text';
import { KeepTitleRow } from './keep-title-row';
import type { Composed, KeepTitle } from './workshop-view';

/** Titles that only mend what rules found; the same title for several rules stands once. */
export function RuleFixes({ fixes, onKeep }: Pick<Composed, 'fixes'> & { onKeep: KeepTitle }) {
  if (fixes.length === 0) return null;
  const rules = new Map<string, string[]>();
  for (const { rule, title } of fixes) rules.set(title, [...(rules.get(title) ?? []), ruleName(rule)]);
  return (
    <section class="stack">
      <h3 class="small muted">{i18n.t('workshop.ruleFixes')}</h3>
      <ul class="stack">
        {[...rules].map(([title, names]) => (
          <li key={title} class="proposal stack">
            <p class="proposal__title wrap">{title}</p>
            <p class="muted small">{names.join(i18n.t('common.comma'))}</p>
            <KeepTitleRow title={title} onKeep={onKeep} />
          </li>
        ))}
      </ul>
    </section>
  );
}
