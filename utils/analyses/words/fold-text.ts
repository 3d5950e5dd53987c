import { simplified } from '@/utils/knowledge/lexicon/simplified';

/** A text in the form words are compared in, one UTF-16 unit for each character. */
export interface FoldedText {
  /** Half-width, lower case, simplified; a character outside the BMP (emoji, rare Han) is `OUTSIDE`. */
  folded: string;
  /** UTF-16 offset of each character in the original, and the original's length behind the last. */
  offsets: readonly number[];
}

/** Stands for a character outside the BMP: no word holds it. */
const OUTSIDE = '\uFFFC';

/** Full-width ASCII is this far from ASCII. */
const FULL_WIDTH = 0xfee0;

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return simplified.get(character) ?? character;
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH).toLowerCase();
  if (code === 0x3000 || code === 0xa0) return ' ';
  if (code > 0xffff) return OUTSIDE;
  // ß, İ: a lower form of another length would shift every offset behind it.
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Folds a text without losing where each character stood. */
export function foldText(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    folded += foldCharacter(character);
    at += character.length;
  }
  offsets.push(at);
  return { folded, offsets };
}

/** A word in the form it is compared in. */
export const foldWord = (word: string): string => foldText(word.trim()).folded;
