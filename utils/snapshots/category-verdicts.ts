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

/** Products whose putting off ended after an instant, up to another one. */
export async function putOffUntil(database: Connection, after: number, to: number): Promise<[string, string, string][]> {
  const rows = await database.getAll('categoryVerdicts');
  return rows.flatMap(({ verdict, until, site, shopId, itemId }): [string, string, string][] =>
    verdict === 'later' && until !== null && until > after && until <= to ? [[site, shopId, itemId]] : [],
  );
}
