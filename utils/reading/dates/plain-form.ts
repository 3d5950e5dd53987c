/**
 * The text with full-width, compatibility and look-alike characters made plain, one UTF-16 unit for one, so that
 * offsets into the result are offsets into the text.
 */
export const plainForm = (text: string): string =>
  text
    .replace(/[\u2F00-\u2FDF\u3000\u00A0\uFF01-\uFF5E\uFE50-\uFE6F]/g, (unit) => {
      const plain = unit.normalize('NFKC');
      return plain.length === 1 ? plain : unit;
    })
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u301C\u223C]/g, '~')
    .replace(/\u2236/g, ':')
    .replace(/[\u200B-\u200D\uFEFF\r]/g, ' ');

const DIGITS = '零一二三四五六七八九';

/** A number up to 99 in digits or Chinese numerals; NaN when it is neither. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (unit: string | undefined) => (unit ? DIGITS.indexOf(unit.replace('〇', '零').replace('两', '二')) : -1);
  const ten = text.indexOf('十');
  const tens = ten < 0 ? 0 : ten > 0 ? digit(text[0]) : 1;
  const ones = ten < 0 ? digit(text[0]) : ten + 1 < text.length ? digit(text[ten + 1]) : 0;
  return tens < 0 || ones < 0 || ten > 1 || text.length > (ten < 0 ? 1 : ten + 2) ? Number.NaN : tens * 10 + ones;
}

/** The match of a sticky pattern exactly at an offset. Every pattern here is bounded, so one call is bounded work. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
