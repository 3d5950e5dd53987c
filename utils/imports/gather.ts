import type { Range } from '@/utils/core/money';
import { isAcceptable, metrics } from '@/utils/knowledge/metrics/registry';
import type { MetricsRecord } from '@/utils/records/metrics';
import { isFinalAt } from './file-times';
import type { Period } from './find-period';
import { ratios } from './ratios';
import type { RowFigures } from './read-row';
import type { RowPlace } from './summary';

/** One record in the making. */
export interface Draft {
  record: MetricsRecord;
  place: RowPlace;
  rows: number;
}

const SEPARATOR = '\u001f';
const additive: ReadonlySet<string> = new Set(metrics.filter(({ overDays }) => overDays === 'sum').map(({ id }) => id));
const whole: ReadonlySet<string> = new Set(metrics.filter(({ bounds }) => bounds.isWhole).map(({ id }) => id));
const rates: ReadonlySet<string> = new Set(metrics.filter(({ unit }) => unit === 'ratio').map(({ id }) => id));

/** What makes two rows rows of one record: whose figures, of when, counted how. */
const keyOf = ({ subject: { kind, id, name, of }, statDate, days, scope, isFinal }: MetricsRecord): string =>
  [kind, of, id, id === null ? name : '', statDate, days, scope, isFinal].join(SEPARATOR);

const rangeOf = ({ values, ranges }: RowFigures, id: string): Range | null => {
  const value = values[id];
  return value === undefined ? (ranges[id] ?? null) : { lo: value, hi: value };
};

/** Adds what can be added: a figure that one of the rows lacks has no sum, people are not counted twice. */
function addUp(old: RowFigures, more: RowFigures): RowFigures {
  const sum: RowFigures = { values: {}, ranges: {}, missing: { ...more.missing, ...old.missing } };
  for (const id of new Set([old, more].flatMap(({ values, ranges }) => [...Object.keys(values), ...Object.keys(ranges)]))) {
    const [one, other] = [rangeOf(old, id), rangeOf(more, id)];
    if (!additive.has(id)) sum.missing[id] = 'unreadable';
    else if (one && other) {
      const [lo, hi] = [one.lo + other.lo, one.hi + other.hi];
      if (lo === hi) sum.values[id] = lo;
      else sum.ranges[id] = { lo, hi };
    }
  }
  return sum;
}

/** Quotients of what was added up, where both of their parts are known exactly and the divisor is not 0. */
function withRatios(record: MetricsRecord): MetricsRecord {
  const values = { ...record.values };
  const missing = { ...record.missing };
  for (const [id, { of, by, times }] of Object.entries(ratios)) {
    if (!(id in missing)) continue;
    const [above, below] = [values[of], values[by]];
    if (above === undefined || !below) continue;
    const quotient = Number(((above * times) / below).toPrecision(12));
    // Rates as every reader keeps them.
    const value = whole.has(id) ? Math.round(quotient) : rates.has(id) ? Number(quotient.toFixed(4)) : quotient;
    if (!isAcceptable(id, value)) continue;
    values[id] = value;
    delete missing[id];
  }
  return { ...record, values, missing };
}

const isSame = (one: RowFigures, other: RowFigures): boolean =>
  JSON.stringify([one.values, one.ranges, one.missing]) === JSON.stringify([other.values, other.ranges, other.missing]);

/** Collects records row by row. */
export class Gatherer {
  readonly #drafts = new Map<string, Draft>();
  readonly #contradicted = new Map<string, Draft>();

  /** Takes a row's record: `new`, a further part of one (`added`), the same again, or one that contradicts the first. */
  take(
    record: MetricsRecord,
    place: RowPlace,
    repeats: 'add' | 'conflict',
  ): 'new' | 'added' | 'repeated' | 'contradicts-another-row' {
    const key = keyOf(record);
    const before = this.#drafts.get(key);
    if (!before) {
      this.#drafts.set(key, { record, place, rows: 1 });
      return 'new';
    }
    // Parts of one record stand in one file: the same key in another file of a zip is the same export again.
    if (repeats === 'add' && before.place.file === place.file) {
      before.record = { ...before.record, ...addUp(before.record, record) };
      before.rows += 1;
      return 'added';
    }
    if (isSame(before.record, record)) return 'repeated';
    this.#contradicted.set(key, before);
    return 'contradicts-another-row';
  }

  /** Takes out the records of which two rows say different things, for good. */
  dropContradicted(): Draft[] {
    for (const key of this.#contradicted.keys()) this.#drafts.delete(key);
    return [...this.#contradicted.values()];
  }

  /** The days of the records. */
  get statDates(): Set<string> {
    return new Set(Array.from(this.#drafts.values(), ({ record }) => record.statDate));
  }

  /** Gives every record other days than its table says. */
  restamp({ statDate, days }: Period, readyHour: number): void {
    for (const draft of this.#drafts.values()) {
      const isFinal = isFinalAt(draft.record.source.capturedAt, statDate, readyHour);
      draft.record = { ...draft.record, statDate, days, isFinal };
    }
  }

  get drafts(): Iterable<Draft> {
    return this.#drafts.values();
  }

  get size(): number {
    return this.#drafts.size;
  }

  /** The records in pieces; each is let go of once it was given. */
  *records(piece: number): Generator<MetricsRecord[]> {
    let records: MetricsRecord[] = [];
    for (const [key, { record, rows }] of this.#drafts) {
      this.#drafts.delete(key);
      records.push(rows > 1 ? withRatios(record) : record);
      if (records.length < piece) continue;
      yield records;
      records = [];
    }
    if (records.length > 0) yield records;
  }
}
