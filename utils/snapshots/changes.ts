import type { ItemRecord } from '@/utils/records/item';
import type { PageKind } from '@/utils/records/provenance';
import type { ChangeRow, ItemRow, Seen, WatchedFields } from './schema';

type WatchedValue = WatchedFields[keyof WatchedFields];

/** How one field's change is told. */
interface Watch<Value> {
  kind: ChangeRow['kind'];
  /** The field means the same on every page kind; otherwise only looks of one page kind are compared. */
  isAcrossPages: boolean;
  /** Whether going from one value to another is worth telling. */
  isTold: (from: Value, to: Value) => boolean;
}

/** One look at one field. */
interface Look {
  pageKind: PageKind;
  at: number;
}

interface ToldChange {
  kind: ChangeRow['kind'];
  from: WatchedValue;
  to: WatchedValue;
  previousSeenAt: number;
}

interface Compared<Value> {
  seen: Seen<Value>[] | undefined;
  told: ToldChange | null;
}

// Lists draw runs of blanks as one and forms keep them: not an edit.
const withoutRuns = (text: string) => text.replace(/\s+/g, ' ');

function isEqual(one: WatchedValue, other: WatchedValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.lo === other.lo && one.hi === other.hi;
  if (typeof one === 'string' && typeof other === 'string') return withoutRuns(one) === withoutRuns(other);
  return one === other;
}

const differs = (from: WatchedValue, to: WatchedValue) => !isEqual(from, to);

/** The field's newest look, on whatever page. */
export function newest<Value>(seen: readonly Seen<Value>[] | undefined): Seen<Value> | null {
  let latest: Seen<Value> | null = null;
  for (const look of seen ?? []) if (!latest || look.seenAt > latest.seenAt) latest = look;
  return latest;
}

/**
 * Another page kind has already told this change, or one that came after this look: pages are read one after the other,
 * and each would otherwise report the same edit.
 */
const isOldNews = <Value extends WatchedValue>(others: readonly Seen<Value>[], value: Value, since: number, at: number) =>
  others.some(
    ({ value: known, changedAt }) => changedAt !== null && changedAt > since && (changedAt > at || isEqual(known, value)),
  );

function compare<Value extends WatchedValue>(
  seen: Seen<Value>[] | undefined,
  value: Value | null,
  { kind, isAcrossPages, isTold }: Watch<Value>,
  { pageKind, at }: Look,
): Compared<Value> {
  if (value === null) return { seen, told: null };
  const own = seen?.find((look) => look.pageKind === pageKind);
  const others = seen?.filter((look) => look.pageKind !== pageKind) ?? [];
  const before = isAcrossPages ? newest(seen) : (own ?? null);
  // A look that arrives late says nothing about the present, and the same look twice says nothing new.
  if ((own && at <= own.seenAt) || (isAcrossPages && before && at <= before.seenAt)) return { seen, told: null };

  const isChange = before !== null && differs(before.value, value) && isTold(before.value, value);
  const isTelling = isChange && (isAcrossPages || !isOldNews(others, value, before.seenAt, at));
  const told = isTelling ? { kind, from: before.value, to: value, previousSeenAt: before.seenAt } : null;
  const isSame = before !== null && isEqual(before.value, value);
  const changedAt = isChange ? at : isSame ? before.changedAt : null;
  return { seen: [...others, { value, pageKind, seenAt: at, changedAt }], told };
}

const always = () => true;

/**
 * Compares a product's stored row with a new look at it: the watched fields as they stand afterwards, and the changes to
 * tell. A null field is never a change, nor is anything in a look older than what is stored.
 */
export function deriveChanges(
  watched: ItemRow['watched'],
  record: ItemRecord,
): { watched: ItemRow['watched']; changes: ToldChange[] } {
  const look = { pageKind: record.source.pageKind, at: record.source.capturedAt };
  const title = compare(watched.title, record.title, { kind: 'title', isAcrossPages: true, isTold: always }, look);
  const categoryId = compare(
    watched.categoryId,
    record.categoryId,
    { kind: 'category', isAcrossPages: true, isTold: always },
    look,
  );
  const priceFen = compare(watched.priceFen, record.priceFen, { kind: 'price', isAcrossPages: false, isTold: always }, look);
  const status = compare<string>(watched.status, record.status, { kind: 'status', isAcrossPages: false, isTold: always }, look);
  const stock = compare(
    watched.stock,
    record.stock,
    { kind: 'stock-out', isAcrossPages: false, isTold: (from, to) => from > 0 && to === 0 },
    look,
  );
  const imageKey = compare(watched.imageKey, record.imageKey, { kind: 'main-image', isAcrossPages: false, isTold: always }, look);
  return {
    watched: {
      ...(title.seen && { title: title.seen }),
      ...(priceFen.seen && { priceFen: priceFen.seen }),
      ...(categoryId.seen && { categoryId: categoryId.seen }),
      ...(status.seen && { status: status.seen }),
      ...(stock.seen && { stock: stock.seen }),
      ...(imageKey.seen && { imageKey: imageKey.seen }),
    },
    changes: [title, priceFen, categoryId, status, stock, imageKey].flatMap(({ told }) => told ?? []),
  };
}
