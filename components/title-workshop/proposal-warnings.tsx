import { i18n } from '#i18n';
import { ruleName } from '@/components/shared/finding-text';

/** What rules still warn of in a new title, as the old one has it too or avoiding it would cost searches. */
export function ProposalWarnings({ rules }: { rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return <p class="muted small">{i18n.t('composer.warnings', [rules.map(ruleName).join(i18n.t('common.comma'))])}</p>;
}
