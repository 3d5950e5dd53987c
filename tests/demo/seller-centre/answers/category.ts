import type { ShopId } from '../catalogue';
import { type CategoryPlace, categoryPlaces, categoryTree, isCategoryId, isTmallAuthorized, placeOf } from '../categories';

/** How many nodes one search answers. */
const MAX_FOUND = 12;

/** One node as the category end points send it (facts 3.3). */
export interface CategoryAnswerNode {
  id: number;
  name: string;
  path: string[] | string;
  idpath: number[];
  leaf: boolean;
  publish: boolean;
  isAuthorized?: boolean;
  isBrand?: boolean;
  brand?: boolean;
  submitId: string;
  tips: string;
}

function answerNode(shop: ShopId, place: CategoryPlace, path: string[] | string): CategoryAnswerNode {
  const leaf = place.node.children.length === 0;
  return {
    id: place.node.id,
    name: place.node.name,
    path,
    idpath: place.ids,
    leaf,
    publish: leaf,
    ...(shop === 'tmall' && { isAuthorized: isTmallAuthorized(place), isBrand: false }),
    submitId: String(place.node.id),
    tips: '',
  };
}

/** Brand nodes hang under the leaves on Tmall; a reader has to drop them. */
function brandsUnder(place: CategoryPlace): CategoryAnswerNode[] {
  return ['苔岸', '未登记品牌'].map((name, index) => ({
    id: place.node.id * 10 + index + 1,
    name,
    path: [...place.names, name].join('>>'),
    idpath: [...place.ids, place.node.id * 10 + index + 1],
    leaf: true,
    publish: index === 0,
    isAuthorized: index === 0,
    isBrand: true,
    brand: true,
    submitId: `${place.node.id}_${index + 1}`,
    tips: index === 0 ? '' : '品牌未授权',
  }));
}

/** Characters shared between keyword and node names decide, as crudely as needed for the result to look alike. */
function matches(place: CategoryPlace, keyword: string): number {
  const name = place.node.name;
  if (keyword.includes(name)) return 100 + name.length;
  const shared = [...name].filter((character) => keyword.includes(character)).length;
  return shared / name.length >= 0.5 ? shared : 0;
}

/** Answer of `asyncOpt.htm?optType=retrievalDataAsyncOpt`. */
export function categorySearchAnswer(shop: ShopId, keyword: string): unknown {
  const category = categoryPlaces
    .map((place) => ({ place, score: matches(place, keyword) }))
    .filter(({ place, score }) => score > 0 && place.node.children.length === 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_FOUND)
    .map(({ place }) => answerNode(shop, place, place.names));
  return { success: true, data: { category } };
}

/** Answer of `asyncOpt.htm?optType=categorySelectChildren`; without an id the first level. */
export function categoryChildrenAnswer(shop: ShopId, id: number | null): unknown {
  if (id !== null && !isCategoryId(id)) return { success: false, msg: '类目不存在' };
  const parent = id === null ? null : placeOf(id);
  const children = parent ? parent.node.children : categoryTree;
  const nodes = children.map((child) => {
    const place = placeOf(child.id);
    return answerNode(shop, place, place.names.join('>>'));
  });
  const isLeafOnTmall = shop === 'tmall' && parent && children.length === 0;
  return { success: true, data: { dataSource: isLeafOnTmall ? brandsUnder(parent) : nodes } };
}

/** What a blocked asker gets instead of either answer. */
export const blockedAnswer = { rgv587_flag: 'sm', url: 'https://item.upload.taobao.com/_____tmd_____/punish' };
