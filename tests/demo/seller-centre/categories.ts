/** One node of the invented category tree: shape of the tree is real (two or three levels), names and ids are not. */
export interface CategoryNode {
  id: number;
  name: string;
  children: readonly CategoryNode[];
}

const node = (id: number, name: string, children: readonly CategoryNode[] = []): CategoryNode => ({ id, name, children });

/** The whole tree, first level first. */
export const categoryTree: readonly CategoryNode[] = [
  node(50010000, '家居日用', [
    node(50010100, '收纳整理', [node(50010101, '收纳箱'), node(50010102, '收纳篮'), node(50010103, '真空压缩袋')]),
    node(50010200, '家务清洁', [node(50010201, '拖把'), node(50010202, '垃圾桶')]),
    node(50010300, '雨伞雨具', [node(50010301, '折叠伞'), node(50010302, '雨衣')]),
  ]),
  node(50020000, '餐饮用具', [
    node(50020100, '餐具', [node(50020101, '碗'), node(50020102, '盘'), node(50020103, '筷子')]),
    node(50020200, '杯子水壶', [node(50020201, '保温杯'), node(50020202, '玻璃杯'), node(50020203, '马克杯')]),
    node(50020300, '烹饪用具', [node(50020301, '砧板'), node(50020302, '锅铲')]),
  ]),
  node(50030000, '居家布艺', [
    node(50030100, '毛巾浴巾', [node(50030101, '毛巾'), node(50030102, '浴巾')]),
    node(50030200, '窗帘门帘', [node(50030201, '成品窗帘'), node(50030202, '门帘')]),
    node(50030300, '地垫地毯', [node(50030301, '地垫'), node(50030302, '地毯')]),
    node(50030400, '靠垫抱枕', [node(50030401, '抱枕'), node(50030402, '坐垫')]),
  ]),
  node(50040000, '床上用品', [
    node(50040100, '床品套件', [node(50040101, '四件套'), node(50040102, '三件套')]),
    node(50040200, '被子', [node(50040201, '冬被'), node(50040202, '夏凉被')]),
    node(50040300, '枕头', [node(50040301, '乳胶枕'), node(50040302, '荞麦枕')]),
  ]),
  node(50050000, '家装灯饰', [
    node(50050100, '台灯', [node(50050101, '阅读台灯'), node(50050102, '装饰台灯')]),
    node(50050200, '小夜灯'),
  ]),
  node(50060000, '居家鞋服', [node(50060100, '拖鞋', [node(50060101, '棉拖鞋'), node(50060102, '凉拖鞋')])]),
];

/** A node together with the names and ids from the first level down to it. */
export interface CategoryPlace {
  node: CategoryNode;
  names: string[];
  ids: number[];
}

function walk(nodes: readonly CategoryNode[], names: string[], ids: number[], out: CategoryPlace[]): CategoryPlace[] {
  for (const item of nodes) {
    const place = { node: item, names: [...names, item.name], ids: [...ids, item.id] };
    out.push(place);
    walk(item.children, place.names, place.ids, out);
  }
  return out;
}

/** Every node of the tree with its path. */
export const categoryPlaces: readonly CategoryPlace[] = walk(categoryTree, [], [], []);

const byId = new Map(categoryPlaces.map((place) => [place.node.id, place]));

/** The place of a category id. Throws on an unknown id: the catalogue only uses ids of the tree. */
export function placeOf(id: number): CategoryPlace {
  const place = byId.get(id);
  if (!place) throw new RangeError(`no such category: ${id}`);
  return place;
}

/** Whether the id belongs to the tree. */
export const isCategoryId = (id: number): boolean => byId.has(id);

/** First-level categories the Tmall shop may list in; the others come back in the same answers, unauthorised. */
const tmallRoots = new Set([50030000, 50040000, 50050000]);

/** Whether the Tmall shop is authorised for a category. */
export const isTmallAuthorized = (place: CategoryPlace): boolean => tmallRoots.has(place.ids[0] ?? 0);
