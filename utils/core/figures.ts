import type { Range } from './money';

/**
 * What a figure on a page or in a file is written in. Results are in the project's units: `yuan` and `fen` give integer
 * fen, `rate` (a fraction, or text with `%`) and `percent` (a number that means percent) give fractions, `seconds`, `ms`,
 * `hours` and `days` give whole milliseconds, `count` whole numbers, `number` anything that has no unit (scores, indices,
 * quotients).
 */
export type Scale = 'count' | 'number' | 'yuan' | 'fen' | 'rate' | 'percent' | 'seconds' | 'ms' | 'hours' | 'days';

/** Why there is no figure: nothing stands there, or something that is not a figure of this scale. */
export type NoFigure = 'empty' | 'unreadable';

const FACTOR: Record<Scale, number> = {
  count: 1,
  number: 1,
  yuan: 100,
  fen: 1,
  rate: 1,
  percent: 0.01,
  seconds: 1000,
  ms: 1,
  hours: 3_600_000,
  days: 86_400_000,
};
const WHOLE: readonly Scale[] = ['yuan', 'fen', 'seconds', 'ms', 'hours', 'days'];

/** What pages and exports write where they have no figure (import rule 3 of the facts). */
const BLANK = /^(?:-{1,2}|—{1,2}|–|暂无|暂无数据|N\/A|\\N|\*|nan|null)?$/i;
// Blanks may stand around the sign and the unit, never between digits: `39 90` is two figures run together.
const FIGURE =
  /^([-+])?\s?(?:[¥$]|RMB|CNY)?\s?([-+])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,8}))?\s?(万|亿|w)?\s?(%|元|件|人|次|个|笔|单|秒|s|ms|小时|天|分)?$/i;
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/;
const SPOKEN = /^(?:(\d{1,3})小时)?(?:(\d{1,3})分钟?)?(?:(\d{1,2}(?:\.\d{1,3})?)秒)?$/;
const RANGE_SIGN = /\s?(?:~|至|到|—|–|(?<=[\d%元万亿件人])\s?-\s?(?=[¥\d]))\s?/;
/** Units a scale may carry in writing; another one means that the column is not what we took it for. */
const UNITS: Record<Scale, RegExp> = {
  count: /^[件人次个笔单]?$/,
  number: /^分?$/,
  yuan: /^元?$/,
  fen: /^分?$/,
  rate: /^%?$/,
  percent: /^%?$/,
  seconds: /^(秒|s)?$/i,
  ms: /^(ms)?$/i,
  hours: /^(小时)?$/,
  days: /^天?$/,
};

/**
 * Reads one figure in its scale: a number of a JSON answer or the text of a cell, full-width forms included. Both ends
 * are equal where it is exact. A page's own range stays as written; a rounded figure (`1.2万`) becomes the range it may
 * stand for. Private-use digits, open ends (`1000+`), and ranges whose first end lacks the unit (`5~10万`) are unreadable.
 */
export function readFigure(raw: unknown, scale: Scale): Range | NoFigure {
  if (raw === undefined || raw === null) return 'empty';
  if (typeof raw === 'number') return exact(raw, scale, false);
  if (typeof raw !== 'string') return 'unreadable';
  const text = unwrap(raw.normalize('NFKC').replace(/\s+/g, ' ').replaceAll('￥', '¥').trim());
  if (BLANK.test(text)) return 'empty';
  const parts = text.split(RANGE_SIGN);
  if (parts.length > 2) return 'unreadable';
  if (parts.length === 2) return rangeOf(parts, scale);
  return single(text, scale);
}

/** `="123"`: how some exports keep a spreadsheet from touching a figure. */
const unwrap = (text: string): string => /^="(.*)"$/.exec(text)?.[1]?.trim() ?? text.replace(/^'/, '');

interface Written {
  value: number;
  /** The last digit's place. */
  step: number;
  isRounded: boolean;
  unit: string;
}

function written(text: string): Written | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [, sign, innerSign, whole = '', decimals = '', many = '', unit = ''] = match;
  if (sign && innerSign) return null;
  const factor = many === '' ? 1 : many === '亿' ? 100_000_000 : 10_000;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * factor * ((sign ?? innerSign) === '-' ? -1 : 1);
  return { value, step: factor / 10 ** decimals.length, isRounded: many !== '', unit };
}

function single(text: string, scale: Scale): Range | NoFigure {
  const duration = scale === 'seconds' ? durationSeconds(text) : null;
  if (duration !== null) return exact(duration, scale, false);
  const figure = written(text);
  if (!figure || !UNITS[scale].test(figure.unit)) return 'unreadable';
  const isPercent = figure.unit === '%' && scale === 'rate';
  if (!figure.isRounded) return exact(figure.value, scale, isPercent);
  return ends(figure.value - figure.step / 2, figure.value + figure.step / 2, scale, isPercent);
}

function rangeOf([first = '', last = '']: string[], scale: Scale): Range | NoFigure {
  const [low, high] = [written(first), written(last)];
  if (!low || !high) return 'unreadable';
  if (!UNITS[scale].test(low.unit) || !UNITS[scale].test(high.unit)) return 'unreadable';
  // `5~10万` and `5~7.5%`: nobody can tell what the first figure is.
  if (high.isRounded && !low.isRounded && low.value !== 0) return 'unreadable';
  if (high.unit === '%' && low.unit !== '%') return 'unreadable';
  return ends(low.value, high.value, scale, high.unit === '%' && scale === 'rate');
}

const exact = (value: number, scale: Scale, isPercent: boolean) => ends(value, value, scale, isPercent);

function ends(low: number, high: number, scale: Scale, isPercent: boolean): Range | NoFigure {
  const lo = inUnit(low, scale, isPercent);
  const hi = inUnit(high, scale, isPercent);
  if (lo === null || hi === null || lo > hi) return 'unreadable';
  return { lo, hi };
}

/** Floats carry noise: money and times are rounded to whole units, quotients to the twelve digits a page can mean. */
function inUnit(value: number, scale: Scale, isPercent: boolean): number | null {
  if (!Number.isFinite(value)) return null;
  const scaled = value * (isPercent ? 0.01 : FACTOR[scale]);
  if (scale === 'count') return Number.isSafeInteger(value) ? value : null;
  if (WHOLE.includes(scale)) return Number.isSafeInteger(Math.round(scaled)) ? Math.round(scaled) + 0 : null;
  return Number(scaled.toPrecision(12));
}

/** `00:01:20`, `1:20`, `1分20秒`. */
function durationSeconds(text: string): number | null {
  const clock = CLOCK.exec(text);
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    if (Number(seconds) > 59 || (clock[1] !== undefined && Number(minutes) > 59)) return null;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const spoken = /[分时]/.test(text) ? SPOKEN.exec(text) : null;
  if (!spoken) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = spoken;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
