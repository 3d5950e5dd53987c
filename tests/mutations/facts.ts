import type { PageRecord } from '@/utils/records/record';

/** What a record is about: two records with one key speak of the same thing. */
function keyOf(record: PageRecord): string {
  switch (record.kind) {
    case 'item':
      return `item ${record.platform} ${record.itemId}`;
    case 'metrics': {
      const { subject, statDate, days, isFinal, scope } = record;
      return `metrics ${JSON.stringify([record.platform, subject, statDate, days, isFinal, scope])}`;
    }
    case 'category':
      return `category ${record.platform} ${record.id}`;
    case 'activity':
      return `activity ${record.platform} ${record.ids.activityId ?? ''} ${record.title}`;
    case 'registration':
      return `registration ${record.itemId} ${record.activityTitle}`;
    case 'search':
      return `search ${record.term} ${record.page}`;
    case 'category-candidates':
      return `category-candidates ${record.platform} ${record.origin} ${record.text}`;
    case 'category-warning':
      return `category-warning ${record.platform} ${record.itemId}`;
    case 'term-categories': {
      const { platform, term, statDate, days, measure } = record;
      return `term-categories ${JSON.stringify([platform, term, statDate, days, measure])}`;
    }
  }
}

/** Times are facts by their instant and precision; where the text stood is none. */
const timeOf = (time: { at: number; precision: string } | null) => time && [time.at, time.precision];

/** The facts of a record, by name: what must never be wrong. */
function factsOf(record: PageRecord): [name: string, value: string][] {
  const list = (facts: Record<string, unknown>) =>
    Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  switch (record.kind) {
    case 'item': {
      const { title, guideTitle, priceFen, stock, status, categoryId, categoryPath, outerId, listedAt, imageKey, shopId } =
        record;
      return list({ title, guideTitle, priceFen, stock, status, categoryId, categoryPath, outerId, listedAt, imageKey, shopId });
    }
    case 'metrics':
      return list({ ...record.values, ...record.ranges, shopId: record.shopId });
    case 'category':
      return list({ name: record.name, path: record.path, idPath: record.idPath, isLeaf: record.isLeaf });
    case 'activity': {
      const times = Object.fromEntries(Object.entries(record.times).map(([name, time]) => [name, timeOf(time)]));
      return list({ ...times, state: record.state === 'unknown' ? null : record.state });
    }
    case 'registration': {
      const times = Object.fromEntries(Object.entries(record.times).map(([name, time]) => [name, timeOf(time)]));
      return list({
        ...times,
        state: record.state === 'unknown' ? null : record.state,
        price: record.priceFen,
        stock: record.stock,
      });
    }
    case 'search':
      return record.entries.flatMap(({ itemId, place, title }) => list({ [`${itemId} at`]: place, [`${itemId} is`]: title }));
    case 'category-candidates':
      return record.categories.flatMap(({ id, path }) => list({ [id ?? path.join(' > ')]: path }));
    case 'category-warning': {
      const { shopId, categoryId, text, proposedPath } = record;
      return list({ shopId, categoryId, text, proposedPath });
    }
    case 'term-categories':
      return record.categories.flatMap(({ id, name, path, share }) =>
        list({ [`${name} is`]: id, [`${name} in`]: path, [`${name} has`]: share }),
      );
  }
}

/** Facts by subject: every value any way of reading the page gives. */
export type Truth = Map<string, Map<string, Set<string>>>;

/** Adds what records say. */
export function learn(truth: Truth, records: readonly PageRecord[]): void {
  for (const record of records) {
    const facts = truth.get(keyOf(record)) ?? new Map<string, Set<string>>();
    for (const [name, value] of factsOf(record)) facts.set(name, (facts.get(name) ?? new Set()).add(value));
    truth.set(keyOf(record), facts);
  }
}

/** What records claim that is not so: a subject nobody knows, or another value. Nothing said is nothing wrong. */
export function untrue(truth: Truth, records: readonly PageRecord[]): string[] {
  return records.flatMap((record) => {
    const key = keyOf(record);
    const facts = truth.get(key);
    if (!facts) return factsOf(record).length === 0 ? [] : [`unknown: ${key}`];
    return factsOf(record)
      .filter(([name, value]) => facts.get(name)?.has(value) !== true)
      .map(([name, value]) => `${key}: ${name} is ${value}, not ${[...(facts.get(name) ?? ['nothing'])].join(' or ')}`);
  });
}
