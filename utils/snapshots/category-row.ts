import type { CategoryRecord } from '@/utils/records/category';
import type { CategoryRow } from './schema';

/** A category's row after one more look: the newest of every field, and what the newest look left out stays known. */
export function nextCategoryRow(old: CategoryRow | undefined, record: CategoryRecord): CategoryRow {
  const at = record.source.capturedAt;
  if (!old) return { platform: record.platform, categoryId: record.id, record, firstSeenAt: at, lastSeenAt: at };
  const [newer, older] = at >= old.lastSeenAt ? [record, old.record] : [old.record, record];
  return {
    ...old,
    record: {
      ...newer,
      path: newer.path ?? older.path,
      idPath: newer.idPath ?? older.idPath,
      isLeaf: newer.isLeaf ?? older.isLeaf,
      isPublishable: newer.isPublishable ?? older.isPublishable,
      isAuthorized: newer.isAuthorized ?? older.isAuthorized,
    },
    firstSeenAt: Math.min(old.firstSeenAt, at),
    lastSeenAt: Math.max(old.lastSeenAt, at),
  };
}
