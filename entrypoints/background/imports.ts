import { realmOf } from '@/utils/core/realms';
import type { importRecords } from '@/utils/messages/import-records';
import { openDatabase } from '@/utils/snapshots/database';
import { writePage } from '@/utils/snapshots/write-page';
import { afterWriting, inReadTurn, withoutImpossible } from './page-read';

/** Stores records out of a file under the shop the operator chose. The same file again leaves everything as it is. */
export async function onImportRecords({
  site,
  shopId,
  records,
}: ReturnType<typeof importRecords.ask.parse>): Promise<{ stored: number }> {
  const sound = records.filter(({ source }) => source.pageKind === 'import').map(withoutImpossible);
  const [first] = sound;
  if (!first) return { stored: 0 };
  return inReadTurn(async () => {
    const database = await openDatabase();
    const readAt = Math.max(...sound.map(({ source }) => source.capturedAt));
    const page = { site: realmOf(site), shopId, pageKind: 'import' as const, records: sound, readAt };
    const written = await writePage(database, page);
    await afterWriting(database, page.site, shopId, written);
    return { stored: sound.length };
  });
}
