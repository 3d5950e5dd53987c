import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { finding } from '@/utils/records/finding';
import { fenRange, itemStatus } from '@/utils/records/item';
import { pageKind } from '@/utils/records/provenance';
import { day, id } from '@/utils/records/text';
import { defineMessage } from './channel';

const shop = z.object({
  site: id,
  shopId: id,
  name: z.nullable(z.string()),
  platform: z.enum(platforms),
  isDemo: z.boolean(),
});

/** A product as it was last seen; null is "not seen", never zero. */
const item = z.object({
  ref: z.object({ site: id, shopId: id, itemId: id }),
  platform: z.enum(platforms),
  title: z.nullable(z.string()),
  categoryPath: z.nullable(z.array(z.string())),
  outerId: z.nullable(z.string()),
  priceFen: z.nullable(fenRange),
  stock: z.nullable(z.int()),
  sold30d: z.nullable(z.number()),
  status: z.nullable(itemStatus),
  statusText: z.nullable(z.string()),
  findings: z.array(finding),
  lastSeenAt: z.number(),
});

const series = z.array(z.object({ day, value: z.nullable(z.number()) }));
const value = z.union([z.string(), z.number(), fenRange]);
const change = z.object({
  kind: z.enum(['title', 'price', 'category', 'status', 'stock-out', 'main-image']),
  from: value,
  to: value,
  at: z.number(),
  previousSeenAt: z.number(),
  pageKind,
});

/**
 * Drawer → background: everything it shows. The drawer's frame stands in a seller page, where browsers that block
 * third-party storage refuse it the database, so it asks instead of reading.
 */
export const drawerData = defineMessage(
  'drawer-data',
  z.object({ site: id, shopId: z.nullable(id), itemId: z.nullable(id) }),
  z.object({
    shops: z.array(shop),
    /** Null when the shop or product is not known. */
    item: z.nullable(item),
    /** The last 90 days. */
    history: z.object({ priceFen: series, stock: series, sold30d: series }),
    changes: z.array(change),
    /** Names of the categories the changes mention, by id. */
    categoryNames: z.record(z.string(), z.string()),
    /** Reads of this page's load that wait for their shop. */
    waitingIds: z.array(z.int()),
  }),
);

export type DrawerAsk = z.infer<typeof drawerData.ask>;
export type DrawerData = z.infer<typeof drawerData.answer>;
