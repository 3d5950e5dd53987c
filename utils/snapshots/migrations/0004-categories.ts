import type { Migration } from './migration';
import { isRow, rewrite } from './rewrite';

/** What a field known before stands on: whenever it was last shown, it was not after the last look. */
const standingOf = (value: unknown, seenAt: unknown) =>
  value === null || value === undefined ? null : { seenAt, toldBy: null, earlier: [] };

/**
 * Room for the category dictionary's changes, for what platforms and the operator say of categories, for judging products'
 * categories, and for costs. Which shop an old authorisation was of is not known any more: it goes.
 */
export const categories: Migration<3, 4> = {
  from: 3,
  to: 4,
  migrate: (database, transaction) => {
    const shop = ['site', 'shopId'];
    const item = [...shop, 'itemId'];

    const changes = database.createObjectStore('categoryChanges', { keyPath: 'changeId', autoIncrement: true });
    changes.createIndex('by-category', ['platform', 'categoryId', 'at']);
    changes.createIndex('by-platform', ['platform', 'at']);

    database.createObjectStore('shopCategories', { keyPath: [...shop, 'categoryId'] });
    const candidates = database.createObjectStore('categoryCandidates', { keyPath: ['platform', 'text'] });
    candidates.createIndex('by-seen', 'seenAt');
    database.createObjectStore('categoryWarnings', { keyPath: item });
    database.createObjectStore('termCategories', { keyPath: ['platform', 'term', 'period'] });
    database.createObjectStore('placements', { keyPath: item }).createIndex('by-doubt', [...shop, 'certainty']);
    database.createObjectStore('categoryVerdicts', { keyPath: item });
    database.createObjectStore('costs', { keyPath: item });

    rewrite(transaction.objectStore('categories'), (row) => {
      const record = isRow(row.record) ? row.record : {};
      const standing = {
        name: standingOf(record.name, row.lastSeenAt),
        place: standingOf(record.path, row.lastSeenAt),
        isLeaf: standingOf(record.isLeaf, row.lastSeenAt),
        isPublishable: standingOf(record.isPublishable, row.lastSeenAt),
      };
      return { ...row, record: { ...record, isAuthorized: null }, isSure: true, standing };
    });
  },
};
