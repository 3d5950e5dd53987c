import { addDays } from '@/utils/core/dates';
import { checkParts } from './check-parts';
import type { Row, Sheet } from './containers/container';
import { readContainer } from './containers/read-container';
import { findHeader, HEADER_ROWS } from './find-header';
import { namePeriod } from './find-period';
import { Gatherer } from './gather';
import type { ImportedFile, ImportOptions } from './import-options';
import { peek } from './peek';
import { proposeMapping } from './propose-mapping';
import { knownLabels, recognise } from './recognise';
import { SheetReader } from './sheet-reader';
import type { ImportEvent, ImportFailure, ImportSummary, Question } from './summary';

/** Rows looked at before a sheet is read: for its header, and for what its bare rates mean. */
const SAMPLE_ROWS = HEADER_ROWS + 300;
/** Longest stretch without a break, so that an abort can arrive and progress is seen. */
const SLICE_MS = 40;
const RECORDS_AT_ONCE = 500;
const UNREADABLE_KEPT = 500;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** One run over one file. */
class ImportRun {
  readonly gatherer = new Gatherer();
  readonly summary: ImportSummary = {
    ok: false,
    failure: null,
    questions: [],
    tables: [],
    refused: [],
    records: 0,
    window: null,
    totals: [],
    unreadable: [],
    unreadableCount: 0,
    skipped: {},
    proposals: [],
  };
  readonly readers: SheetReader[] = [];
  rowsDone = 0;

  constructor(
    readonly file: ImportedFile,
    readonly options: ImportOptions,
  ) {}

  /** Finds out what a sheet is; null, with what is known of it noted, where it cannot be read. */
  open(sheet: Sheet): { reader: SheetReader; rows: Iterable<Row>; skip: number } | null {
    const { head, all } = peek(sheet.rows, SAMPLE_ROWS);
    const labels = new Set([...knownLabels, ...this.options.mappings.flatMap((mapping) => mapping.labels)]);
    const header = findHeader(head, (key) => labels.has(key));
    const format =
      header && recognise(header, { file: sheet.file, sheet: sheet.name, titles: header.titles }, this.options.mappings);
    if (!header || !format) {
      const proposal = header && proposeMapping(header.columns);
      if (proposal) this.summary.proposals.push(proposal);
      this.summary.tables.push({ file: sheet.file, sheet: sheet.name, format: null, rows: 0, ignored: [] });
      return null;
    }
    const reader = new SheetReader(format, sheet, header, head.slice(header.next), this.file, this.options, this.gatherer, {
      skip: (reason) => {
        this.summary.skipped[reason] = (this.summary.skipped[reason] ?? 0) + 1;
      },
      unreadable: (cell) => {
        this.summary.unreadableCount += 1;
        if (this.summary.unreadable.length < UNREADABLE_KEPT) this.summary.unreadable.push(cell);
      },
    });
    if (format.id === 'wanxiang' && this.options.effectDays === null) this.ask('effect-days');
    this.readers.push(reader);
    return { reader, rows: all, skip: header.next };
  }

  ask(question: Question): void {
    if (!this.summary.questions.includes(question)) this.summary.questions.push(question);
  }

  /** A date in every row that is the same everywhere, in a file named for several days: of which days is the sum? */
  isPeriodOpen(): boolean {
    if (this.gatherer.statDates.size !== 1) return false;
    return this.readers.some(({ format, sheet }) => {
      const named = format.isNamedByPeriod ? namePeriod(sheet.file) : null;
      return named !== null && named.days > 1 && Array.from(this.gatherer.drafts).some(({ record }) => record.days === 1);
    });
  }

  settlePeriod(): void {
    const { period } = this.options;
    const readyHour = Math.max(...this.readers.map(({ format }) => format.readyHour));
    if (period) this.gatherer.restamp(period, readyHour);
    else this.ask('period');
  }

  /** Why nothing may be stored, after all rows were read. */
  failure(): ImportFailure | null {
    if (this.readers.length === 0) return this.summary.proposals.length > 0 ? 'needs-mapping' : 'no-known-table';
    const open = this.readers.flatMap(({ question }) => question ?? []);
    for (const question of open) this.ask(question);
    if (this.isPeriodOpen()) this.settlePeriod();
    if (this.summary.questions.includes('item')) return 'needs-item';
    if (this.summary.questions.includes('period')) return 'needs-period';
    return this.gatherer.size === 0 ? 'no-figures' : null;
  }

  finish(): void {
    const { summary, gatherer } = this;
    for (const { format, sheet, rows, ignored } of this.readers) {
      summary.tables.push({ file: sheet.file, sheet: sheet.name, format: format.id, rows, ignored });
    }
    for (const { place, record } of gatherer.dropContradicted()) {
      summary.unreadableCount += 1;
      const cell = record.subject.name ?? record.subject.id ?? '';
      summary.unreadable.push({ ...place, column: '', reason: 'contradicts-another-row', cell });
    }
    summary.failure = this.failure();
    if (summary.failure !== null) return;
    summary.ok = true;
    summary.records = gatherer.size;
    summary.totals = [...this.readers.flatMap(({ totals }) => [...totals.compare()]), ...checkParts(gatherer.drafts)];
    for (const { record } of gatherer.drafts) {
      const from = addDays(record.statDate, 1 - record.days);
      const { window } = summary;
      summary.window = {
        from: window && window.from < from ? window.from : from,
        to: window && window.to > record.statDate ? window.to : record.statDate,
      };
    }
  }

  done(failure: ImportFailure | null = this.summary.failure): ImportEvent {
    return { kind: 'done', summary: { ...this.summary, ok: failure === null && this.summary.ok, failure } };
  }
}

/**
 * Reads an export file into records, a slice of rows at a time: progress while it works, the records once the whole file
 * was read without failure, and at the end what was made of it. Never throws; the `done` event is always the last one.
 */
export async function* importFile(
  file: ImportedFile,
  options: ImportOptions,
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent, void> {
  const run = new ImportRun(file, options);
  const container = await readContainer(file.bytes, file.name);
  if (!container.ok) {
    yield run.done(container.failure);
    return;
  }
  run.summary.refused = container.value.refused;
  const rowsTotal = container.value.sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  yield { kind: 'progress', rowsDone: 0, rowsTotal };
  // Rows of a broken text file throw while they are walked.
  try {
    for (const sheet of container.value.sheets) {
      const opened = signal?.aborted ? null : run.open(sheet);
      if (!opened) continue;
      let number = 0;
      let sliceStart = performance.now();
      for (const row of opened.rows) {
        number += 1;
        run.rowsDone += 1;
        if (number > opened.skip && opened.reader.question === null) opened.reader.read(row, number);
        if (performance.now() - sliceStart < SLICE_MS) continue;
        yield { kind: 'progress', rowsDone: run.rowsDone, rowsTotal };
        await turn();
        if (signal?.aborted) break;
        sliceStart = performance.now();
      }
    }
  } catch {
    yield run.done('corrupt');
    return;
  }
  if (signal?.aborted) {
    yield run.done('aborted');
    return;
  }
  run.finish();
  if (run.summary.ok) for (const records of run.gatherer.records(RECORDS_AT_ONCE)) yield { kind: 'records', records };
  yield run.done();
}
