import { fields } from '@/utils/core/fields';
import { douyinCompass } from '@/utils/knowledge/vocabularies/douyin-compass';
import { type Figures, readFigures } from '@/utils/reading/figures';
import { eitherSpelling } from '@/utils/reading/items/either-spelling';

const words = douyinCompass.codes;

/** Stands for a figure that is there and cannot be told: no scale reads it. */
const UNREADABLE = '?';

/** What one metric of a card or of a table's cell says, each as the answer has it. */
interface Told {
  value: unknown;
  /** The like shops' figure beside it. */
  benchmark: unknown;
}

/**
 * What stands in a metric's `index_value` (a card) or `index_values` (a table's cell, one wrapper deeper). Null where there is
 * none, or more than one.
 */
function toldOf(code: string, metric: unknown): Told | null {
  const boxes = [metric, ...Object.values(fields(metric))].flatMap((one) => {
    const box = eitherSpelling(one, 'index_value') ?? eitherSpelling(one, 'index_values');
    return box === undefined ? [] : [box];
  });
  const [box, ...rivals] = boxes;
  if (box === undefined || rivals.length > 0) return null;
  return { value: plain(code, fields(box).value), benchmark: plain(code, fields(box).benchmark) };
}

/** The number in `{value}`. Amounts are 分 and therefore whole; a fraction is something else, a rate or yuan. */
function plain(code: string, box: unknown): unknown {
  const { value } = fields(box);
  const isFraction = words[code]?.[1] === 'fen' && !Number.isInteger(Number(value));
  return isFraction ? UNREADABLE : value;
}

/** The known metrics of a card or of a table's row, by code. */
export const metricsIn = (source: unknown): [string, Told][] =>
  Object.entries(fields(source)).flatMap(([code, metric]) => {
    const told = Object.hasOwn(words, code) ? toldOf(code, metric) : null;
    return told ? [[code, told]] : [];
  });

/** Own figures of some metrics. */
export const ownFigures = (metrics: readonly [string, Told][]): Figures =>
  readFigures(
    metrics.map(([code, { value }]) => [code, value]),
    words,
  );

/** The like shops' figures beside them; where the answer gives none, or a nought for it, that is no gap. */
export const peerFigures = (metrics: readonly [string, Told][]): Figures =>
  readFigures(
    metrics.flatMap(([code, { benchmark }]) => (benchmark ? [[code, benchmark]] : [])),
    words,
  );
