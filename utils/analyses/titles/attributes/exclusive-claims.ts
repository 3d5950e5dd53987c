import type { WordBook } from '@/utils/analyses/words/word-book';
import { neverAsked } from '@/utils/knowledge/titles/search-terms';
import type { TitleInput } from '../title-input';
import { type CutTitle, findSurfaces } from './find-surfaces';
import { isFamilyFor } from './is-family-for';
import { readAttributes } from './read-attributes';
import { type ReadyFamily, readyFamilies } from './ready-families';

/** By family, what a text claims. Families it says nothing of are left out. */
export type Claims = ReadonlyMap<ReadyFamily, ReadonlySet<string>>;

/** Everything a text claims about which there is only one truth: gender, season, material … Words vouched for claim nothing. */
export function claimsOf(cut: CutTitle & { book: WordBook }, isVouched: (word: string) => boolean = () => false): Claims {
  return new Map(
    readyFamilies.flatMap((family): [ReadyFamily, ReadonlySet<string>][] => {
      const surfaces = findSurfaces(cut, family.inTitles, family.parts).filter(({ text }) => !isVouched(text));
      const meanings = surfaces.flatMap((surface) => surface.meanings);
      return meanings.length > 0 && isFamilyFor(cut, family.family) ? [[family, new Set(meanings)]] : [];
    }),
  );
}

/** What is known of a product: its attributes where they answer, else what its title claims. */
export function knownClaims(cut: CutTitle & { book: WordBook }, attributes: TitleInput['attributes']): Claims {
  const claims = new Map(claimsOf(cut));
  for (const family of attributes ? readyFamilies : []) {
    const reading = attributes && readAttributes(attributes, family);
    if (reading) claims.set(family, reading.meanings);
  }
  return claims;
}

/** Whether everything that is claimed is known to be true: a claim about which nothing is known is not. */
export const isBorneOut = (claims: Claims, known: Claims): boolean =>
  [...claims].every(([family, meanings]) => [...meanings].some((meaning) => known.get(family)?.has(meaning)));

/**
 * Whether nothing known denies what is claimed. Whom the goods are for and when is not left to a question: nothing known of it
 * counts against.
 */
export const isDeniedNowhere = (claims: Claims, known: Claims): boolean =>
  [...claims].every(([ready, meanings]) => {
    const said = known.get(ready);
    return said ? [...meanings].some((meaning) => said.has(meaning)) : !neverAsked.has(ready.family.id);
  });
