import { sameGoods } from '@/utils/knowledge/titles/same-goods';
import { synonymNames } from '@/utils/knowledge/titles/synonyms';

const byName = new Map<string, string[]>();
for (const group of [...synonymNames, ...sameGoods])
  for (const name of group) byName.set(name, [...(byName.get(name) ?? []), ...group.filter((other) => other !== name)]);

/** Other names of the goods a folded noun names; none where none is known. */
export const namesOf = (noun: string): readonly string[] => byName.get(noun) ?? [];
