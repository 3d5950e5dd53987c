const MONTH = '(?:0?[1-9]|1[0-2])(?!\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?!\\d)';

/** `20261120`. */
export const COMPACT_DATE = '(?<!\\d)20[0-3]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)';

/** Dates and times of day tell nothing of a shop, and a page without them cannot be read. A telephone number is no date. */
export const TIME = [
  `(?<!\\d)(?:19|20)\\d\\d\\s?[-/.年]\\s?${MONTH}(?:\\s?[-/.月]\\s?${DAY})?[月日]?(?:[ T]?${CLOCK})?`,
  `(?<!\\d)${MONTH}[-/.]${DAY}(?=\\s?[~～至到-]\\s?\\d{1,2}[-/.]\\d)`,
  `(?<!\\d)${MONTH}月${DAY}日?`,
  '(?<![\\d-])(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])',
  `(?<!\\d)${CLOCK}`,
  COMPACT_DATE,
].join('|');

/** Letters and digits in turns: a token, a merchant's code, a name in an address. */
export const TOKEN = '(?<![A-Za-z\\d])(?=[A-Za-z\\d]*[A-Za-z]\\d)(?=[A-Za-z\\d]*\\d[A-Za-z])[A-Za-z\\d]{6,}';

/** What a text is made of: a time, a token, a figure, Han, Latin, other letters, glyphs of a private font. */
export const PART = new RegExp(
  `</?[a-z]{1,8}(?: class="?[\\w-]{1,12}"?)?>|(${TIME})|(${TOKEN})|(\\d[\\d,]*(?:\\.\\d+)?)|(\\p{Script=Han}+)|([A-Za-z]{2,})|((?:(?![A-Za-z])\\p{L})+)|([\\uE000-\\uF8FF])`,
  'gu',
);

/** 2020…2031 in seconds and in milliseconds: the times pages speak of, and few ids. */
export const isStamp = (digits: string): boolean => /^1[5-9]\d{8}(?:\d{3})?$/.test(digits);

/** Digits of full width are digits all the same. */
export const digitsPlain = (text: string): string => text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
