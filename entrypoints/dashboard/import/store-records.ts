import type { TargetShop } from '@/components/import/views';
import type { Result } from '@/utils/core/result';
import { ask } from '@/utils/messages/channel';
import { importRecords, RECORDS_A_MESSAGE } from '@/utils/messages/import-records';
import { renameShop } from '@/utils/messages/upkeep';
import type { MetricsRecord } from '@/utils/records/metrics';
import { forShop } from './content-of';

/** How storing went: the records that are in, from the first on, and why it ended. */
export interface StoredPart {
  stored: number;
  end: 'all' | 'stopped' | 'failed';
  reason: string | null;
}

/** Stores a part; a new shop gets its name with the first one. */
async function storePart(shop: TargetShop, records: MetricsRecord[], isFirst: boolean): Promise<Result<unknown>> {
  const { site, shopId, name } = shop;
  const answer = await ask(importRecords, { site, shopId, records: forShop(records, shop) });
  if (!answer.ok || !isFirst || name === null) return answer;
  return ask(renameShop, { site, shopId, name });
}

/**
 * Stores records in parts, from `from` on. `onPart` hears how many are in after each part and answers whether to go on.
 * A part that failed may be stored again: the same records change nothing.
 */
export async function storeRecords(
  shop: TargetShop,
  records: readonly MetricsRecord[],
  from: number,
  onPart: (stored: number) => boolean,
): Promise<StoredPart> {
  let stored = from;
  while (stored < records.length) {
    const part = records.slice(stored, stored + RECORDS_A_MESSAGE);
    const answer = await storePart(shop, part, stored === 0);
    if (!answer.ok) return { stored, end: 'failed', reason: answer.failure };
    stored += part.length;
    if (!onPart(stored) && stored < records.length) return { stored, end: 'stopped', reason: null };
  }
  return { stored, end: 'all', reason: null };
}
