/**
 * Text in the form words are compared in: half-width, lower case, runs of blanks as one. Character by character, so that
 * what is equal stays equal in place.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
    const lower = half.toLowerCase();
    folded += [...lower].length === 1 ? lower : half;
  }
  return folded.replace(/\s+/g, ' ').trim();
}

/** Text as the composer writes it: half-width letters and digits, a blank only where Latin would run together. */
export function tidyText(text: string): string {
  const half = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode((wide.codePointAt(0) ?? 0) - 0xfee0));
  const [first = '', ...rest] = half.split(/\s+/).filter((part) => part !== '');
  return rest.reduce((joined, part) => joined + (isJoint(joined, part) ? ' ' : '') + part, first);
}

/** Whether two texts put together would run two Latin words or numbers into one. */
export const isJoint = (before: string, after: string): boolean => isLatin([...before].at(-1)) && isLatin([...after][0]);

/** Whether a character is a Latin letter or a digit. */
export const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /^[\p{Script=Latin}0-9０-９]$/u.test(character);
