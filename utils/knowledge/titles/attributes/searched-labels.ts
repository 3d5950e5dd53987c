/**
 * Attributes whose values buyers type, by trade, most telling first; `any` for every trade. Labels as forms name them, the
 * choice by practice articles on titles (风格, 材质, 功能, 场景 as modifiers, 2022–26, medium) and a *house choice*.
 */
export const searchedLabels: Readonly<Record<string, string>> = {
  any: '材质 风格 功能 适用人群 适用对象 适用季节 款式 图案 适用场景 工艺',
  womenswear: '面料 材质 风格 领型 袖长 衣长 裙长 裤长 腰型 版型 服装版型 图案 厚薄 流行元素 适用季节 裙型 裤型',
  menswear: '面料 材质 风格 基础风格 领型 袖长 裤长 版型 服装版型 图案 厚薄 适用季节',
  childrenswear: '面料 材质 风格 适用性别 领型 袖长 厚薄 图案 适用季节 适用年龄',
  underwear: '面料 材质 罩杯 有无钢圈 功能 腰型 适用性别 款式',
  shoes: '鞋面材质 帮面材质 风格 鞋跟高 鞋头款式 闭合方式 款式 功能 适用季节 筒高',
  bags: '材质 质地 风格 款式 适用场景 适用性别 大小 图案',
  accessories: '材质 风格 款式 适用性别 图案 适用季节',
  jewellery: '材质 款式 风格 镶嵌材质 适用性别',
  beauty: '功效 适合肤质 适用肤质 产品类别 质地',
  'personal-care': '功效 适用发质 香味 香型 适用人群',
  baby: '材质 适用年龄 功能 适用性别',
  toys: '材质 适用年龄 玩具类型 功能',
  food: '口味 包装方式 产地 省份 食品工艺',
  fresh: '产地 省份 品种 包装方式',
  drinks: '口味 包装方式 产地 香型',
  kitchen: '材质 功能 风格 适用人数 容量',
  household: '材质 功能 风格 适用场景 安装方式',
  furniture: '材质 木质材质 风格 适用空间 附加功能 款式定位',
  textiles: '面料 材质 风格 图案 适用季节 工艺',
  lighting: '风格 材质 适用空间 光源类型 控制方式',
  appliances: '功能 附加功能 控制方式 安装方式 能效等级',
  phones: '材质 款式 功能 适用品牌',
  digital: '连接方式 功能 接口类型 佩戴方式',
};

/** Values no buyer types. *House choice*. */
export const unsearchedValues: ReadonlySet<string> = new Set(
  '常规 常规款 普通 标准 通用 大众 日常 其他休闲 青年 成人 成年 中年 是 否 有 不支持 支持 正常规格 全新 均码 包装 中国大陆 中国 国产 无图案 中性 任何肤质 所有发质 任何人群 所有人群 家用 经济型 品质奢华型 艺术风格型 中腰 自然腰 常规袖 圆头 平跟 框架结构 多功能 四季 常温 大 中 小'.split(
    ' ',
  ),
);

/** Longer values are descriptions, not search words; in characters. *House choice*. */
export const longestSearched = 6;

/** A title that uses less of its limit than this has room to spare. *House choice*. */
export const fullEnoughRatio = 0.85;

/** More would not fit a message. *House choice*. */
export const mostGaps = 3;
