import type { Platform } from '@/utils/core/platforms';
import type { ItemRecord } from '@/utils/records/item';
import type { MissingReason } from '@/utils/records/text';
import type { Candidate } from './attempt';

/** What a page told of a product. Values are what the page had; the background checks them. */
export type ItemFields = { [Field in Exclude<keyof ItemRecord, 'kind' | 'platform' | 'missing' | 'source'>]?: unknown };

/** The record candidate of one product: what the page does not show is null. */
export function itemCandidate(platform: Platform, told: ItemFields, missing: Record<string, MissingReason>): Candidate {
  return {
    kind: 'item',
    platform,
    shopId: null,
    itemId: null,
    title: null,
    guideTitle: null,
    titleLimit: null,
    guideTitleLimit: null,
    categoryId: null,
    categoryPath: null,
    priceFen: null,
    stock: null,
    status: null,
    statusText: null,
    imageKey: null,
    outerId: null,
    listedAt: null,
    attributes: null,
    ...told,
    missing,
  };
}
