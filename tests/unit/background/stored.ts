import type { Connection } from '@/utils/snapshots/database';
import { at, item, metrics, source } from '../snapshots/support';
import type { Reply } from './support';

/** The shop records are stored under. */
export const shop = { site: 'taobao', shopId: 's1' };

/** A product as a list shows it. */
export const titled = (itemId: string, title: string, given: object = {}) => item({ itemId, title, ...given });

/** A search term with the market's figure for it. */
export const searched = (name: string, heat: number, statDate = '2026-11-20') =>
  metrics(
    { 'search-heat': heat },
    { subject: { kind: 'term', id: null, name, of: null }, statDate, source: source({ pageKind: 'search-terms' }) },
  );

/** What a term brought a product. */
export const brought = (itemId: string, name: string, values: Record<string, number>) =>
  metrics(values, { subject: { kind: 'term', id: null, name, of: itemId }, statDate: '2026-11-20' });

/** Stores what a page showed, as real reads do. */
export async function storeRecords(database: Connection, records: object[], day = '2026-11-20') {
  const { writePages } = await import('@/utils/snapshots/write-page');
  const readAt = at(`${day} 10:00`);
  const seen = records.map((record) => ({ ...record, source: source({ capturedAt: readAt }) }));
  await writePages(database, [{ ...shop, pageKind: 'item-list' as const, records: seen as never, readAt }]);
}

/** What was answered; a failure fails the test. */
export function answerOf(reply: Reply | undefined) {
  if (!reply?.ok) throw new Error(reply?.failure ?? 'no answer');
  return reply.body;
}
