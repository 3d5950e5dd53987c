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

const NUMERALS = '零一二三四五六七八九十';

/** A number up to 99 in digits or Chinese numerals; NaN when it is neither. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const units = [...text.replace('〇', '零').replace('两', '二')].map((unit) => NUMERALS.indexOf(unit));
  const [first = -1, second = 0, third = 0, ...more] = units;
  if (units.includes(-1) || more.length > 0 || third > 9) return Number.NaN;
  if (units.length === 1) return first;
  if (first === 10) return second < 10 && units.length === 2 ? 10 + second : Number.NaN;
  return second === 10 ? first * 10 + third : Number.NaN;
}

const NUMBER = /(\d\d?|[零〇一二两三四五六七八九十]{1,3})/.source;

/** A sticky pattern in which N stands for a group with a number in digits or Chinese numerals. */
export const withNumbers = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll('N', NUMBER), 'iy');

/** The text in front of an offset, so many units at most. */
export const before = (text: string, at: number, count: number): string => text.slice(Math.max(0, at - count), at);

/** The match of a sticky pattern exactly at an offset. Every pattern here is bounded, so one call is bounded work. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
