import { i18n } from '#i18n';
import { wordRoles } from '@/utils/knowledge/lexicon/lexicon';

/** What a word is for, in words; null for a word nobody knows. */
export function roleName(role: string | null): string | null {
  const known = wordRoles.find((one) => one === role);
  return known === undefined ? null : i18n.t(`wordRole.${known}`);
}
