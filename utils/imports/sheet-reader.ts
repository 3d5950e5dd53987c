import { DAY_MS, type Day, dayOf, dayStart } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { SubjectKind } from '@/utils/records/subject-kinds';
import { TotalsCheck } from './check-totals';
import type { Row, Sheet } from './containers/container';
import { isFinalAt, madeAt } from './file-times';
import type { Header } from './find-header';
import { cellPeriod, isSamePeriod, namePeriod, type Period, titlePeriod } from './find-period';
import type { FileContext, Format } from './formats/format';
import type { Gatherer } from './gather';
import type { ImportedFile, ImportOptions } from './import-options';
import { type Plan, type PlannedFigure, planColumns } from './plan-columns';
import { proveRates } from './rate-proof';
import type { BareRate } from './read-cell';
import { type RowFigures, readRow } from './read-row';
import { NameReader } from './row-names';
import type { Question, RowPlace, SkipReason, Unreadable } from './summary';

/** Told of what could not be taken. */
export interface SheetNotes {
  skip(reason: SkipReason): void;
  unreadable(cell: Unreadable): void;
}

const ITEM_IN_TITLE = /(?:商品|宝贝)\s?ID\s?[::]?\s?(\d{9,15})/i;

/** The period of a table without dates: what its name and titles say, where they agree, else what the operator says. */
function periodBeside({ isNamedByPeriod }: Format, file: string, { titles }: Header, said: Period | null): Period | null {
  const named = isNamedByPeriod ? namePeriod(file) : null;
  const titled = titlePeriod(titles);
  if (named && titled && !isSamePeriod(named, titled)) return said;
  return named ?? titled ?? said;
}

function bareRatesOf({ rates }: Format, sample: readonly Row[], plan: Plan): BareRate {
  if (rates === 'signed') return null;
  return rates === 'proved' ? proveRates(sample, plan) : rates;
}

/** Turns the rows of one recognised sheet into records, one call a row. */
export class SheetReader {
  /** Something the table does not say, without which none of its rows can be kept. */
  readonly question: Extract<Question, 'period' | 'item'> | null;
  readonly totals = new TotalsCheck();
  readonly #names: NameReader;
  readonly #plan: Plan;
  readonly #bare: BareRate;
  readonly #dates: readonly string[];
  readonly #beside: Period | null;
  readonly #context: FileContext;
  #made: { for: Day; at: number; isFinal: boolean } | null = null;

