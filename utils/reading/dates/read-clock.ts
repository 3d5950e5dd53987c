import { HOUR_MS } from '@/utils/core/dates';
import { matchAt, numeral, withNumbers } from './plain-form';

/** A time of day as written. `hour` is NaN when the text names an impossible or ambiguous one (晚2点, 25:00). */
export interface Clock {
  to: number;
  hour: number;
  minute: number;
  second: number;
  precision: 'minute' | 'second';
  /** The half of the day the text itself names; a range's end inherits it (晚8点-10点). */
  half: 'am' | 'pm' | null;
  /** To be subtracted when the text carries a UTC offset of its own (ISO 8601). */
  zoneMs: number;
}

const CLOCK = withNumbers(
  /(凌晨|清晨|早[上晨间]?|[上中下]午|傍?晚[上间]?|[深半午]?夜[里间]?)?\s?(?:(\d\d?)\s?:\s?(\d\d)(?:\s?:\s?(\d\d)(?:\.\d{1,3})?)?(?:\s?([ap])m|(?<=T[\d:.]{5,12})(Z|[+-]\d\d:?\d\d))?(?![\d:])|N\s?[点时](?!间)\s?(?:(半)|整|钟|(\d\d?)\s?分(?:\s?(\d\d?)\s?秒)?|(\d\d)(?![\d%:./一-龥]))?整?|(\d\d?)(?=\s?[-~至到]\s?\d\d?[点时]))/,
);

/** The time of day that begins exactly at an offset, or null. */
export function readClock(text: string, at: number): Clock | null {
  const found = matchAt(CLOCK, text, at);
  if (!found) return null;
  const [whole, period = '', h, m, s, latin, zone = '', pointHour, half, pointMinute, pointSecond, loose, bare] = found;
  const noon = period === '中午';
  const late = /^(下午|傍|晚|.?夜)/.test(period) || /p/i.test(latin ?? '');
  const early = (period !== '' && !late && !noon) || /a/i.test(latin ?? '');
  let hour = numeral(h ?? pointHour ?? bare ?? '');
  if (late) {
    const deep = /[晚夜]/.test(period);
    if (deep && hour < 5) hour = Number.NaN;
    else if (hour < 12 || (deep && hour === 12)) hour += 12;
  } else if (noon) hour = hour <= 3 ? hour + 12 : hour <= 13 ? hour : Number.NaN;
  else if (early) hour = hour > 12 ? Number.NaN : hour === 12 && (period === '凌晨' || latin) ? 0 : hour;
  const second = s ?? pointSecond;
  // Answers are written in UTC or Shanghai's time; any other zone is not believed.
  if (zone && !/^(?:Z|\+08)/i.test(zone)) hour = Number.NaN;
  return {
    to: at + whole.length,
    hour,
    minute: half ? 30 : Number(m ?? pointMinute ?? loose ?? 0),
    second: Number(second ?? 0),
    precision: second ? 'second' : 'minute',
    half: late ? 'pm' : early ? 'am' : null,
    zoneMs: /z/i.test(zone) ? -8 * HOUR_MS : 0,
  };
}
