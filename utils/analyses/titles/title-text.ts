import { type CodePoint, codePoints } from './code-points';

/** What a character is for finding words. A `letter` is a lone Latin one that belongs to a Han word: `T恤`, `V领`. */
export type CharacterKind = 'han' | 'letter' | 'latin' | 'digit' | 'other';

export interface TitleCharacter extends CodePoint {
  kind: CharacterKind;
  /** The form it is compared in: half-width, lower case. */
  folded: string;
}

/** Character indexes [from, to). */
export type Place = [number, number];

/** A stretch of equal text in two places, given as character indexes; the places do not overlap. */
export interface Pair {
  first: number;
  second: number;
  size: number;
}

/** Whether the character can be part of a Han word. */
export const isWordy = ({ kind }: TitleCharacter): boolean => kind === 'han' || kind === 'letter';

/** Whether a number stands at this index, at most one blank or hyphen away in the direction given. */
export function isNumberBeside(characters: readonly TitleCharacter[], at: number, step: 1 | -1): boolean {
  const isGap = characters[at]?.text === ' ' || characters[at]?.text === '-';
  return characters[isGap ? at + step : at]?.kind === 'digit';
}

/** A title's characters with their kinds, ready for comparing. */
export function titleText(title: string): TitleCharacter[] {
  const characters = codePoints(title).map(withKind);
  characters.forEach((character, at) => {
    if (character.kind !== 'latin' || characters[at + 1]?.kind !== 'han') return;
    const before = characters[at - 1]?.kind;
    if (before !== 'latin' && before !== 'digit') character.kind = 'letter';
  });
  return characters;
}

function withKind({ text, code, start, end }: CodePoint): TitleCharacter {
  // Full-width forms of ASCII.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text;
  const folded = code < 0x2e80 || half !== text ? half.toLowerCase() : text;
  return { text, code, start, end, folded, kind: kindOf(folded, code) };
}

/** Ranges before properties: most characters are ASCII or common Han, and the property tests are slow. */
function kindOf(folded: string, code: number): CharacterKind {
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  if (folded >= 'a' && folded <= 'z' && folded.length === 1) return 'latin';
  if (folded >= '0' && folded <= '9' && folded.length === 1) return 'digit';
  if (code < 0x80) return 'other';
  if (/\p{Script=Han}/u.test(folded)) return 'han';
  return /\p{Script=Latin}/u.test(folded) ? 'latin' : 'other';
}
