import type { MetricsRecord } from '@/utils/records/metrics';
import { openReader } from '../database';
import { isFinalDay, periodKey, subjectKey } from '../figures';
import { pointOn } from '../points';
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

  const stored = async (record: MetricsRecord, metric: string, isRange: boolean): Promise<Figure | null> => {
    const { subject, statDate } = record;
    if (isFinalDay(record) && !isRange) {
      if (subject.kind === 'shop') return (await days(statDate))?.figures[metric]?.value ?? null;
      const month = subject.id === null ? undefined : await months(subject.id, statDate.slice(0, 7));
      return pointOn(month?.columns[metric], Number(statDate.slice(8)));
    }
    const figure = (await others(subjectKey(subject), periodKey(record)))?.figures[metric];
    if (!figure) return null;
    return 'value' in figure ? figure.value : { lo: figure.lo, hi: figure.hi };
  };

  const result: Comparison = { added: 0, same: 0, changed: 0, changes: [] };
  for (const record of records) {
    const exact = Object.entries(record.values).map(([metric, to]): Asked => ({ metric, to, isRange: false }));
    const ranges = Object.entries(record.ranges).map(([metric, to]): Asked => ({ metric, to, isRange: true }));
    for (const { metric, to, isRange } of [...exact, ...ranges]) {
      const from = await stored(record, metric, isRange);
      if (from === null) result.added += 1;
      else if (isSame(from, to)) result.same += 1;
      else {
        result.changed += 1;
        if (result.changes.length < limit) result.changes.push({ record, metric, from, to });
      }
    }
  }
  return result;
}
