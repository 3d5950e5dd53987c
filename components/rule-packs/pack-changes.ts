import type { RuleChoice, RulePack } from '@/utils/records/rule-pack';
import { choicesIn, type PackPlace, placeKey } from './pack-edit';

/** What taking a pack would change of one place. */
export interface PackChange {
  place: PackPlace;
  /** Rules whose choice would change; null: none was or would be made. */
  rules: { rule: string; before: RuleChoice | null; after: RuleChoice | null }[];
}

const isSame = (one: RuleChoice | null, other: RuleChoice | null) =>
  one?.isOff === other?.isOff && one?.weight === other?.weight && one?.note === other?.note;

/** What taking packs would change, one entry a place. A place's pack is replaced as a whole; other places stay. */
export function packChanges(packs: readonly RulePack[], taken: readonly RulePack[]): PackChange[] {
  return lastOfEach(taken).map((pack) => {
    const before = choicesIn(packs, pack);
    const ids = [...new Set([...Object.keys(before), ...Object.keys(pack.rules)])];
    const rules = ids
      .map((rule) => ({ rule, before: before[rule] ?? null, after: pack.rules[rule] ?? null }))
      .filter((one) => !isSame(one.before, one.after));
    const { site, shopId, category } = pack;
    return { place: { site, shopId, category }, rules };
  });
}

/** The packs after taking others. */
export function takePacks(packs: readonly RulePack[], taken: readonly RulePack[]): RulePack[] {
  const places = new Set(taken.map(placeKey));
  const filled = lastOfEach(taken).filter(({ rules }) => Object.keys(rules).length > 0);
  return [...packs.filter((pack) => !places.has(placeKey(pack))), ...filled];
}

/** Of several packs of one place the last one counts. */
const lastOfEach = (packs: readonly RulePack[]): RulePack[] => [...new Map(packs.map((pack) => [placeKey(pack), pack])).values()];
