import { repeatedHan } from './repeated-han';
import { repeatedLatin } from './repeated-latin';
import { titleText } from './title-text';

/** A word that stands in a title more than once. */
export interface Repeat {
  /** As the first occurrence writes it. */
  text: string;
  /** UTF-16 offsets [start, end) of every occurrence, in order; they never overlap. */
  spans: [number, number][];
}

/** Titles end long before; what comes after is a paste by mistake. *House choice*. */
const LONGEST_SEARCHED = 400;

/** Words repeated in a title, in the order they first stand in it. Width and case of Latin letters make no difference. */
export function findRepeats(title: string): Repeat[] {
  const characters = titleText(title).slice(0, LONGEST_SEARCHED);
  const found = [...repeatedHan(title, characters), ...repeatedLatin(characters)];
  return found
    .map((places) => {
      const spans = places.map(([from, to]): [number, number] => [
        characters[from]?.start ?? 0,
        characters[to - 1]?.end ?? title.length,
      ]);
      const [[start, end] = [0, 0]] = spans;
      return { text: title.slice(start, end), spans };
    })
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}
