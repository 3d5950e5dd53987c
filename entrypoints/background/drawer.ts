import { browser } from 'wxt/browser';
import { MINUTE_MS } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import { realmOf } from '@/utils/core/realms';
import type { Sender } from '@/utils/messages/channel';
import { type DrawerContext, drawerContext } from '@/utils/messages/drawer';
import { itemsById, quarantined } from '@/utils/snapshots/queries';
import { guard } from './guard';
import { readsUnderWay } from './reads-under-way';
import { mustBeOwnPage, sellerPage } from './senders';
import { createQueue } from './serial';

/** The frame asks as soon as it is drawn; a ticket left over is of a frame that never was. */
const VALID_MS = MINUTE_MS;
const PREFIX = 'ticket-';

/** A stored ticket's content, or null when it is none or too old. */
function readTicket(stored: unknown, now: number): { context: DrawerContext; tabId: number } | null {
  const { context, tabId, issuedAt } = fields(stored);
  const parsed = drawerContext.safeParse(context);
  if (!parsed.success || typeof tabId !== 'number' || typeof issuedAt !== 'number' || now - issuedAt > VALID_MS) return null;
  return { context: parsed.data, tabId };
}

// Taking a ticket is two steps of storage: two claims at once must not both get it.
const inTurn = createQueue();

async function dropOld(now: number): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  await browser.storage.session.remove(stored.filter(([, value]) => readTicket(value, now) === null).map(([key]) => key));
}

/**
 * The shop of the drawer's product, by the product itself: the page's last read may still be under way, or be of the shop
 * that was signed in before. The page's word counts between shops that share a product, and for one nobody has read; one
 * that waits for its shop has none.
 */
async function shopOfDrawer({ site, shopId, itemId }: DrawerContext): Promise<{ shopId: string | null }> {
  if (itemId === null) return { shopId };
  const [owners, waiting] = await Promise.all([itemsById(site, itemId), quarantined()]);
  if (owners.some((owner) => owner.shopId === shopId)) return { shopId };
  const [only, another] = owners;
  if (only) return { shopId: another ? null : only.shopId };
  const isWaiting = waiting.some(
    (read) => read.site === site && read.records.some((record) => record.kind === 'item' && record.itemId === itemId),
  );
  return { shopId: isWaiting ? null : shopId };
}

/** Gives a ticket for a drawer in the asking tab. Errors: `not-a-seller-page`. */
export async function onOpenDrawer(told: DrawerContext, sender: Sender): Promise<{ ticket: string }> {
  const { tabId } = sellerPage(sender);
  const site = realmOf(told.site);
  // Reads the page sent before are stored first.
  await readsUnderWay();
  const found = await guard('shop-of-drawer', () => shopOfDrawer({ ...told, site }));
  const context = { ...told, site, ...found };
  const ticket = crypto.randomUUID();
  const issuedAt = Date.now();
  await inTurn(async () => {
    await dropOld(issuedAt);
    await browser.storage.session.set({ [PREFIX + ticket]: { context, tabId, issuedAt } });
  });
  return { ticket };
}

/** Takes a ticket: good once, for a short time, in the tab it was given to. Errors: `not-an-extension-page`, `bad-ticket`. */
export async function onClaimDrawer(
  { ticket }: { ticket: string },
  sender: Sender,
): Promise<{ context: DrawerContext; tabId: number }> {
  mustBeOwnPage(sender);
  const key = PREFIX + ticket;
  return inTurn(async () => {
    const taken = readTicket((await browser.storage.session.get(key))[key], Date.now());
    await browser.storage.session.remove(key);
    if (!taken || taken.tabId !== sender.tab?.id) throw new Error('bad-ticket');
    return taken;
  });
}
