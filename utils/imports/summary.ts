import type { Day } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { ContainerFailure } from './containers/container';
import type { Mapping } from './mapping';
import type { FigureProblem } from './read-row';

/**
 * Why nothing of a file can be stored. `no-known-table` no sheet has labels we know · `needs-…` the operator has to say
 * something first (see `questions` and `proposals`) · `no-figures` a known table without any row to keep.
 */
export type ImportFailure =
  | ContainerFailure
  | 'no-known-table'
  | 'needs-mapping'
  | 'needs-period'
  | 'needs-item'
  | 'no-figures'
  | 'aborted';

/** What the operator may or must say: the days, the product, the conversion window of an advertising report. */
export type Question = 'period' | 'item' | 'effect-days';

/** Why a row was left out. `total` rows are checked instead, `repeated` rows say the same twice. */
export type SkipReason =
  | 'no-subject'
  | 'no-date'
  | 'future-date'
  | 'no-figures'
  | 'total'
  | 'repeated'
  | 'contradicts-another-row';

/** A place in the file, rows counted from 1 as a spreadsheet does. */
export interface RowPlace {
  file: string;
  sheet: string;
  row: number;
}

/** A cell whose figure was not taken, or a row that contradicts another one. */
export interface Unreadable extends RowPlace {
  column: string;
  reason: FigureProblem | 'contradicts-another-row';
  /** What stands there, cut short. */
  cell: string;
}

/**
 * A row of totals against the rows it is of. `sum`: they should add up · `each`: none of the parts may be more, because
 * parts overlap. `agrees` is null where some rows had no such figure.
 */
export interface TotalCheck extends RowPlace {
  metric: string;
  kind: 'sum' | 'each';
  total: number;
  rows: number;
  agrees: boolean | null;
}

/** What was made of one sheet. */
export interface TableSummary {
  file: string;
  sheet: string;
  /** Format id, `generic` for a confirmed mapping, null where none fits. */
  format: string | null;
  rows: number;
  /** Headers that were not read. */
  ignored: string[];
}

/** The outcome of an import. */
export interface ImportSummary {
  ok: boolean;
  failure: ImportFailure | null;
  questions: Question[];
  tables: TableSummary[];
  /** Files of a zip that could not be read. */
  refused: { file: string; failure: ContainerFailure }[];
  records: number;
  /** First and last day of all records. */
  window: { from: Day; to: Day } | null;
  totals: TotalCheck[];
  /** The first of them; `unreadableCount` says how many there are. */
  unreadable: Unreadable[];
  unreadableCount: number;
  skipped: Partial<Record<SkipReason, number>>;
  /** How a table that no format fits could be read; to be confirmed, kept, and given with the next call. */
  proposals: Mapping[];
}

/** What `importFile` tells while it works; `records` only come when the whole file was read without failure. */
export type ImportEvent =
  | { kind: 'progress'; rowsDone: number; rowsTotal: number }
  | { kind: 'records'; records: MetricsRecord[] }
  | { kind: 'done'; summary: ImportSummary };
