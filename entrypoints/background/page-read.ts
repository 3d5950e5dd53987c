import { MINUTE_MS } from '@/utils/core/dates';
import { isPlatformOf, realmOf } from '@/utils/core/realms';
import { isAcceptable, isRangeEnd } from '@/utils/knowledge/metrics/registry';
import type { Sender } from '@/utils/messages/channel';
import type { pageRead } from '@/utils/messages/page-read';
import { accept } from '@/utils/reading/accept';
import type { ReaderReport } from '@/utils/records/reader-report';
import type { PageRecord } from '@/utils/records/record';
import { isShopless } from '@/utils/records/shop-stated';
import { switchesOf } from '@/utils/settings/schema';
import { loadSettings, saveSettings } from '@/utils/settings/store';
import { type Connection, openDatabase } from '@/utils/snapshots/database';
import { bindLoad } from '@/utils/snapshots/loads';
import type { Written } from '@/utils/snapshots/page';
import { assignReads, quarantineRead } from '@/utils/snapshots/quarantine';
import { writeReports } from '@/utils/snapshots/reader-states';
import type { LoadRow } from '@/utils/snapshots/schema';
import { writeSearches } from '@/utils/snapshots/searches';
import { shopOfRead } from '@/utils/snapshots/shop-of-read';
import { writeCategories, writePage } from '@/utils/snapshots/write-page';
import { sweep } from './alarms';
import { addDueShop } from './due-shops';
import { guard } from './guard';
import { judgeItems, judgeRecords, type Marks } from './judge';
import { readsUnderWay, trackRead } from './reads-under-way';
import { resumeRecompute } from './recompute';
import { withRunningFlows } from './running-flows';
import { sellerPage } from './senders';
import { createQueue } from './serial';
import { forgetContext } from './titles/shop-context';

type PageReadAsk = ReturnType<typeof pageRead.ask.parse>;
type PageReadAnswer = ReturnType<typeof pageRead.answer.parse>;

/** A look at a page after its candidates have passed the record schemas. */
interface Read extends Pick<PageReadAsk, 'site' | 'pageKind' | 'loadId' | 'capturedAt'> {
  records: PageRecord[];
  reports: ReaderReport[];
}

/** Clocks of one machine agree; a record from later than this is a misread time. */
const AHEAD_MS = 5 * MINUTE_MS;

const nothing: PageReadAnswer = { accepted: 0, shopId: null, isQuarantined: false, marks: {} };

/**
 * A read without a shop may follow from the one before it, so they are placed in the order they came. What moves waiting
 * reads goes through here too: of two answers about the same reads only the first finds them.
 */
export const inReadTurn = createQueue();

/** Drops figures that cannot be ones of their metric; the schema knows numbers, not what they mean. */
export function withoutImpossible(record: PageRecord): PageRecord {
  if (record.kind !== 'metrics') return record;
  const { kind } = record.subject;
  const values = Object.entries(record.values).filter(([metric, value]) => isAcceptable(metric, value, kind));
  const ranges = Object.entries(record.ranges).filter(([metric, { lo, hi }]) =>
    [lo, hi].every((end) => isRangeEnd(metric, end, kind)),
  );
  return { ...record, values: Object.fromEntries(values), ranges: Object.fromEntries(ranges) };
}

/** Of many pages read in a row only the last is worth judging a whole shop for. */
async function recomputeWhenQuiet(): Promise<void> {
  await readsUnderWay();
  await resumeRecompute();
}

/** Judging and planning follow from what is stored; a failure there leaves the read stored. */
export async function afterWriting(database: Connection, site: string, shopId: string, written: Written): Promise<Marks> {
  // What was just written is what titles are judged by.
  forgetContext(site, shopId);
  if (written.hasNewTerms) await guard('due-shop', () => addDueShop([site, shopId]));
  const marks = await guard('judge', () => judgeItems(database, site, shopId, written.itemIds));
  // The shop's other products are judged by its terms too, but nobody waits for that.
  if (written.hasNewTerms) void guard('recompute', recomputeWhenQuiet);
  if (written.activities.length > 0) await guard('sweep', sweep);
  return marks ?? {};
}

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

/** What is known of a platform without knowing the shop. */
async function writeShopless(database: Connection, records: readonly PageRecord[]): Promise<void> {
  const categories = records.filter((record) => record.kind === 'category');
  const searches = records.filter((record) => record.kind === 'search');
  if (categories.length > 0) await writeCategories(database, categories);
  if (searches.length > 0) await writeSearches(database, searches);
}

