import { afterYear, latinSmallWords } from '@/utils/knowledge/titles/word-signs';
import { isNumberBeside, type Place, type TitleCharacter } from './title-text';

/** Two letters are a size, a unit or half a model number more often than a word. *House choice*. */
const SHORTEST = 3;

/** Latin words and years that stand in a title more than once: a group of places for each. */
export function repeatedLatin(characters: readonly TitleCharacter[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const [from, to] of runs(characters)) {
    const word = characters.slice(from, to).map(({ folded }) => folded);
    const text = word.join('');
    const isWord = isLatinWord(characters, from, to) && text.length >= SHORTEST && !latinSmallWords.has(text);
    if (isWord || isYear(characters, from, to, text)) groups.set(text, [...(groups.get(text) ?? []), [from, to]]);
  }
  return [...groups.values()].filter((places) => places.length > 1 && !isModel(characters, places));
}

/** Stretches of Latin letters and digits. */
function runs(characters: readonly TitleCharacter[]): Place[] {
  const found: Place[] = [];
  characters.forEach(({ kind }, at) => {
    if (kind !== 'latin' && kind !== 'digit') return;
    const last = found.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

const isLatinWord = (characters: readonly TitleCharacter[], from: number, to: number) =>
  characters.slice(from, to).every(({ kind }) => kind === 'latin');

/** `2024` standing alone or before 年, 新款, 夏季 …; not in `2024x30`, `2000个`. */
function isYear(characters: readonly TitleCharacter[], from: number, to: number, text: string): boolean {
  if (!/^(19|20)\d\d$/.test(text) || isSign(characters[from - 1])) return false;
  const next = characters[to];
  return next === undefined || next.text.trim() === '' || afterYear.has(next.text);
}

const isSign = (character: TitleCharacter | undefined) => character?.kind === 'other' && character.text.trim() !== '';

/** `iPhone 12 / iPhone 11`: beside a number every time, the word is part of a model's name. */
const isModel = (characters: readonly TitleCharacter[], places: readonly Place[]) =>
  places.every(([from, to]) => isNumberBeside(characters, from - 1, -1) || isNumberBeside(characters, to, 1));
