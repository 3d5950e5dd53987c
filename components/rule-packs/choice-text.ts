import { i18n } from '#i18n';
import { usualWarnWeight, warnWeights } from '@/utils/knowledge/titles/rule-weights';
import type { RuleChoice } from '@/utils/records/rule-pack';

/** Points a rule's warning usually costs a title. */
export const usualWeight = (rule: string): number => warnWeights[rule] ?? usualWarnWeight;

/** A choice in words: off, or what a warning costs; null is the usual. */
export function choiceText(rule: string, choice: RuleChoice | null): string {
  if (choice?.isOff) return i18n.t('rulePacks.isOff');
  if (choice === null || choice.weight === null) return i18n.t('rulePacks.usual', [String(usualWeight(rule))]);
  return i18n.t('rulePacks.costs', [String(choice.weight)]);
}
