import type { Product, Shop, ShopId } from '../catalogue';
import { placeOf } from '../categories';
import { catalogueOptions, propertyLabels } from './edit-options';

/** One form control of the embedded model. */
export interface FormComponent {
  type: string;
  props: Record<string, unknown>;
}

/** The object behind `window.Json`, `window.Json2` and the runtime store (facts 2.2). */
export interface EditModel {
  components: Record<string, FormComponent>;
  models: {
    formValues: Record<string, unknown>;
    global: Record<string, unknown>;
    catpath: { value: string };
    [slot: string]: unknown;
  };
  rules: { condition: unknown; target: string }[];
}

const field = (
  name: string,
  label: string,
  required: boolean,
  more: Record<string, unknown> = {},
  type = 'input',
): FormComponent => ({
  type,
  props: { name, label, uiType: type, required, readonly: false, visible: true, ...more },
});

/** Property ids are invented but for 品牌 and 货号, which every source names alike. */
const propertyIds: Record<string, string> = {
  品牌: 'p-20000',
  材质: 'p-20021',
  风格: 'p-122276315',
  适用场景: 'p-122216547',
  产地: 'p-21299',
  货号: 'p-13021751',
};

/** Values of the category properties by property id, as the form keeps them. */
function propertyValues(product: Product | null): Record<string, unknown> {
  return Object.fromEntries(
    propertyLabels.map((label) => {
      const text = product?.attributes[label] ?? '';
      const id = propertyIds[label] ?? 'p-0';
      if (label === '货号') return [id, text];
      const option = catalogueOptions[label]?.find((candidate) => candidate.text === text);
      return [id, option ?? null];
    }),
  );
}

const propertyFields = (labels: readonly string[], required: boolean) =>
  labels.map((label) => ({
    name: propertyIds[label],
    label,
    uiType: label === '货号' ? 'input' : 'select',
    required,
    maxItems: 1,
    ...(label !== '货号' && { dataSource: catalogueOptions[label] }),
  }));

function skuRows(product: Product): Record<string, unknown>[] {
  const [lo = '0', hi = lo] = product.price.split('-');
  const sizes = lo === hi ? ['均码'] : ['小号', '大号'];
  return sizes.map((size, index) => ({
    skuId: `5${product.itemId}${index}`,
    skuPrice: index === 0 ? lo : hi,
    skuStock: index === 0 ? Math.ceil(product.stock / sizes.length) : Math.floor(product.stock / sizes.length),
    skuOuterId: `${product.outerId}-${index + 1}`,
    skuBarcode: '',
    skuTitle: '',
    props: [
      { name: 'p-1627207', value: -1001, text: '米白色', img: `//img.alicdn.com/${product.image}` },
      { name: 'p-20509', value: -2001 - index, text: size },
    ],
    salePropKey: `1627207-1001_20509-${2001 + index}`,
    skuStatus: 1,
    action: { selected: true },
  }));
}

