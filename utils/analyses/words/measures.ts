import type { WordBook } from './word-book';

/** A piece that is no Han word: a number with what it counts, a year, a model, a Latin word. */
export interface Run {
  /** Behind its last character, in a folded text. */
  end: number;
  kind: 'measure' | 'year' | 'latin';
}

/** `usb`, `hl-1110`, `m&g`, `a59`, `2.0`. */
const LATIN = /[a-z0-9]+(?:[-.&'][a-z0-9]+)*/y;
/** `15.6`, `10-12`, `2x3`, `1.5*2.0`, `500ml*12`, `4:3`. */
const NUMBERS = /\d+(?:\.\d+)?(?:[a-z]{0,3}[-~–—至到x*×:+]\d+(?:\.\d+)?)*/y;
const YEAR = /^(?:19|20)\d\d$/;
/** `m-4xl`, `s-xxl`. */
const SIZES = /^\d{0,2}x{0,5}[sml]-\d{0,2}x{0,5}[sml]$/;
const HAN_NUMBER = /[一二两三四五六七八九十百千半双几多单]{1,4}/y;
/** What may close a count: 10支装, 三件套, 两门款. */
const CLOSING = /[装套款版型]/y;

const LONGEST_UNIT = 4;

const isLetter = (character: string | undefined) => character !== undefined && character >= 'a' && character <= 'z';

/** Whether a folded character is a Latin letter or a digit. */
export const isLatinOrDigit = (character: string | undefined): boolean =>
  isLetter(character) || (character !== undefined && character >= '0' && character <= '9');

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Where the longest unit of measure starting here ends; `at` where none does. */
function endOfUnit(folded: string, at: number, book: WordBook): number {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const end = at + length;
    if (end > folded.length || !book.isUnit(folded.slice(at, end))) continue;
    // The g of `5g 手机` or `5g100片`, not of `5gb`.
    if (isLetter(folded[end - 1]) && isLetter(folded[end])) continue;
    return end;
  }
  return at;
}

/** The pieces that may begin at a Latin letter or digit. */
export function runsAt(folded: string, at: number, book: WordBook): Run[] {
  const latin = lengthAt(LATIN, folded, at);
  const text = folded.slice(at, at + latin);
  const whole: Run = { end: at + latin, kind: YEAR.test(text) ? 'year' : SIZES.test(text) ? 'measure' : 'latin' };
  const numbers = lengthAt(NUMBERS, folded, at);
  if (numbers === 0) return [whole];
  const numbersEnd = at + numbers;
  const unitEnd = endOfUnit(folded, numbersEnd, book);
  const runs = numbers > latin ? [] : [whole];
  if (unitEnd > numbersEnd) runs.push({ end: unitEnd + lengthAt(CLOSING, folded, unitEnd), kind: 'measure' });
  else if (numbers > latin) runs.push({ end: numbersEnd, kind: 'measure' });
  return runs;
}

/** Where a count in Han numerals that starts here ends (三件套, 两只装); null where none does. */
export function hanCountAt(folded: string, at: number, book: WordBook): number | null {
  for (let length = lengthAt(HAN_NUMBER, folded, at); length > 0; length--) {
    const end = endOfUnit(folded, at + length, book);
    if (end > at + length) return end + lengthAt(CLOSING, folded, end);
  }
  return null;
}