  constructor(
    readonly format: Format,
    readonly sheet: Sheet,
    header: Header,
    sample: readonly Row[],
    readonly file: ImportedFile,
    readonly options: ImportOptions,
    readonly gatherer: Gatherer,
    readonly notes: SheetNotes,
  ) {
    const keys = header.columns.map(({ key }) => key);
    this.#names = new NameReader(header.columns, format.carried, format.totals);
    const inTitles = ITEM_IN_TITLE.exec([file.name, sheet.file, ...header.titles].join(' ').normalize('NFKC'))?.[1] ?? null;
    this.#context = { itemId: options.itemId ?? inTitles, effectDays: options.effectDays };
    this.#plan = planColumns(header.columns, format);
    this.#bare = bareRatesOf(format, sample, this.#plan);
    this.#dates = format.dates.filter((label) => keys.includes(label));
    this.#beside = periodBeside(format, sheet.file, header, options.period);
    const isItemOpen = format.targets(this.#names, this.#context) === 'no-item';
    this.question = isItemOpen ? 'item' : this.#dates.length === 0 && this.#beside === null ? 'period' : null;
  }

  /** Rows that had anything in them. */
  rows = 0;

  /** Reads a row; `number` counts from 1 as a spreadsheet does. */
  read(row: Row, number: number): void {
    if (!row.some((cell) => cell !== null && String(cell).trim() !== '')) return;
    this.rows += 1;
    const place = { file: this.sheet.file, sheet: this.sheet.name, row: number };
    this.#names.goTo(row);
    const period = this.#period();
    if (this.#names.isTotal) {
      this.totals.addTotal(place, period && periodText(period), this.#figures(row, this.#plan.own, null, place));
      this.notes.skip('total');
    } else this.#readFigures(row, period, place);
  }

  /** The labels of columns that are neither figures nor names; known when all rows were read. */
  get ignored(): string[] {
    const { dates, carried, totals } = this.format;
    const names = new Set([...this.#names.asked, ...dates, ...carried, ...totals]);
    return this.#plan.others.filter(({ key }) => !names.has(key)).map(({ text }) => text);
  }

  #readFigures(row: Row, period: Period | null, place: RowPlace): void {
    const targets = this.format.targets(this.#names, this.#context);
    const isFuture = period !== null && period.statDate > dayOf(this.options.now);
    if (typeof targets === 'string' || period === null || isFuture) {
      this.notes.skip(typeof targets === 'string' ? 'no-subject' : isFuture ? 'future-date' : 'no-date');
      return;
    }
    for (const [index, { subject, scope }] of targets.entries()) {
      const figures = this.#figures(row, this.#plan.own, subject.kind, index === 0 ? place : null);
      if (index === 0) this.totals.addRow(periodText(period), figures);
      this.#take(this.#record(figures, subject, scope, period, place), place);
    }
    const [own] = targets;
    if (own && this.#plan.peers.length > 0) {
      const figures = this.#figures(row, this.#plan.peers, 'peers-average', place);
      const subject = { kind: 'peers-average', id: null, name: null, of: own.subject.id } as const;
      this.#take(this.#record(figures, subject, own.scope, period, place), place);
    }
  }

  #period(): Period | null {
    if (this.#dates.length === 0) return this.#beside;
    const [cell = null] = this.#dates.map((label) => this.#names.cell(label)).filter((found) => found !== null);
    return cellPeriod(cell);
  }

  #figures(row: Row, plan: readonly PlannedFigure[], kind: SubjectKind | null, place: RowPlace | null): RowFigures {
    return readRow(row, plan, kind, this.#bare, (column, reason, cell) => {
      if (place) this.notes.unreadable({ ...place, column, reason, cell });
    });
  }

  /** When the file was made, and whether figures up to that day were complete then; asked of the same day row by row. */
  #madeFor(lastDay: Day): { at: number; isFinal: boolean } {
    if (this.#made?.for === lastDay) return this.#made;
    const { name, lastModified } = this.file;
    const at = Math.min(...[this.sheet.file, name].map((file) => madeAt(file, lastModified, this.options.now, lastDay)));
    this.#made = { for: lastDay, at, isFinal: isFinalAt(at, lastDay, this.format.readyHour) };
    return this.#made;
  }

  #record(
    { values, ranges, missing }: RowFigures,
    subject: MetricsRecord['subject'],
    scope: string | null,
    { statDate, days }: Period,
    { row }: RowPlace,
  ): MetricsRecord {
    const { site, id, platform, lateMetrics } = this.format;
    const { at: capturedAt, isFinal } = this.#madeFor(statDate);
    for (const [metric, late] of Object.entries(lateMetrics)) {
      if (!(metric in values) || capturedAt >= dayStart(statDate) + (late + 1) * DAY_MS) continue;
      delete values[metric];
      missing[metric] = 'not-loaded-yet';
    }
    return {
      kind: 'metrics',
      platform: this.options.platform ?? platform,
      shopId: this.options.shopId,
      subject,
      statDate,
      days,
      isFinal,
      scope,
      values,
      ranges,
      missing,
      source: { site, pageKind: 'import', reader: id, at: `row ${row}`, capturedAt },
    };
  }

  #take(record: MetricsRecord, place: RowPlace): void {
    const isEmpty = Object.keys(record.values).length + Object.keys(record.ranges).length === 0;
    const taken = isEmpty ? 'no-figures' : this.gatherer.take(record, place, this.format.repeats);
    if (taken !== 'new' && taken !== 'added') this.notes.skip(taken);
    if (taken !== 'contradicts-another-row') return;
    this.notes.unreadable({ ...place, column: '', reason: taken, cell: record.subject.name ?? record.subject.id ?? '' });
  }
}

const periodText = ({ statDate, days }: Period): string => `${statDate} ${days}`;
