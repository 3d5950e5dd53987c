import { dayStart, MINUTE_MS } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import { openReader } from '../database';
import { isFinalDay, periodKey, subjectKey } from '../figures';
import { pointOn, withPoint } from '../points';
import type { ItemMonthRow } from '../schema';

/** A figure as a file gives it, beside the one that is stored. */
export interface FigureChange {
  record: MetricsRecord;
  metric: string;
  from: number | { lo: number; hi: number };
  to: number | { lo: number; hi: number };
}

/** What storing records would do. */
export interface Comparison {
  added: number;
  /** Those that stay as they are: equal, or seen on a page since the file was made. */
  same: number;
  changed: number;
  /** The first of the changed ones. */
  changes: FigureChange[];
}

interface Asked {
  metric: string;
  to: Figure;
  isRange: boolean;
}

type Figure = number | { lo: number; hi: number };

interface Stored {
  figure: Figure;
  /** Seen later than the record: it would stand. */
  isNewer: boolean;
}

const isSame = (one: Figure, other: Figure): boolean =>
  typeof one === 'number' || typeof other === 'number' ? one === other : one.lo === other.lo && one.hi === other.hi;

/** Reads each row once, however many records ask for it. */
function once<Row>(read: (key: string[]) => Promise<Row | undefined>) {
  const rows = new Map<string, Promise<Row | undefined>>();
  return (...key: string[]): Promise<Row | undefined> => {
    const name = key.join('\n');
    const row = rows.get(name) ?? read(key);
    rows.set(name, row);
    return row;
  };
}

/** Compares figures with what is stored under a shop: nothing is written. At most `limit` changes are listed. */
export async function compareFigures(
  shop: { site: string; shopId: string },
  records: readonly MetricsRecord[],
  limit: number,
): Promise<Comparison> {
  const database = await openReader();
  const { site, shopId } = shop;
  const months = once<ItemMonthRow>(([itemId = '', month = '']) => database.get('itemMonths', [site, shopId, itemId, month]));
  const days = once(([day = '']) => database.get('shopDays', [site, shopId, day]));
  const others = once(([subject = '', period = '']) => database.get('figures', [site, shopId, subject, period]));

  const stored = async (record: MetricsRecord, metric: string, isRange: boolean): Promise<Stored | null> => {
    const { subject, statDate, source } = record;
    if (isFinalDay(record) && !isRange && subject.kind !== 'shop') {
      const month = subject.id === null ? undefined : await months(subject.id, statDate.slice(0, 7));
      const [column, day] = [month?.columns[metric], Number(statDate.slice(8))];
      const figure = pointOn(column, day);
      const minute = Math.floor((source.capturedAt - dayStart(statDate)) / MINUTE_MS);
      // A look nothing else can be: whether it would stand tells whether the stored one is newer.
      return figure === null ? null : { figure, isNewer: pointOn(withPoint(column, day, -1, minute), day) !== -1 };
    }
    const figure =
      isFinalDay(record) && !isRange
        ? (await days(statDate))?.figures[metric]
        : (await others(subjectKey(subject), periodKey(record)))?.figures[metric];
    if (!figure) return null;
    const isNewer = figure.seenAt > source.capturedAt;
    return { figure: 'value' in figure ? figure.value : { lo: figure.lo, hi: figure.hi }, isNewer };
  };

  const result: Comparison = { added: 0, same: 0, changed: 0, changes: [] };
  for (const record of records) {
    const exact = Object.entries(record.values).map(([metric, to]): Asked => ({ metric, to, isRange: false }));
    const ranges = Object.entries(record.ranges).map(([metric, to]): Asked => ({ metric, to, isRange: true }));
    for (const { metric, to, isRange } of [...exact, ...ranges]) {
      const before = await stored(record, metric, isRange);
      if (before === null) result.added += 1;
      else if (before.isNewer || isSame(before.figure, to)) result.same += 1;
      else {
        result.changed += 1;
        if (result.changes.length < limit) result.changes.push({ record, metric, from: before.figure, to });
      }
    }
  }
  return result;
}
