import type { AttributeFamily, Meaning } from '@/utils/knowledge/titles/attributes/attribute-family';
import { attributeFamilies } from '@/utils/knowledge/titles/attributes/families';
import { type Surfaces, surfacesOf } from './find-surfaces';

/** A family with its words ready for looking up. */
export interface ReadyFamily {
  family: AttributeFamily;
  labels: ReadonlySet<string>;
  inTitles: Surfaces;
  asValues: ReadonlyMap<string, readonly string[]>;
  parts: readonly string[];
}

const parted = (text: string | undefined) => text?.split(/\s+/).filter((part) => part !== '') ?? [];

const pairs = (meanings: readonly Meaning[] = []): [string, readonly string[]][] =>
  meanings.flatMap(([said, words]) => parted(words).map((word): [string, readonly string[]] => [word, parted(said)]));

/** The families, their lists parsed once. */
export const readyFamilies: readonly ReadyFamily[] = attributeFamilies.map((family) => ({
  family,
  labels: new Set(parted(family.labels)),
  inTitles: surfacesOf([
    ...pairs(family.both),
    ...pairs(family.titleOnly),
    ...parted(family.neutral).map((word): [string, null] => [word, null]),
  ]),
  asValues: new Map([...pairs(family.both), ...pairs(family.valueOnly)]),
  parts: parted(family.parts),
}));