/** The model of one product's form, or of an empty form for a category when there is no product yet. */
export function editModel(shop: Shop, product: Product | null, categoryId: number): EditModel {
  const isTmall = shop.id === 'tmall';
  const place = placeOf(categoryId);
  const titleOf = (text: string) => (isTmall ? { title: [text] } : text);
  const properties = propertyValues(product);
  const global = {
    catId: categoryId,
    id: product?.itemId ?? null,
    userId: shop.userId,
    brand: isTmall,
    gpfRenderTrace: '2100bbd217',
    location: '浙江/宁波',
  };
  const shared = {
    title: titleOf(product?.title ?? ''),
    shopping_title: titleOf(product?.guideTitle ?? ''),
    saleProp: { 'p-1627207': [{ value: -1001, text: '米白色' }] },
    sku: product ? skuRows(product) : [],
    price: product?.price.split('-')[0] ?? '',
    quantity: product ? String(product.stock) : '',
    outerId: product?.outerId ?? '',
    mainImagesGroup: { images: product ? [{ url: `//img.alicdn.com/${product.image}` }] : [] },
    shopcat: [],
  };
  const formValues = isTmall
    ? { ...shared, tmSubTitle: '', keyProp: properties, shelfTime: { type: 0, shelfTime: null } }
    : {
        ...shared,
        catProp: properties,
        startTime: { type: 0, shelfTime: null },
        category: {
          categorySelect: {
            id: categoryId,
            name: place.node.name,
            idpath: place.ids,
            path: place.names,
            leaf: place.node.children.length === 0,
            publish: place.node.children.length === 0,
            brand: false,
            submitId: String(categoryId),
          },
        },
      };
  return {
    components: componentsOf(shop.id, global),
    models: {
      formValues,
      global: isTmall ? { value: global } : global,
      catpath: { value: `当前类目：${place.names.join('>>')}` },
      ...(!isTmall && { __fields__: Object.keys(formValues), catSuggest: {}, itemdiagnoseInfo: {} }),
    },
    rules: [{ condition: { field: 'startTime', op: 'eq', value: 1 }, target: 'shelfTime' }],
  };
}

function componentsOf(shop: ShopId, global: Record<string, unknown>): Record<string, FormComponent> {
  const isTmall = shop === 'tmall';
  const colours = field('p-1627207', '颜色分类', true, { dataSource: catalogueOptions.颜色分类, maxItems: 56 }, 'checkbox').props;
  const properties: Record<string, FormComponent> = isTmall
    ? {
        keyProp: { type: 'catProp', props: { name: 'keyProp', dataSource: propertyFields(['品牌', '货号'], true) } },
        itemProp: {
          type: 'catProp',
          props: { name: 'itemProp', dataSource: propertyFields(['材质', '风格', '适用场景', '产地'], false) },
        },
        tmSubTitle: field('tmSubTitle', '商品卖点', false, { maxLength: 40 }),
      }
    : {
        catProp: {
          type: 'catProp',
          props: {
            name: 'catProp',
            dataSource: [
              ...propertyFields(['品牌', '材质'], true),
              ...propertyFields(['风格', '适用场景', '产地', '货号'], false),
            ],
          },
        },
        fakeCredit: {
          type: 'hidden',
          props: { icmp: { global: { value: { ...global, frontDataLog: { traceId: '2100bbd217' } } } } },
        },
      };
  return {
    title: field('title', isTmall ? '商品标题' : '宝贝标题', true, { maxLength: 60 }),
    shopping_title: field('shopping_title', '导购标题', false, { maxLength: isTmall ? 50 : 30 }),
    ...properties,
    saleProp: { type: 'saleProp', props: { name: 'saleProp', subItems: { 'p-1627207': colours } } },
    sku: field('sku', '商品规格', true, {}, 'sku'),
    price: field('price', '一口价', true),
    quantity: field('quantity', '总数量', true, { readonly: true }),
    outerId: field('outerId', '商家编码', false, { maxLength: 64 }),
    mainImagesGroup: field('mainImagesGroup', '主图', true, { max: 5 }, 'images'),
    [isTmall ? 'shelfTime' : 'startTime']: field(isTmall ? 'shelfTime' : 'startTime', '上架时间', true, {}, 'radio'),
    shopcat: field('shopcat', '店铺中分类', false, { maxItems: 20 }, 'tree'),
  };
}

/** The inline script of a publish page: which global it fills differs by store and by entry (facts 2.2). */
export function embeddedScripts(
  shop: ShopId,
  model: EditModel,
  isAiPublish: boolean,
  toJson: (value: unknown) => string,
): string[] {
  const json = toJson(model);
  if (shop === 'c-store') return [`window.Json = ${json};`];
  if (isAiPublish) return [`window.Json2 = ${json};`];
  return [`window.Json = ${json}; window.noIcmpJson = ${toJson({ components: {}, models: { global: model.models.global } })};`];
}
