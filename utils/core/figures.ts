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
const TIMES: readonly Scale[] = ['seconds', 'ms', 'hours', 'days'];
const WHOLE: readonly Scale[] = ['yuan', 'fen', ...TIMES];

/** What pages and exports write where they have no figure (import rule 3 of the facts). */
const BLANK = /^(?:|¥?\s?(?:-{1,2}|—{1,2}|–)\s?[%元]?|暂无(?:数据)?|N\/A|\\N|\*|nan|null)$/i;
// Blanks may stand around the sign and the unit, never between digits: `39 90` is two figures run together.
const FIGURE = /^([-+]?)\s?(¥|RMB|CNY|)\s?([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,17}))?\s?(万|亿|w|)\s?([^\d\s.,]{0,2})$/i;
const CLOCK = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)$/;
const SPOKEN = /^(?:(\d{1,3})\s?天\s?)?(?:(\d{1,3})\s?小?时\s?)?(?:(\d{1,3})\s?分钟?\s?)?(?:(\d{1,3}(?:\.\d{1,3})?)\s?秒)?$/;
/** A hyphen is one only between figures and with as much room before as behind: `3% -5%` are two figures. */
const RANGE_SIGN = /\s?[~〜至到—–]\s?|(?<=[^\s¥(-])(?:-|\s-\s)(?=[¥\d])/;
/** Units a scale may carry in writing; another one means that the column is not what we took it for. */
const COUNTED = /^(?:[件人次个笔单条]|人次)?$/;
const NAMELESS = /^分?$/;
const MONEY = /^元?$/;
const SHARE = /^%?$/;
const UNITS: Record<Scale, RegExp> = {
  count: COUNTED,
  number: NAMELESS,
  yuan: MONEY,
  fen: NAMELESS,
  rate: SHARE,
  percent: SHARE,
  seconds: /^[秒s]?$/i,
  ms: /^(?:ms)?$/i,
  hours: /^(?:小时)?$/,
  days: /^天?$/,
};

/** Full-width forms as plain ones. Normalising would do more: `12²` is not 122, nor `①` a figure. */
const folded = (raw: string): string =>
  raw
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** `="123"`: how some exports keep a spreadsheet from touching a figure. */
const unwrap = (text: string): string => (/^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'/, '')).trim();

/**
 * Reads one figure in its scale: a number of a JSON answer or the text of a cell, full-width forms included. Both ends
 * are equal where it is exact. A page's own range stays as written; a rounded figure (`1.2万`) becomes the range it may
 * stand for. Private-use digits, open ends (`1000+`), and ranges whose first end lacks the unit (`5~10万`) are unreadable,
 * and so is a unit or a currency sign of another scale; times written in words say their units themselves.
 */
export function readFigure(raw: unknown, scale: Scale): Range | NoFigure {
  if (raw === undefined || raw === null) return 'empty';
  if (typeof raw === 'number') return ends(raw, raw, scale, FACTOR[scale]);
  if (typeof raw !== 'string') return 'unreadable';
  const text = unwrap(folded(raw));
  if (BLANK.test(text)) return 'empty';
  const seconds = TIMES.includes(scale) ? durationSeconds(text, scale === 'seconds') : null;
  if (seconds !== null) return ends(seconds, seconds, scale, FACTOR.seconds);
  const [low, high, rest] = text.split(RANGE_SIGN).map((part) => written(part, scale));
  if (!low || high === null || rest !== undefined) return 'unreadable';
  const factor = low.isShare && scale === 'rate' ? 0.01 : FACTOR[scale];
  if (!high) {
    // Only whole numbers are counted, so the ends of a rounded count are the outermost ones it may stand for.
    const [up, down] = scale === 'count' && low.slack > 0 ? [Math.ceil, Math.floor] : [Number, Number];
    return ends(up(low.value - low.slack), down(low.value + low.slack), scale, factor);
  }
  // `5~10万` and `5~7.5%`: nobody can tell what the first figure is.
  if ((high.slack > 0 && low.slack === 0 && low.value !== 0) || high.isShare !== low.isShare) return 'unreadable';
  return ends(low.value, high.value, scale, factor);
}

interface Written {
  value: number;
  /** How far the true value may be away. */
  slack: number;
  isShare: boolean;
}

function written(text: string, scale: Scale): Written | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [, sign = '', currency, innerSign = '', whole = '', decimals = '', many = '', unit = ''] = match;
  if ((sign && innerSign) || (currency && scale !== 'yuan') || !UNITS[scale].test(unit)) return null;
  const factor = many === '' ? 1 : many === '亿' ? 100_000_000 : 10_000;
  const step = factor / 10 ** decimals.length;
  const plain = whole.replaceAll(',', '');
  // Whole steps: 1.1 × 10000 is not 11000.
  const value = factor === 1 ? Number(`${plain}.${decimals || 0}`) : Number(plain + decimals) * step;
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return { value: sign + innerSign === '-' ? -value : value, slack: factor > 1 ? step / 2 : 0, isShare: unit === '%' };
}

function ends(low: number, high: number, scale: Scale, factor: number): Range | NoFigure {
  const lo = inUnit(low, scale, factor);
  const hi = inUnit(high, scale, factor);
  return lo === null || hi === null || lo > hi ? 'unreadable' : { lo, hi };
}

/** Floats carry noise: money and times are rounded to whole units, quotients to the twelve digits a page can mean. */
function inUnit(value: number, scale: Scale, factor: number): number | null {
  const scaled = value * factor;
  // Nobody has half a fen: the figure is in yuan, or none.
  if (scale === 'fen' && !Number.isInteger(value)) return null;
  const whole = WHOLE.includes(scale) ? Math.round(scaled) : scaled;
  if (scale === 'count' || WHOLE.includes(scale)) return Number.isSafeInteger(whole) ? whole + 0 : null;
  if (!Number.isFinite(scaled)) return null;
  // Pages and exports write rates with two decimals of a percent; an answer's further digits would be another point.
  if (scale === 'rate' || scale === 'percent') return Number(scaled.toFixed(4)) + 0;
  return Number(scaled.toPrecision(Number.isInteger(scaled) ? 16 : 12)) + 0;
}

/** `1分20秒`; `00:01:20` and `1:20` where the column counts seconds. */
function durationSeconds(text: string, isClock: boolean): number | null {
  const match = SPOKEN.exec(text) ?? (isClock ? CLOCK.exec(text)?.toSpliced(1, 0, '0') : null);
  if (!match) return null;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}
