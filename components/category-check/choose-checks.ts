import { pathText } from '@/components/category-advice/category-words';
import type { CheckRow } from './check-row';
import { type CheckState, checkState, checkStates, maybeOf } from './check-state';

/** Columns one can sort by: what to look at first, or the traffic. */
export type CheckSort = 'rank' | 'traffic';

/** What the operator narrowed the check to. */
export interface CheckQuery {
  state: CheckState | 'all';
  search: string;
  /** A key of `categoriesOf`; null for any. */
  category: string | null;
  sort: CheckSort;
}

/** Everything, what to look at first, first. */
export const firstCheckQuery: CheckQuery = { state: 'all', search: '', category: null, sort: 'rank' };

/** Products, how many there are of each heading, and of each category. */
export interface ChosenChecks {
  rows: CheckRow[];
  counts: Record<CheckState | 'all', number>;
}

/** The category a product stands in, as a key: its id where known, else its names; empty where no page has given one. */
const categoryKey = ({ platform, categoryId, categoryPath }: CheckRow): string =>
  categoryId !== null ? `${platform} ${categoryId}` : categoryPath === null ? '' : pathText(categoryPath);

const order: Record<CheckState, number> = {
  ...{ closed: 0, elsewhere: 1, maybe: 2, unknown: 3, fits: 4, later: 5, handled: 6 },
};

/** A day's visitors and 30 days' sales are not one scale: those with visitors first, then those with sales, then unknown ones. */
const groupOf = ({ traffic }: CheckRow): number => (traffic === null ? 2 : Number(traffic.metric !== 'visitors'));

/** How much doubt there is, weighed by how many people meet it; by the doubt alone where that is not known. */
function weightOf(row: CheckRow, state: CheckState): number {
  const seen = row.traffic === null ? 1 : row.traffic.value + 1;
  if (state === 'elsewhere') return (row.judged?.doubt ?? 0) * seen;
  return (state === 'maybe' ? (maybeOf(row)?.confidence ?? 0) : 1) * seen;
}

/** Filters and sorts; what each heading would show by the other filters is counted. */
export function chooseChecks(all: readonly CheckRow[], query: CheckQuery, now: number): ChosenChecks {
  const words = query.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const isHit = ({ title, ref, outerId, categoryPath }: CheckRow) => {
    const text = [title, ref.itemId, outerId, ...(categoryPath ?? [])].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const counts = { all: 0, closed: 0, elsewhere: 0, maybe: 0, fits: 0, unknown: 0, handled: 0, later: 0 };
  const found: { row: CheckRow; place: number; group: number; weight: number }[] = [];
  for (const row of all) {
    if (query.category !== null && categoryKey(row) !== query.category) continue;
    if (words.length > 0 && !isHit(row)) continue;
    const state = checkState(row, now);
    counts.all++;
    counts[state]++;
    if (query.state !== 'all' && query.state !== state) continue;
    const isByTraffic = query.sort === 'traffic';
    const weight = isByTraffic ? (row.traffic?.value ?? 0) : weightOf(row, state);
    found.push({ row, place: isByTraffic ? 0 : order[state], group: groupOf(row), weight });
  }
  found.sort((a, b) => a.place - b.place || a.group - b.group || b.weight - a.weight);
  return { rows: found.map(({ row }) => row), counts };
}

/** How many products are judged, and under which headings all of them stand. */
export function tallyOf(rows: readonly CheckRow[], now: number) {
  const states = Object.fromEntries(checkStates.map((state) => [state, 0]));
  let judged = 0;
  for (const row of rows) {
    const state = checkState(row, now);
    states[state] = (states[state] ?? 0) + 1;
    if (row.judged !== null) judged++;
  }
  return { total: rows.length, judged, states };
}

/** The categories products stand in, those with most products first; the empty key is of those without one. */
export function categoriesOf(
  rows: readonly CheckRow[],
): { key: string; path: string[] | null; id: string | null; count: number }[] {
  const found = new Map<string, { key: string; path: string[] | null; id: string | null; count: number }>();
  for (const row of rows) {
    const key = categoryKey(row);
    const known = found.get(key) ?? { key, path: row.categoryPath, id: row.categoryId, count: 0 };
    known.count++;
    known.path ??= row.categoryPath;
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
