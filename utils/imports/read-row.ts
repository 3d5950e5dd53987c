import type { Range } from '@/utils/core/money';
import { isAcceptable } from '@/utils/knowledge/metrics/registry';
import type { SubjectKind } from '@/utils/records/subject-kinds';
import type { MissingReason } from '@/utils/records/text';
import type { Row } from './containers/container';
import { isOf, type PlannedFigure } from './plan-columns';
import { type BareRate, type CellProblem, readCell } from './read-cell';

/** Why a cell's figure was not taken. */
export type FigureProblem = CellProblem | 'out-of-bounds' | 'columns-disagree';

/** The figures of one row for one subject, as a record keeps them. */
export interface RowFigures {
  values: Record<string, number>;
  ranges: Record<string, Range>;
  missing: Record<string, MissingReason>;
}

/** Told of every cell that could not be taken. */
export type OnProblem = (column: string, reason: FigureProblem, cell: string) => void;

function readPlanned(row: Row, { metric, scale, columns }: PlannedFigure, bare: BareRate): Range | 'empty' | FigureProblem {
  let found: Range | 'empty' = 'empty';
  for (const { index } of columns) {
    const read = readCell(row[index], scale, bare);
    if (read === 'empty') continue;
    if (typeof read === 'string') return read;
    if (typeof found === 'object' && (found.lo !== read.lo || found.hi !== read.hi)) return 'columns-disagree';
    found = read;
  }
  if (found === 'empty') return found;
  return isAcceptable(metric.id, found.lo) && isAcceptable(metric.id, found.hi) ? found : 'out-of-bounds';
}

/** Reads what a row gives for one kind of subject, or all of it. */
export function readRow(
  row: Row,
  plan: readonly PlannedFigure[],
  kind: SubjectKind | null,
  bare: BareRate,
  onProblem: OnProblem,
): RowFigures {
  const figures: RowFigures = { values: {}, ranges: {}, missing: {} };
  for (const planned of plan) {
    if (kind !== null && !isOf(planned, kind)) continue;
    const { id } = planned.metric;
    const read = readPlanned(row, planned, bare);
    if (read === 'empty') figures.missing[id] = 'empty';
    else if (typeof read === 'string') {
      figures.missing[id] = 'unreadable';
      const [column] = planned.columns;
      onProblem(column?.text ?? id, read, String(row[column?.index ?? -1] ?? '').slice(0, 60));
    } else if (read.lo === read.hi) figures.values[id] = read.lo;
    else figures.ranges[id] = read;
  }
  return figures;
}
