import { DAY_MS } from './dates';

/** Julian day of the Unix epoch. */
const EPOCH = 2_440_587.5;
/** Mean days from new moon to new moon. */
const LUNATION = 29.530588861;
/** Of the year 2000. */
const FIRST = 2_451_550.09766;
/** Dynamical time is ahead of the clock by about so much, 2020–2050. */
const AHEAD_MS = 72_000;

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/**
 * The instant of the new moon nearest to an instant, right within a minute or so for 2000–2060: enough to tell the day,
 * which the browser's Chinese calendar misses by one where a new moon falls next to midnight (February 2027 and 2030, seen
 * with ICU 78). Periodic terms by Meeus, Astronomical Algorithms, chapter 49.
 */
export function newMoonNear(instant: number): number {
  const k = Math.round((instant / DAY_MS + EPOCH - FIRST) / LUNATION);
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const terms: readonly (readonly [number, number])[] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * f],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * f],
    [-0.00057, moon + 2 * f],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * f],
    [0.00038 * e, sun - 2 * f],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, node],
    [-0.00007, moon + 2 * sun],
    [0.00004, 2 * moon - 2 * f],
    [0.00004, 3 * sun],
    [0.000325, 299.77 + 0.107408 * k],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
    [0.000126, 349.42 + 36.412478 * k],
    [0.00011, 84.66 + 18.206239 * k],
  ];
  const mean = FIRST + LUNATION * k + 0.00015437 * t * t;
  const days = terms.reduce((sum, [size, angle]) => sum + size * sine(angle), mean) - EPOCH;
  return days * DAY_MS - AHEAD_MS;
}
