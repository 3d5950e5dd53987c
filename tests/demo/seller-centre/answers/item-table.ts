import { multiplied, type Product, productsIn, type Shop, type Tab, tabs } from '../catalogue';
import type { Flag } from '../flags';

/** Beyond 2^53: a reader that lets JSON.parse make a number of it stores another product's id. */
const BIG_ID = '9007199254740993123';
const PADDING_BYTES = 5 * 1024 * 1024;

/** What the list page asks: the parsed inner `jsonBody`. */
export interface TableAsk {
  tab: Tab;
  current: number;
  pageSize: number;
  itemIds: string[];
  outerId: string;
  title: string;
}

const statusText = { on_sale: '出售中', in_stock: '仓库中', sold_out: '已售空' } as const;
const statusType = { on_sale: 'success', in_stock: 'default', sold_out: 'warning' } as const;

/**
 * One row with the fields of facts 1.3. Unverified there and therefore a guess here: a price range as one text, and the
 * keys of `endDate_m`.
 */
function rowOf(shop: Shop, product: Product, index: number): Record<string, unknown> {
  const host = shop.id === 'tmall' ? 'detail.tmall.com' : 'item.taobao.com';
  const link = `//${host}/item.htm?id=${product.itemId}`;
  const edit =
    shop.id === 'tmall'
      ? `//sell.publish.tmall.com/tmall/publish.htm?id=${product.itemId}`
      : `//item.upload.taobao.com/sell/v2/publish.htm?itemId=${product.itemId}`;
  return {
    itemId: index % 2 === 0 ? Number(product.itemId) : product.itemId,
    catId: product.categoryId,
    itemDesc: {
      desc: [
        { uiType: 'link', text: product.title, copyText: product.title, href: link, hasCopy: true },
        { uiType: 'text', text: `ID:${product.itemId}` },
        { uiType: 'text', text: `编码:${product.outerId}` },
      ],
      img: `//img.alicdn.com/${product.image}_100x100xz`,
      imgLink: { href: link },
      iconList: [],
    },
    managerPrice: { currentPrice: `¥ ${product.price}` },
    managerQuantityNew: { text: product.stock },
    soldQuantity_m: product.sold,
    monthlySoldQuantity: { value: String(product.sold30Days), empty: product.sold30Days === 0 },
    upShelfDate_m: {
      value: product.listedAt,
      status: { text: statusText[product.status], type: statusType[product.status] },
    },
    endDate_m: product.status === 'in_stock' ? { value: '2026-11-18 23:59', text: '已下架' } : null,
    diagnoseInfoV3: {
      basicScore: product.score,
      ...(product.score >= 80 && shop.id === 'c-store' && { scoreLabel: '流量加速中' }),
      ysbTaskStatus: 'WHITE',
    },
    operator_m: [
      { name: 'editProduct', text: '编辑商品', href: edit },
      {
        name: product.status === 'in_stock' ? 'upShelf' : 'downShelf',
        text: product.status === 'in_stock' ? '立即上架' : '立即下架',
      },
    ],
  };
}

function spoil(row: Record<string, unknown>, index: number, has: (flag: Flag) => boolean): unknown {
  if (has('wrong-types')) {
    const bad = [
      null,
      '系统繁忙',
      42,
      { ...row, itemId: { id: row.itemId }, soldQuantity_m: '1.2万+', managerQuantityNew: ['12'] },
      { ...row, itemDesc: '商品', catId: '50010001.5', diagnoseInfoV3: 88 },
      { ...row, managerPrice: 39.9, upShelfDate_m: 1_780_000_000 },
    ];
    return bad[index % bad.length];
  }
  if (has('missing')) {
    return { itemId: row.itemId, itemDesc: row.itemDesc, monthlySoldQuantity: { empty: true }, endDate_m: null };
  }
  if (has('html-title')) {
    const text = `<b>特价</b>收纳箱<img src=x onerror="window.__spoiled=true">`;
    return { ...row, itemDesc: { desc: [{ uiType: 'link', text, copyText: text, href: '#', hasCopy: true }] } };
  }
  if (has('big-id') && index === 0) {
    return {
      ...row,
      itemId: BIG_ID,
      itemDesc: {
        desc: [
          { uiType: 'link', text: '编号很大的商品收纳箱' },
          { uiType: 'text', text: `ID:${BIG_ID}` },
        ],
      },
    };
  }
  return row;
}

/** The products a question is about, over all pages. */
function asked(shop: Shop, ask: TableAsk): Product[] {
  return productsIn(shop.products, ask.tab)
    .filter(({ itemId }) => ask.itemIds.length === 0 || ask.itemIds.includes(itemId))
    .filter(({ outerId }) => outerId.includes(ask.outerId))
    .filter(({ title }) => title.includes(ask.title));
}

/** The whole mtop answer of the item table, as text: some flags are no longer JSON or not what JSON.stringify would write. */
export function itemTableAnswer(shopAsIs: Shop, ask: TableAsk, api: string, has: (flag: Flag) => boolean): string {
  if (has('session-expired')) return JSON.stringify({ api, v: '1.0', ret: ['FAIL_SYS_SESSION_EXPIRED::SESSION失效'], data: {} });
  if (has('risk-control')) {
    return JSON.stringify({ api, v: '1.0', ret: ['RGV587_ERROR::SM::哎哟喂,被挤爆啦,请稍后重试!'], data: { url: '' } });
  }
  const shop = has('many')
    ? { ...shopAsIs, products: multiplied(productsIn(shopAsIs.products, 'on_sale'), 1234) }
    : has('empty')
      ? { ...shopAsIs, products: [] }
      : shopAsIs;
  const found = asked(shop, ask);
  // Past the last page the real answer runs into products of other states while the total stays (seen by one tool, 2026).
  const strangers = shop.products.filter((product) => !found.includes(product));
  const start = (ask.current - 1) * ask.pageSize;
  const startPast = start - Math.ceil(found.length / ask.pageSize) * ask.pageSize;
  const page = startPast < 0 ? found.slice(start, start + ask.pageSize) : strangers.slice(startPast, startPast + ask.pageSize);
  const rows = page.map((product, index) => spoil(rowOf(shop, product, start + index), index, has));
  const counts = Object.fromEntries(tabs.map((tab) => [tab, productsIn(shop.products, tab).length]));
  const pagination = { current: ask.current, pageSize: ask.pageSize, total: has('wrong-types') ? '很多' : found.length };
  // `tabCounts` is this replica's own: where the real page takes its counters from is not known.
  const inner = has('renamed')
    ? { ok: true, payload: { grid: { rows }, pager: pagination, tabCounts: counts } }
    : { success: true, data: { table: { dataSource: rows }, pagination, tabCounts: counts } };
  const padded = has('huge') ? { ...inner, trace: 'x'.repeat(PADDING_BYTES) } : inner;
  const text = JSON.stringify(padded).replace(`"itemId":"${BIG_ID}"`, `"itemId":${BIG_ID}`);
  const result = has('bad-json') ? text.slice(0, Math.floor(text.length / 2)) : text;
  const data = has('renamed') ? { model: result } : { result: has('plain-result') ? padded : result };
  return JSON.stringify({ api, v: '1.0', ret: ['SUCCESS::调用成功'], data, traceId: '2100000000000000000' });
}
