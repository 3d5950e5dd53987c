import type { Day } from '@/utils/core/dates';
import type { CategoryRecord } from '@/utils/records/category';
import type { ItemRecord } from '@/utils/records/item';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { DemoShop } from './demo-shop';
import { demoCategoryId, demoSource } from './origin';
import type { DemoState } from './simulate';

/** One look at the invented shop. */
export interface DemoLook {
  day: Day;
  daysAgo: number;
  at: number;
}

/** Discounts end on whole jiao, as shops write them; whole fen in any case. */
const discounted = (fen: number, discount: number) => Math.round((fen * discount) / 10) * 10;

/** What a product costs buyers on a day, in fen. */
export const priceOf = ({ product, discount }: DemoState) => ({
  lo: discounted(product.priceLo, discount),
  hi: discounted(product.priceHi ?? product.priceLo, discount),
});

function titleAt({ product }: DemoState, daysAgo: number): string {
  const { earlierTitle, title } = product;
  return earlierTitle && daysAgo > earlierTitle.untilDaysAgo ? earlierTitle.title : title;
}

function statusOf({ isOnSale, stock }: DemoState): Pick<ItemRecord, 'status' | 'statusText'> {
  if (!isOnSale) return { status: 'in-stock', statusText: '仓库中' };
  return stock === 0 ? { status: 'sold-out', statusText: '已售完' } : { status: 'on-sale', statusText: '出售中' };
}

/** A product as the list shows it. */
export function listedItem(shop: DemoShop, state: DemoState, { daysAgo, at }: DemoLook): ItemRecord {
  const { product, itemId, stock } = state;
  return {
    kind: 'item',
    platform: shop.platform,
    shopId: null,
    itemId,
    title: titleAt(state, daysAgo),
    guideTitle: null,
    titleLimit: null,
    guideTitleLimit: null,
    categoryId: product.category === null ? null : demoCategoryId(shop, product.category),
    categoryPath: null,
    priceFen: priceOf(state),
    stock,
    ...statusOf(state),
    // A new season, a new picture.
    imageKey: `demo/${itemId}-${daysAgo > 190 ? 1 : 2}`,
    outerId: `QH-${itemId.slice(5)}`,
    listedAt: null,
    attributes: null,
    missing: {},
    source: demoSource(shop, 'item-list', at),
  };
}

/** A product as its edit page shows it. */
export function editedItem(shop: DemoShop, state: DemoState, look: DemoLook): ItemRecord {
  const category = state.product.category === null ? undefined : shop.categories[state.product.category];
  return {
    ...listedItem(shop, state, look),
    status: null,
    statusText: null,
    titleLimit: { max: 60, origin: 'counter' },
    categoryPath: category?.path ?? null,
    attributes: state.product.attributes,
    missing: category ? {} : { categoryId: 'empty' },
    source: demoSource(shop, 'item-edit', look.at),
  };
}

/** A product's figures as the list shows them. */
export function listedMetrics(shop: DemoShop, state: DemoState, { day, at }: DemoLook): MetricsRecord {
  const { lo, hi } = priceOf(state);
  const { stock, soldTotal, sold30d, product, itemId } = state;
  return {
    kind: 'metrics',
    platform: shop.platform,
    shopId: null,
    subject: { kind: 'item', id: itemId, name: null, of: null },
    statDate: day,
    days: 1,
    isFinal: true,
    scope: null,
    values: {
      stock,
      'sold-total': soldTotal,
      'sold-30d': sold30d,
      'quality-score': product.quality,
      'price-lo': lo,
      'price-hi': hi,
    },
    ranges: {},
    missing: {},
    source: demoSource(shop, 'item-list', at),
  };
}

/** The shop's categories as the publish entry shows them. */
export function listedCategories(shop: DemoShop, at: number): CategoryRecord[] {
  return shop.categories.map(({ name, path, isLeaf }, index) => ({
    kind: 'category',
    platform: shop.platform,
    id: demoCategoryId(shop, index),
    name,
    path,
    idPath: null,
    isLeaf,
    isPublishable: isLeaf,
    isAuthorized: null,
    source: demoSource(shop, 'category-pick', at),
  }));
}
