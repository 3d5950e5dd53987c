import { MINUTE_MS } from '@/utils/core/dates';
import { isPlatformOf, realmOf } from '@/utils/core/realms';
import type { Sender } from '@/utils/messages/channel';
import type { pageRead } from '@/utils/messages/page-read';
import { accept } from '@/utils/reading/accept';
import type { PageRecord } from '@/utils/records/record';
import { isGranting, isShopless } from '@/utils/records/shop-stated';
import { switchesOf } from '@/utils/settings/schema';
import { loadSettings, saveSettings } from '@/utils/settings/store';
import { openDatabase } from '@/utils/snapshots/database';
import { writeReports } from '@/utils/snapshots/reader-states';
import { shopOfRead } from '@/utils/snapshots/shop-of-read';
import { writePage } from '@/utils/snapshots/write-page';
import { afterShopless } from './after-shopless';
import { afterWriting } from './after-writing';
import { bindDocument } from './bind-document';
import { guard } from './guard';
import { withoutImpossible } from './impossible-figures';
import { notingTerms } from './noted-terms';
import type { Read } from './read';
import { trackRead } from './reads-under-way';
import { withRunningFlows } from './running-flows';
import { sellerPage } from './senders';
import { createQueue } from './serial';
import { writeBesideShop, writeShopless } from './shopless';
import { waitForShop } from './wait-for-shop';

type PageReadAsk = ReturnType<typeof pageRead.ask.parse>;
type PageReadAnswer = ReturnType<typeof pageRead.answer.parse>;

/** Clocks of one machine agree; a record from later than this is a misread time. */
const AHEAD_MS = 5 * MINUTE_MS;

const nothing: PageReadAnswer = { accepted: 0, shopId: null, isQuarantined: false, marks: {} };

/**
 * A read without a shop may follow from the one before it, so they are placed in the order they came. What moves waiting
 * reads goes through here too: of two answers about the same reads only the first finds them.
 */
export const inReadTurn = createQueue();

const isTerm = (record: PageRecord): boolean => record.kind === 'metrics' && record.subject.kind === 'term';

async function place(read: Read): Promise<PageReadAnswer> {
  const database = await openDatabase();
  const { site, pageKind, loadId, capturedAt: readAt, records, reports } = read;
  await guard('reports', () => writeReports(database, reports));
  // A page that truly shows nothing was read all the same; one that could not be read was not.
  if (records.length === 0 && !reports.some(({ outcome }) => outcome === 'empty')) return nothing;

  const { soleShop } = await loadSettings();
  const unplaced = { site, loadId, records, soleShop: soleShop[site] ?? null };
  if (records.length > 0 && records.every(isShopless)) {
    // Where a shop may list is its own affair; not knowing whose it is, that is left out: nobody is asked for so little.
    const { shopId } = records.some(isGranting) ? await shopOfRead(database, unplaced) : { shopId: null };
    const isNews = await writeShopless(database, records, shopId === null ? null : { site, shopId });
    await afterShopless(database, site, records, isNews);
    return { ...nothing, accepted: records.length };
  }
  const placement = await shopOfRead(database, unplaced);
  if (placement.contradictsSoleShop) {
    const { [site]: _wrong, ...others } = soleShop;
    await guard('clear-sole-shop', () => saveSettings({ soleShop: others }));
  }
  if (placement.shopId === null) return waitForShop(database, read);
  const { shopId, by, statedId } = placement;
  const write = () => writePage(database, { site, shopId, pageKind, records, readAt }, { statedId });
  const written = await (records.some(isTerm) ? notingTerms([site, shopId], write) : write());
  await afterShopless(database, site, records, await writeBesideShop(database, records));
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
