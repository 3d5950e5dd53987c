import { type FoldedText, foldText } from '@/utils/analyses/words/fold-text';

/** A folded title, and the same without signs and blanks. */
export interface SqueezedText extends FoldedText {
  text: string;
  /** Where in `folded` each character of `text` stood. */
  places: readonly number[];
}

const SIGN = /[^\p{L}\p{N}%\uFFFC]/u;
const isSign = (character: string) => (character < '\u4e00' || character > '\u9fff') && SIGN.test(character);

/** Folds a title and leaves out what could hide a word in it. */
export function squeezeText(title: string): SqueezedText {
  const { folded, offsets } = foldText(title);
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at] ?? '';
    if (isSign(character)) continue;
    text += character;
    places.push(at);
  }
  return { folded, offsets, text, places };
}
