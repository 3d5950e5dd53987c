import { isWordy, type Pair, type Place, type TitleCharacter } from './title-text';
import { WordCuts } from './word-cuts';

const SHORTEST = 2;

/**
 * Han words that stand in a title more than once: a group of places for each.
 *
 * No dictionary of words: every stretch of text that comes twice is cut back until both places can be words there. The
 * longest are taken first and no character belongs to two of them. When in doubt it stays silent: 收纳箱 … 收纳盒 and
 * 剃毛器 … 刮毛器 are different words with a common part.
 */
export function repeatedHan(title: string, characters: readonly TitleCharacter[]): Place[][] {
  const pairs = equalStretches(characters);
  if (pairs.length === 0) return [];
  const words = new WordCuts(title, characters);
  const cuts = pairs.flatMap((pair) => cutBack(pair, words) ?? []);
  cuts.sort((a, b) => b.size - a.size || a.first - b.first || a.second - b.second);

  const groups = new Map<string, Place[]>();
  const owners: (Place | undefined)[] = [];
  /** The place starting here, or undefined when another word already has one of its characters. */
  const claim = (from: number, size: number): Place | undefined => {
    const owner = owners[from];
    if (owner) return owner[0] === from && owner[1] === from + size ? owner : undefined;
    const place: Place = [from, from + size];
    for (let at = from; at < from + size; at++) if (owners[at]) return undefined;
    return place;
  };
  for (const { first, second, size } of cuts) {
    const both = [claim(first, size), claim(second, size)];
    const places = both.flatMap((place) => (place ? [place] : []));
    if (places.length < both.length) continue;
    const word = characters.slice(first, first + size).map(({ folded }) => folded);
    const group = groups.get(word.join('')) ?? [];
    groups.set(word.join(''), group);
    for (const place of places) {
      if (!owners[place[0]]) group.push(place);
      for (let at = place[0]; at < place[1]; at++) owners[at] = place;
    }
  }
  return [...groups.values()].map((places) => places.sort((a, b) => a[0] - b[0]));
}

/** Every pair of equal stretches of Han text, each as long as it can be. */
function equalStretches(characters: readonly TitleCharacter[]): Pair[] {
  // Numbers, because this loop looks at every pair of characters.
  const codes = characters.map((character) => (isWordy(character) ? (character.folded.codePointAt(0) ?? -1) : -1));
  const pairs: Pair[] = [];
  for (let distance = SHORTEST; distance < codes.length; distance++) {
    let size = 0;
    for (let first = codes.length - distance - 1; first >= -1; first--) {
      if (first >= 0 && codes[first] !== -1 && codes[first] === codes[first + distance]) {
        size++;
        continue;
      }
      if (size >= SHORTEST) pairs.push({ first: first + 1, second: first + 1 + distance, size: Math.min(size, distance) });
      size = 0;
    }
  }
  return pairs;
}

/** The longest part of the stretch that is a word in both places, or null. */
function cutBack({ first, second, size }: Pair, words: WordCuts): Pair | null {
  for (let length = size; length >= SHORTEST; length--) {
    for (let from = 0; from + length <= size; from++) {
      const part = { first: first + from, second: second + from, size: length };
      if (words.isWord(part)) return part;
    }
  }
  return null;
}