async function wait(database: Connection, read: Read): Promise<PageReadAnswer> {
  const { records, reports: _reports, ...look } = read;
  const accepted = records.length;
  const others = records.filter((record) => !isShopless(record));
  await writeShopless(database, records);
  if (others.length === 0) return { ...nothing, accepted };
  const dropped = await quarantineRead(database, { ...look, records: others });
  if (dropped > 0) await guard('reports', () => writeReports(database, [fullReport(read, dropped)]));
  return { accepted, shopId: null, isQuarantined: true, marks: (await guard('judge', () => judgeRecords(others))) ?? {} };
}

/** Binds a document to its shop, and stores those of its earlier reads under it that speak of no other shop. */
async function bindDocument(database: Connection, load: LoadRow): Promise<Written | null> {
  const { site, loadId, shopId } = load;
  const before = await database.get('loads', [site, loadId]);
  await bindLoad(database, load);
  // Signed in to another shop since: what waits may be of the shop before.
  if (before && before.shopId !== shopId) return null;
  const waiting = (await database.getAll('quarantine')).filter((row) => row.site === site && row.loadId === loadId);
  const ids: number[] = [];
  for (const { quarantineId, records } of waiting) {
    const placement = await shopOfRead(database, { site, loadId, records, soleShop: null });
    const isOurs = placement.shopId === null ? placement.reason === 'unknown' : placement.shopId === shopId;
    if (quarantineId !== undefined && isOurs) ids.push(quarantineId);
  }
  return ids.length === 0 ? null : assignReads(database, ids, { site, shopId, name: null });
}

async function place(read: Read): Promise<PageReadAnswer> {
  const database = await openDatabase();
  const { site, pageKind, loadId, capturedAt: readAt, records, reports } = read;
  await guard('reports', () => writeReports(database, reports));
  // A page that truly shows nothing was read all the same; one that could not be read was not.
  if (records.length === 0 && !reports.some(({ outcome }) => outcome === 'empty')) return nothing;

  if (records.length > 0 && records.every(isShopless)) {
    await writeShopless(database, records);
    return { ...nothing, accepted: records.length };
  }
  const { soleShop } = await loadSettings();
  const placement = await shopOfRead(database, { site, loadId, records, soleShop: soleShop[site] ?? null });
  if (placement.contradictsSoleShop) {
    const { [site]: _wrong, ...others } = soleShop;
    await guard('clear-sole-shop', () => saveSettings({ soleShop: others }));
  }
  if (placement.shopId === null) return wait(database, read);
  const { shopId, by, statedId } = placement;
  const written = await writePage(database, { site, shopId, pageKind, records, readAt }, { statedId });
  // They are of no shop and have a door of their own.
  await writeSearches(
    database,
    records.filter((record) => record.kind === 'search'),
  );
  if (by === 'page' || by === 'items') {
    const earlier = await guard('bind-load', () => bindDocument(database, { site, loadId, shopId, seenAt: readAt }));
    written.itemIds.push(...(earlier?.itemIds ?? []));
    written.activities.push(...(earlier?.activities ?? []));
    written.hasNewTerms ||= earlier?.hasNewTerms ?? false;
  }
  const marks = await afterWriting(database, site, shopId, written);
  return { accepted: records.length, shopId, isQuarantined: false, marks };
}

/**
 * Checks one look at one page and stores what is sound. Errors: `not-a-seller-page`, `wrong-site` when sender and message
 * do not name the same site, `wrong-time` for a look from the future.
 */
export const onPageRead = (ask: PageReadAsk, sender: Sender): Promise<PageReadAnswer> => trackRead(read(ask, sender));

async function read({ attempts, ...look }: PageReadAsk, sender: Sender): Promise<PageReadAnswer> {
  const { site, host } = sellerPage(sender);
  if (look.site !== site) throw new Error('wrong-site');
  if (look.capturedAt > Date.now() + AHEAD_MS) throw new Error('wrong-time');
  const settings = await loadSettings();
  // A page that was open when the operator switched it off goes on reading until it is left.
  if (!switchesOf(settings, host).isRead || settings.offPages.includes(`${site}/${look.pageKind}`)) return nothing;
  // Pages about another site's shops keep what they show under that site.
  const realm = realmOf(site);
  const readings = attempts.map((attempt) => accept(look, attempt));
  const records = readings.flatMap((reading) =>
    reading.records
      .filter(({ platform }) => isPlatformOf(realm, platform))
      .map(withoutImpossible)
      .flatMap(withRunningFlows),
  );
  const reports = readings.flatMap((reading) => reading.reports);
  return inReadTurn(() => place({ ...look, site: realm, records, reports }));
}
