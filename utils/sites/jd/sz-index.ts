import { type Fields, fields } from '@/utils/core/fields';

/**
 * A market figure as text that keeps its range: `{dataType: "index_range", left: 10, leftUnit: "万", right: 20, …}` becomes
 * `10万~20万`; a currency sign says nothing, the figure is an index. An end without a number, or percent that only a flag
 * tells of, stays an object and is unreadable. Anything else is given back as it is. Facts 2.4, 2026-06, high.
 */
export function indexText(raw: unknown): unknown {
  if (typeof raw === 'string') return raw.replace(/[¥￥]/g, '');
  const { dataType, left, right, leftUnit, rightUnit, percentType } = fields(raw);
  if (dataType !== 'index_range') return 'value' in fields(raw) ? fields(raw).value : raw;
  const [low, high] = [left, right].map((end) => (typeof end === 'number' ? String(end) : end));
  if (typeof low !== 'string' || typeof high !== 'string') return raw;
  const [lowUnit, highUnit] = [unitOf(leftUnit), unitOf(rightUnit ?? leftUnit)];
  if (!/^\d+(\.\d+)?$/.test(low) || !/^\d+(\.\d+)?$/.test(high) || lowUnit === null || highUnit === null) return raw;
  if (percentType && percentType !== 'false' && highUnit !== '%') return raw;
  return `${low}${lowUnit}~${high}${highUnit}`;
}

const unitOf = (unit: unknown): string | null =>
  unit === undefined || unit === null || unit === '' ? '' : typeof unit === 'string' && /^[万亿%]$/.test(unit) ? unit : null;

/**
 * The rows of a rank table, arrays whose places are named by `metaIndex`: `{Rank: 0, …}`, or names in order. The orders of
 * the product and the shop table differ, so without it nothing is known. Null where it does not fit.
 */
export function namedRows(metaIndex: unknown, data: unknown): Fields[] | null {
  const places = Array.isArray(metaIndex)
    ? metaIndex.map((name, place) => [name, place] as const)
    : Object.entries(fields(metaIndex));
  const isSound =
    places.length > 1 && places.every(([name, place]) => typeof name === 'string' && Number.isInteger(Number(place)));
  if (!isSound || !Array.isArray(data) || new Set(places.map(([, place]) => Number(place))).size < places.length) return null;
  return data
    .filter((row) => Array.isArray(row))
    .map((row: unknown[]) => Object.fromEntries(places.map(([name, place]) => [String(name), row[Number(place)]])));
}
