import type { Scale } from '@/utils/core/figures';
import type { Range } from '@/utils/core/money';
import type { Platform } from '@/utils/core/platforms';
import type { MetricsSubject } from '@/utils/records/metrics';
import type { SubjectKind } from '@/utils/records/subject-kinds';

/** The last day figures are of, and how many days. */
export interface PeriodView {
  statDate: string;
  days: number;
}

/** What a file does not say of itself and the operator may. */
export interface ImportAnswers {
  period: PeriodView | null;
  itemId: string | null;
  /** Conversion window of an advertising report in days. */
  effectDays: number | null;
}

/** How a table that no format fits is to be read: labels as the file writes them, and what each one is. */
export interface MappingView {
  labels: string[];
  site: string;
  platform: Platform;
  subject: { kind: SubjectKind; id: string | null; name: string | null; of: string | null };
  date: string | null;
  words: Record<string, [metric: string, scale: Scale]>;
  rates: 'signed' | 'fraction' | 'percent' | 'proved';
}

/** Why a file gives nothing. `broken` the reading itself broke down · `several-sites` tables of several platforms. */
export type ImportFailureView =
  | 'empty-file'
  | 'password-protected'
  | 'corrupt'
  | 'not-a-table'
  | 'too-large'
  | 'unknown-kind'
  | 'no-known-table'
  | 'needs-mapping'
  | 'needs-period'
  | 'needs-item'
  | 'no-figures'
  | 'aborted'
  | 'several-sites'
  | 'broken';

/** Why a row was left out. */
export type SkipView = 'no-subject' | 'no-date' | 'future-date' | 'no-figures' | 'total' | 'repeated' | 'contradicts-another-row';

/** A cell that was not taken. */
export interface UnreadableView {
  file: string;
  sheet: string;
  row: number;
  column: string;
  reason: 'unreadable' | 'rate-without-sign' | 'out-of-bounds' | 'columns-disagree' | 'contradicts-another-row';
  cell: string;
}

/** A row of totals against the rows it is of; `agrees` is null where rows lack the figure. */
export interface TotalView {
  row: number;
  metric: string;
  kind: 'sum' | 'each';
  total: number;
  rows: number;
  agrees: boolean | null;
}

/** What was made of a file, as the reading tells it. */
export interface SummaryView {
  questions: ('period' | 'item' | 'effect-days')[];
  /** `format` null: no known format fits this sheet. */
  tables: { file: string; sheet: string; format: string | null; rows: number; ignored: string[] }[];
  refused: { file: string; failure: ImportFailureView }[];
  window: { from: string; to: string } | null;
  totals: TotalView[];
  unreadable: UnreadableView[];
  unreadableCount: number;
  skipped: Partial<Record<SkipView, number>>;
  proposals: MappingView[];
}

/** What the records of a file are. */
export interface ContentView {
  site: string;
  platform: Platform;
  records: number;
  figures: number;
  subjects: { kind: SubjectKind; count: number }[];
  /** Records of days whose figures were not complete when the file was made. */
  unfinished: number;
  /** Shops under which products of the file are known, with how many of them. */
  knownUnder: { site: string; shopId: string; products: number }[];
}

/** Where a file's records go. `name` is the operator's word for a new shop, null for a known one. */
export interface TargetShop {
  site: string;
  shopId: string;
  platform: Platform;
  name: string | null;
}

/** A figure of a file that is not the stored one. */
export interface ChangeOfFigure {
  record: { subject: MetricsSubject; statDate: string; days: number; scope: string | null };
  metric: string;
  from: number | Range;
  to: number | Range;
}

/** A file's figures against what is stored. */
export interface ComparisonView {
  added: number;
  same: number;
  changed: number;
  /** The first of the changed ones. */
  changes: ChangeOfFigure[];
}

/** How storing ended. What was stored stays, whatever ended it. */
export interface StoredView {
  shop: TargetShop;
  stored: number;
  total: number;
  end: 'all' | 'stopped' | 'failed';
  /** Machine word of the failure. */
  reason: string | null;
  /** Read back and compared anew; null when that failed. */
  check: ComparisonView | null;
}

/** Where a file is. */
export type ImportState =
  | { is: 'queued' }
  | { is: 'reading'; rowsDone: number; rowsTotal: number }
  | { is: 'asking'; summary: SummaryView; mapping: MappingView | null }
  | { is: 'ready'; summary: SummaryView; content: ContentView }
  | { is: 'storing'; done: number; total: number }
  | { is: 'stored'; outcome: StoredView }
  | { is: 'failed'; failure: ImportFailureView; summary: SummaryView | null };

/** One file on its way into the database. */
export interface ImportFileView {
  id: number;
  name: string;
  bytes: number;
  answers: ImportAnswers;
  /** The shop the operator chose; null: none yet though one was suggested, undefined: nothing said. */
  chosen: TargetShop | null | undefined;
  state: ImportState;
}

/** What the operator can do with files. */
export interface ImportActions {
  add: (files: readonly File[]) => void;
  /** Takes a file off the list; one that is being read is stopped. */
  remove: (id: number) => void;
  /** Reads the file again with what the operator said. */
  answer: (id: number, answers: ImportAnswers) => void;
  /** Remembers how a table is to be read and reads the file again. */
  confirmMapping: (id: number, mapping: MappingView) => void;
  /** Asks for the mapping once more; `rest`: of the tables that have none yet. */
  askMapping: (id: number, of: 'all' | 'rest') => void;
  choose: (id: number, shop: TargetShop | null) => void;
  compare: (id: number, shop: TargetShop | null) => Promise<ComparisonView>;
  store: (id: number, shop: TargetShop) => void;
  /** Stops storing after the part that is under way. */
  stop: (id: number) => void;
  /** Stores what is left. */
  resume: (id: number) => void;
}
