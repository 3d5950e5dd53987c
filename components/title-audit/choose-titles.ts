import type { TitleRowView } from './title-row-view';

/** Which products stand in the table, by their open findings. */
export const titleLevels = ['open', 'fail', 'warn', 'all'] as const;
export type TitleLevel = (typeof titleLevels)[number];

/** Columns one can sort by. */
export type TitleSortKey = 'rank' | 'score' | 'traffic' | 'lastSeenAt';

/** What the operator narrowed the table to. */
export interface TitleQuery {
  search: string;
  level: TitleLevel;
  /** A rule's id, or null for any. */
  rule: string | null;
  sort: TitleSortKey;
  isDescending: boolean;
}

/** Worth mending first, first. */
export const firstTitleQuery: TitleQuery = { search: '', level: 'open', rule: null, sort: 'rank', isDescending: false };

const isAt: Record<TitleLevel, (row: TitleRowView) => boolean> = {
  open: ({ findings }) => findings.length > 0,
  fail: ({ findings }) => findings.some(({ status }) => status === 'fail'),
  warn: ({ findings }) => findings.length > 0 && findings.every(({ status }) => status !== 'fail'),
  all: () => true,
};

const sortValue: Record<TitleSortKey, (row: TitleRowView) => number | null> = {
  rank: ({ rank }) => rank,
  score: ({ score }) => score,
  traffic: ({ traffic }) => traffic?.value ?? null,
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
};

/** Figures of one metric stand together, visitors before sales: a day's visitors and 30 days' sales are not one scale. */
const groupOf = ({ traffic }: TitleRowView, sort: TitleSortKey): number =>
  Number(sort === 'traffic' && traffic?.metric !== 'visitors');

/** Filters and sorts. What is not known comes last whichever way one sorts: it is not a small number. */
export function chooseTitles(rows: readonly TitleRowView[], query: TitleQuery): TitleRowView[] {
  const words = query.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const isHit = ({ title, ref, outerId }: TitleRowView) => {
    const text = [title, ref.itemId, outerId].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const read = sortValue[query.sort];
  const turn = query.isDescending ? -1 : 1;
  return rows
    .filter(
      (row) =>
        isAt[query.level](row) &&
        (query.rule === null || row.findings.some(({ rule }) => rule === query.rule)) &&
        (words.length === 0 || isHit(row)),
    )
    .map((row) => ({ row, value: read(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return groupOf(a.row, query.sort) - groupOf(b.row, query.sort) || turn * (a.value - b.value);
    })
    .map(({ row }) => row);
}

/** How many products each rule found something in, the most frequent first. */
export function rulesOf(rows: readonly TitleRowView[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { findings } of rows) {
    for (const rule of new Set(findings.map((one) => one.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
}
