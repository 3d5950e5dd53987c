import type { ItemRecord } from '@/utils/records/item';
import { deriveChanges, newest } from './changes';
import type { ChangeRow, ItemRow } from './schema';

/** Where a record is stored. */
export interface ItemKey {
  site: string;
  shopId: string;
  itemId: string;
}

const emptyRow = (key: ItemKey, record: ItemRecord): ItemRow => ({
  ...key,
  platform: record.platform,
  watched: {},
  guideTitle: null,
  titleLimit: null,
  categoryPath: null,
  outerId: null,
  listedAt: null,
  attributes: null,
  statusText: null,
  latest: {},
  firstSeenAt: record.source.capturedAt,
  lastSeenAt: record.source.capturedAt,
});

/** A product's row after one more look, and the changes that look told. A look older than the row only fills gaps. */
export function nextItemRow(
  stored: ItemRow | undefined,
  key: ItemKey,
  record: ItemRecord,
): { row: ItemRow; changes: ChangeRow[] } {
  const old = stored ?? emptyRow(key, record);
  const { pageKind, capturedAt: at } = record.source;
  const { watched, changes } = deriveChanges(old.watched, record);
  const isNewer = at >= old.lastSeenAt;
  const latest = <Value>(before: Value | null, now: Value | null): Value | null => (isNewer ? (now ?? before) : (before ?? now));

  const category = newest(watched.categoryId)?.value ?? null;
  const isOtherCategory = category !== (newest(old.watched.categoryId)?.value ?? category);
  const path = record.categoryId === null || record.categoryId === category ? record.categoryPath : null;
  // A placeholder is what the page would allow in general; it does not undo what its counter once said.
  const limit = record.titleLimit?.origin === 'placeholder' ? (old.titleLimit ?? record.titleLimit) : record.titleLimit;

  const row: ItemRow = {
    ...old,
    platform: isNewer ? record.platform : old.platform,
    watched,
    guideTitle: latest(old.guideTitle, record.guideTitle),
    titleLimit: latest(old.titleLimit, limit),
    // The names of the old category must not stand beside the id of the new one.
    categoryPath: latest(isOtherCategory ? null : old.categoryPath, path),
    outerId: latest(old.outerId, record.outerId),
    listedAt: latest(old.listedAt, record.listedAt),
    attributes: latest(old.attributes, record.attributes),
    statusText: latest(old.statusText, record.statusText),
    firstSeenAt: Math.min(old.firstSeenAt, at),
    lastSeenAt: Math.max(old.lastSeenAt, at),
  };
  return { row, changes: changes.map((change) => ({ ...key, ...change, at, pageKind })) };
}
