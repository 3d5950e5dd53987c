import { isLatin } from './fold-text';

/** How often a folded word stands in folded text: Han anywhere, Latin and digits only where no other goes on. */
export function countWord(text: string, word: string): number {
  if (word === '') return 0;
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWordAt(text, word, at)) count++;
  return count;
}

/** Whether a folded word stands in folded text, see `countWord`. */
export function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWordAt(text, word, at)) return true;
  return false;
}

/** Whether the word that is known to stand at this offset is cut off from Latin letters and digits beside it. */
function isWordAt(text: string, word: string, at: number): boolean {
  const end = at + word.length;
  return !(runsOn(text, at) || runsOn(text, end));
}

function runsOn(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLatin(text[at - 1]) && isLatin(text[at]);
}
