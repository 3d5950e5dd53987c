import type { PageKind, Provenance } from '@/utils/records/provenance';
import type { DemoShop } from './demo-shop';

/** Where an invented record comes from. Its reader is named `demo`, so that none of it passes for a page's word. */
export const demoSource = ({ site }: DemoShop, pageKind: PageKind, capturedAt: number): Provenance => ({
  site,
  pageKind,
  reader: 'demo',
  at: 'demo',
  capturedAt,
});

/** The id of a shop's category by its place in the shop; no platform has such ids. */
export const demoCategoryId = (shop: DemoShop, index: number): string => `demo-c-${shop.shopId.slice(5)}-${index + 1}`;
