import type { RuleChoice, RulePack } from '@/utils/records/rule-pack';
import type { TitleRule } from './define-rule';

/** The choices that hold for a product: the shop's, and over them those of a category in its path. */
export function choicesFor(
  packs: readonly RulePack[],
  { site, shopId, categoryPath }: { site: string; shopId: string; categoryPath: readonly string[] | null },
): Record<string, RuleChoice> {
  const own = packs.filter((pack) => pack.site === site && pack.shopId === shopId);
  const depth = ({ category }: RulePack): number => (category === null ? -1 : (categoryPath ?? []).indexOf(category));
  const fitting = own.filter((pack) => pack.category === null || depth(pack) >= 0);
  return Object.assign({}, ...fitting.sort((a, b) => depth(a) - depth(b)).map(({ rules }) => rules));
}

/** The rules without those switched off. */
export const rulesIn = (rules: readonly TitleRule[], choices: Readonly<Record<string, RuleChoice>>): TitleRule[] =>
  rules.filter(({ id }) => choices[id]?.isOff !== true);
