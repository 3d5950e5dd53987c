import { percentOf } from '@/components/category-advice/category-words';
import { bulkTargets } from './bulk-targets';
import type { CheckRow } from './check-row';
import { headlineOf, othersOf } from './headline';

/** A category some products can be sent to. */
export interface MoveChoice {
  key: string;
  path: string[];
  categoryId: string | null;
  isSeed: boolean;
  /** The products it is suggested for; those that stand there already are not among them. */
  rows: CheckRow[];
  /** Whole percent, of the product it is surest of; null where no title speaks for it. */
  percent: number | null;
}

/**
 * The categories to choose from, those suggested for most first, then the surest: of one product all that are likely, of several
 * only those that may be taken together.
 */
export function moveChoices(rows: readonly CheckRow[]): MoveChoice[] {
  const found = new Map<string, MoveChoice>();
  const add = (row: CheckRow, choice: Omit<MoveChoice, 'key' | 'rows'>) => {
    const key = choice.categoryId ?? choice.path.join('\n');
    const known = found.get(key) ?? { ...choice, key, rows: [] };
    if (!known.rows.includes(row)) known.rows.push(row);
    known.percent = Math.max(known.percent ?? -1, choice.percent ?? -1);
    if (known.percent < 0) known.percent = null;
    found.set(key, known);
  };
  if (rows.length > 1) {
    for (const { row, to } of bulkTargets(rows)) add(row, to);
    return inOrder(found);
  }
  for (const row of rows) {
    const headline = headlineOf(row);
    if (headline !== null) add(row, headline);
    for (const { path, categoryId, isSeed, confidence } of othersOf(row))
      add(row, { path, categoryId, isSeed, percent: percentOf(confidence) });
  }
  return inOrder(found);
}

const inOrder = (found: ReadonlyMap<string, MoveChoice>): MoveChoice[] =>
  [...found.values()].sort((a, b) => b.rows.length - a.rows.length || (b.percent ?? 100) - (a.percent ?? 100));
