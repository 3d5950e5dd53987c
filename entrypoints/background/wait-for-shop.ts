import type { pageRead } from '@/utils/messages/page-read';
import type { ReaderReport } from '@/utils/records/reader-report';
import { isGranting, isShopless } from '@/utils/records/shop-stated';
import type { Connection } from '@/utils/snapshots/database';
import { quarantineRead } from '@/utils/snapshots/quarantine';
import { writeReports } from '@/utils/snapshots/reader-states';
import { afterShopless } from './after-shopless';
import { guard } from './guard';
import { judgeRecords } from './judge';
import type { Read } from './read';
import { writeShopless } from './shopless';

/** A full quarantine drops its oldest reads; the reader board tells. */
function fullReport({ site, pageKind, capturedAt }: Read, dropped: number): ReaderReport {
  const counts = { fields: { read: 0, expected: 0 }, accepted: 1, refused: dropped };
  return {
    site,
    pageKind,
    reader: 'quarantine',
    layer: null,
    outcome: 'partly',
    reason: 'quarantine-full',
    at: null,
    ...counts,
    time: capturedAt,
  };
}

/** Lets what needs a shop wait until it is known, and stores the rest. Marks are of what the page showed. */
export async function waitForShop(database: Connection, read: Read): Promise<ReturnType<typeof pageRead.answer.parse>> {
  const { records, reports: _reports, ...look } = read;
  const accepted = records.length;
  await afterShopless(database, read.site, records, await writeShopless(database, records));
  if (records.every(isShopless)) return { accepted, shopId: null, isQuarantined: false, marks: {} };
  const others = records.filter((record) => !isShopless(record) || isGranting(record));
  const dropped = await quarantineRead(database, { ...look, records: others });
  if (dropped > 0) await guard('reports', () => writeReports(database, [fullReport(read, dropped)]));
  return { accepted, shopId: null, isQuarantined: true, marks: (await guard('judge', () => judgeRecords(others))) ?? {} };
}
