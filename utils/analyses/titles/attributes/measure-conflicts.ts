import { foldText } from '@/utils/analyses/words/fold-text';
import { type Measure, measures } from '@/utils/knowledge/titles/attributes/measures';
import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { plainAttributes } from './plain-attributes';

/** Values in the base unit, both ends included; one number is a range of its own. */
interface Range {
  low: number;
  high: number;
}

/** More pieces than this in a pack are not guessed at. */
const MOST_PIECES = 200;

/** How far from a whole number of pieces a pack may be. */
const MOST_UNEVEN = 0.03;

/** Says that several are sold together. */
const PACK = /[*×xX+]\s?\d|\d\s?[*×xX]|瓶|包|袋|支|[^饭便]盒|组合|套|桶装|罐|箱|只装|个装|件装|双支|两只|[2-9二两三四五六]个/;

const NUMBER = '(\\d+(?:\\.\\d+)?)';

/** Numbers of the title which no number of their attribute agrees with: 500ml against 350ml. */
export function measureConflicts({
  title,
  attributes,
}: {
  title: string;
  attributes: NonNullable<TitleFacts['attributes']>;
}): AttributeConflict[] {
  return measures.flatMap((measure) => conflictOf(title, attributes, measure) ?? []);
}

function conflictOf(
  title: string,
  attributes: NonNullable<TitleFacts['attributes']>,
  measure: Measure,
): AttributeConflict | null {
  const labels = measure.labels.split(' ');
  const given = plainAttributes(attributes).find(({ plainLabel }) => labels.includes(plainLabel));
  if (!given) return null;
  const isWhole = measure.wholeLabels?.split(' ').includes(given.plainLabel) === true && !PACK.test(title);
  const isPacked = measure.isPacked && !isWhole;
  const ranges = given.values.map((value) => rangeOf(value, measure));
  if (ranges.length === 0 || measure.unless?.test(title)) return null;
  const { folded: written, offsets } = foldText(title);
  const folded = measure.isCounted ? withDigits(written) : written;
  const matches = [...folded.matchAll(pattern(measure))];
  const all = matches.map((match) => ({
    range: { low: value(match[1], match[2], measure), high: value(match[1], match[2], measure) },
    span: [offsets[match.index] ?? 0, offsets[match.index + match[0].length] ?? 0] satisfies [number, number],
    isBounded: /[-~–至到x*×/+.:]$/.test(folded.slice(0, match.index)),
  }));
  const found = all.filter(({ range }) => range.low >= (measure.least ?? 0));
  const [first] = found;
  if (!first || found.some(({ range, isBounded }) => isBounded || range.low !== first.range.low)) return null;
  if (ranges.some((range) => range === null || agrees(first.range, range, { ...measure, isPacked }))) return null;
  const spans = found.map(({ span }): [number, number] => [span[0], span[1]]);
  return { word: title.slice(...first.span), label: given.label, value: given.values.join('、'), spans };
}

/** 三层 as 3层; a numeral among others (十二层) stays. */
const withDigits = (folded: string): string =>
  folded.replace(
    /(?<![十百一二三四五六七八九两])[一二两三四五六七八九](?!十|百)/g,
    (numeral) => `${NUMERALS.indexOf(numeral) % 10}`,
  );

/** 两 stands ten places behind 二. */
const NUMERALS = '零一二三四五六七八九　　两';

const units = ({ units: all }: Measure) =>
  Object.keys(all)
    .toSorted((a, b) => b.length - a.length)
    .join('|');

const pattern = (measure: Measure) => new RegExp(`(?<![\\d.a-z])${NUMBER}\\s?(${units(measure)})(?![a-z²³/])`, 'g');

const value = (number: string | undefined, unit: string | undefined, measure: Measure): number =>
  Number(number) * (measure.units[unit ?? ''] ?? Number.NaN);

/** Null for a value that holds no number with one of the units. */
function rangeOf(text: string, measure: Measure): Range | null {
  const written = foldText(text).folded;
  const folded = measure.isCounted ? withDigits(written) : written;
  const numbers = [...folded.matchAll(new RegExp(`${NUMBER}\\s?(${units(measure)})(?![a-z²³])`, 'g'))].map((match) =>
    value(match[1], match[2], measure),
  );
  const [low, high, ...more] = numbers;
  if (low === undefined || more.length > 0) return null;
  if (high !== undefined) return /[-~至]/.test(folded) ? { low, high } : null;
  if (/以下|小于|<|≤/.test(folded)) return { low: 0, high: low };
  if (/以上|大于|>|≥/.test(folded)) return { low, high: Number.POSITIVE_INFINITY };
  // `200*300mm`, `8+128gb`: more numbers than units.
  return /\d\s?[-~x*×+/]\s?\d/.test(folded) ? null : { low, high: low };
}

function agrees({ low: claimed }: Range, { low, high }: Range, { tolerance, isPacked }: Measure): boolean {
  const isWithin = (number: number) => number >= low * (1 - tolerance) && number <= high * (1 + tolerance);
  if (isWithin(claimed)) return true;
  if (!isPacked || high !== low) return isPacked;
  const times = claimed > low ? claimed / low : low / claimed;
  return times <= MOST_PIECES && Math.abs(times - Math.round(times)) <= Math.min(tolerance, MOST_UNEVEN);
}
