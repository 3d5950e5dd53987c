import type { SubjectRef } from '@/utils/records/finding';
import type { Connection } from './database';
import type { CategoryVerdictRow } from './schema';

/** Keeps the operator's word about a product's category; it replaces what was said before. */
export async function writeVerdict(database: Connection, row: CategoryVerdictRow): Promise<void> {
  await database.put('categoryVerdicts', row);
}

/** Takes the operator's word about a product's category back. */
export const removeVerdict = (database: Connection, { site, shopId, itemId }: SubjectRef): Promise<void> =>
  database.delete('categoryVerdicts', [site, shopId, itemId]);
