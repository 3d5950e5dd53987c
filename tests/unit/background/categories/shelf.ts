import type { Connection } from '@/utils/snapshots/database';
import { category } from '../../snapshots/support';
import { storeRecords, titled } from '../stored';
import type { installExtension } from '../support';

/** Leaves of the platform, by what their products are called here. */
export const ids = { sweater: '101', flask: '102', lamp: '103', ornament: '104', sweaterNo2: '105' } as const;

const node = (id: string, ...path: string[]) => category({ id, name: path.at(-1) ?? '', path, isLeaf: true });

/** The platform's tree, as a page for choosing categories shows it. */
export const tree = [
  node(ids.sweater, '女装', '毛衣'),
  node(ids.flask, '餐饮具', '保温杯'),
  node(ids.lamp, '灯具', '台灯'),
  node(ids.ornament, '摆件', '工艺摆件'),
  node(ids.sweaterNo2, '内衣', '保暖衣'),
  category({ id: '100', name: '女装', path: ['女装'], isLeaf: false }),
];

const said = {
  sweater: ['圆领 高领 宽松 慵懒 法式 短款 麻花 复古', '针织毛衣女秋冬 套头毛衣女'],
  flask: ['大容量 便携 学生 车载 儿童 办公 不锈钢 商务', '保温杯家用水杯 保温杯女士水杯'],
  lamp: ['护眼 折叠 充电 卧室 学习 床头 书桌 夹子', '台灯led节能 台灯学生宿舍'],
} as const;
const madeOf = { sweater: '羊毛', flask: '钢', lamp: '塑料' } as const;
const leaves = ['sweater', 'flask', 'lamp'] as const;

/** A shop's products, sixteen in each of three leaves, all where they belong. */
export const inPlace = leaves.flatMap((leaf) => {
  const [looks, goods] = said[leaf].map((words) => words.split(' '));
  const titles = (looks ?? []).flatMap((look) => (goods ?? []).map((good) => look + good));
  const attributes = { 材质: [madeOf[leaf]], 产地: ['国产'] };
  return titles.map((title, at) => titled(`${leaf}-${at}`, title, { categoryId: ids[leaf], attributes }));
});

/** A flask among the sweaters. */
export const stray = titled('stray', '陶瓷大容量便携保温杯女士水杯', { categoryId: ids.sweater });

/**
 * Empties the storage and what was kept of it, and sets the clock back. A fresh worker for every test would read the written tree
 * and the lexicon anew each time.
 */
export async function empty({ database, clock }: Awaited<ReturnType<typeof installExtension>>) {
  clock('2026-11-22 10:00');
  const { forgetModels } = await import('@/entrypoints/background/categories/model');
  const { forgetOffers } = await import('@/entrypoints/background/categories/offers');
  const { forgetTermShares } = await import('@/entrypoints/background/categories/term-shares');
  const { forgetContexts } = await import('@/entrypoints/background/titles/shop-context');
  const connection = await database();
  await Promise.all([...connection.objectStoreNames].map((name) => connection.clear(name)));
  for (const forget of [forgetModels, forgetOffers, forgetTermShares, forgetContexts]) forget();
}

/** Stores what pages showed, of the shop and beside it, as a page read does. */
export async function store(database: Connection, records: readonly object[], day?: string) {
  const { noteCategories } = await import('@/entrypoints/background/categories/note-categories');
  const { writeBesideShop } = await import('@/entrypoints/background/shopless');
  await writeBesideShop(database, records as never);
  await storeRecords(database, [...records], day);
  noteCategories(records as never);
}

/** Judges stored products as they are after a page was read, by a model of what is stored now. */
export async function judge(database: Connection, itemIds: string[], shop = { site: 'taobao', shopId: 's1' }) {
  const { forgetModels } = await import('@/entrypoints/background/categories/model');
  const { judgeItems } = await import('@/entrypoints/background/judge');
  const { forgetContexts } = await import('@/entrypoints/background/titles/shop-context');
  forgetModels();
  forgetContexts();
  return judgeItems(database, shop.site, shop.shopId, itemIds);
}

/** Whether a product's open findings say that it is in the wrong category. */
export async function isToldOf(database: Connection, itemId: string, { site, shopId } = { site: 'taobao', shopId: 's1' }) {
  const row = await database.get('findings', [site, shopId, itemId]);
  return row?.findings.some(({ rule }) => rule === 'category-elsewhere') ?? false;
}
