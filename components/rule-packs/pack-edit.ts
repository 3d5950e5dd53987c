import type { RuleChoice, RulePack } from '@/utils/records/rule-pack';

/** Whose choices: a shop's, or those of one category in it. */
export type PackPlace = Pick<RulePack, 'site' | 'shopId' | 'category'>;

/** A place as a key. */
export const placeKey = ({ site, shopId, category }: PackPlace): string => `${site}/${shopId}/${category ?? ''}`;

/** The choices of a place, by rule; empty where there are none. */
export const choicesIn = (packs: readonly RulePack[], place: PackPlace): Record<string, RuleChoice> =>
  packs.find((pack) => placeKey(pack) === placeKey(place))?.rules ?? {};

/** The packs without those of a place. */
export const withoutPlace = (packs: readonly RulePack[], place: PackPlace): RulePack[] =>
  packs.filter((pack) => placeKey(pack) !== placeKey(place));

/** The packs with a place's choice of one rule changed, or taken back with null. A pack without choices is none. */
export function withChoice(packs: readonly RulePack[], place: PackPlace, rule: string, choice: RuleChoice | null): RulePack[] {
  const { [rule]: _, ...others } = choicesIn(packs, place);
  const rules = choice === null ? others : { ...others, [rule]: choice };
  const { site, shopId, category } = place;
  const rest = withoutPlace(packs, place);
  return Object.keys(rules).length === 0 ? rest : [...rest, { site, shopId, category, rules }];
}
