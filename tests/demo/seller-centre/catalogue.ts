import { cStoreSeeds } from './products-c-store';
import { tmallSeeds } from './products-tmall';

/** A flaw planted in a product, so that a title or category checker has something to find. */
export type Flaw =
  | 'repeated-word'
  | 'too-short'
  | 'exactly-60'
  | 'tab'
  | 'double-space'
  | 'absolute-word'
  | 'stale-year'
  | 'gift-word'
  | 'synonyms'
  | 'material-conflict'
  | 'category-not-leaf'
  | 'wrong-category';

/** Title, category id, price in yuan ("lo" or "lo-hi"), stock, units sold, units sold in 30 days, flaw or shelf state. */
export type ProductSeed = readonly [string, number, string, number, number, number, (Flaw | 'in-stock')?];

/** The tabs of the item list. */
export const tabs = ['all', 'on_sale', 'in_stock', 'sold_out'] as const;
export type Tab = (typeof tabs)[number];

export type ShopId = 'c-store' | 'tmall';

/** One invented product; list, edit page and category page all speak of this. */
export interface Product {
  itemId: string;
  title: string;
  guideTitle: string;
  categoryId: number;
  price: string;
  stock: number;
  sold: number;
  sold30Days: number;
  outerId: string;
  listedAt: string;
  status: Exclude<Tab, 'all'>;
  score: number;
  image: string;
  brand: string;
  attributes: Record<string, string>;
  flaw: Flaw | null;
}

/** One invented shop with its products, newest first. */
export interface Shop {
  id: ShopId;
  name: string;
  userId: string;
  products: Product[];
}

const two = (value: number) => String(value).padStart(2, '0');

const materials: Record<number, string> = {
  5001: 'PP',
  5002: '陶瓷',
  5003: '棉',
  5004: '棉',
  5005: 'ABS',
  5006: '绒布',
};

function attributesOf(seed: ProductSeed, brand: string, outerId: string): Record<string, string> {
  const [, categoryId, , , , , flaw] = seed;
  const material = flaw === 'material-conflict' ? '聚酯纤维' : (materials[Math.floor(categoryId / 10_000)] ?? '其他');
  return { 品牌: brand, 材质: material, 风格: '简约现代', 适用场景: '家用', 产地: '中国大陆', 货号: outerId };
}

function productOf(shop: ShopId, seed: ProductSeed, index: number): Product {
  const [title, categoryId, price, stock, sold, sold30Days, mark] = seed;
  const serial = String(index + 1).padStart(3, '0');
  const brand = shop === 'tmall' ? '苔岸' : '无品牌';
  const outerId = `${shop === 'tmall' ? 'TA' : 'DX'}-${categoryId % 10_000}-${serial}`;
  const status = mark === 'in-stock' ? 'in_stock' : stock === 0 ? 'sold_out' : 'on_sale';
  return {
    itemId: `${shop === 'tmall' ? '710000000' : '700000000'}${serial}`,
    title,
    guideTitle: index % 3 === 0 ? title.replace(/[^\p{Script=Han}]/gu, '').slice(0, 12) : '',
    categoryId,
    price,
    stock,
    sold,
    sold30Days,
    outerId,
    listedAt: `2026-${two(1 + (index % 10))}-${two(1 + ((index * 7) % 28))} ${two(8 + (index % 12))}:${two((index * 13) % 60)}`,
    status,
    score: mark && mark !== 'in-stock' ? 46 + ((index * 7) % 30) : 80 + ((index * 3) % 21),
    image: `imgextra/i${1 + (index % 4)}/2200000000001/O1CN01${shop === 'tmall' ? 'T' : 'C'}${categoryId}_${serial}_!!2200000000001.jpg`,
    brand,
    attributes: attributesOf(seed, brand, outerId),
    flaw: mark && mark !== 'in-stock' ? mark : null,
  };
}

/** Fresh copies of both shops: a submitted title changes only the copy it was submitted to. */
export const createCatalogue = (): Record<ShopId, Shop> => ({
  'c-store': {
    id: 'c-store',
    name: '灯下集市杂货铺',
    userId: '2200000000001',
    products: cStoreSeeds.map((seed, index) => productOf('c-store', seed, index)),
  },
  tmall: {
    id: 'tmall',
    name: '苔岸旗舰店',
    userId: '2200000000002',
    products: tmallSeeds.map((seed, index) => productOf('tmall', seed, index)),
  },
});

/** The products of one tab. */
export const productsIn = (products: readonly Product[], tab: Tab): Product[] =>
  tab === 'all' ? [...products] : products.filter(({ status }) => status === tab);

/** `count` products made from the given ones under new ids, for lists longer than the catalogue. */
export const multiplied = (products: readonly Product[], count: number): Product[] =>
  Array.from({ length: count }, (_, index) => products[index % products.length])
    .filter((product) => product !== undefined)
    .map((product, index) => ({
      ...product,
      itemId: `7000${String(10_000_001 + index)}`,
      outerId: `${product.outerId}-${index}`,
    }));
