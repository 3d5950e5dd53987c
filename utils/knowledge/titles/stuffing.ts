import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/** From how many different words of a role on a title is stuffed with them. */
export interface StuffingLimit {
  /** Directly one after another. */
  inRow: number;
  /** In the whole title. */
  inTitle: number;
}

/**
 * Practice articles call three words of a class stuffing (2024–26, low), but that would hit every second title that sells.
 * So the limits are a *house choice*: what hardly one ordinary title in two hundred reaches, measured 2026-11. Roles that
 * are lists by nature (brands and models that something fits, sizes, units) have none.
 */
export const stuffingLimits: { readonly [Role in WordRole]?: StuffingLimit } = {
  noun: { inRow: 6, inTitle: 11 },
  person: { inRow: 4, inTitle: 6 },
  scene: { inRow: 5, inTitle: 8 },
  marketing: { inRow: 4, inTitle: 5 },
  style: { inRow: 6, inTitle: 8 },
  function: { inRow: 7, inTitle: 10 },
  season: { inRow: 4, inTitle: 4 },
  material: { inRow: 4, inTitle: 5 },
  colour: { inRow: 4, inTitle: 5 },
  pattern: { inRow: 4, inTitle: 5 },
  part: { inRow: 5, inTitle: 6 },
  place: { inRow: 4, inTitle: 5 },
  service: { inRow: 4, inTitle: 4 },
};

/** So many words of looks and praise in a row (可爱卡通搞怪创意个性), whatever their role. *House choice*, measured as above. */
export const looksInRow = 7;
export const looks: ReadonlySet<WordRole> = new Set<WordRole>(['style', 'pattern', 'marketing']);

/** Words of one kind that answer one question: so many of them in a row are a list. */
export interface WordRow {
  role: WordRole;
  inRow: number;
  words: ReadonlySet<string>;
}

/** 北欧日式中式美式法式, 柔软舒适亲肤细腻丝滑. *House choice*, measured as above. */
export const wordRows: readonly WordRow[] = [
  {
    role: 'style',
    inRow: 5,
    words: new Set(
      '北欧 日式 中式 美式 法式 欧式 韩式 英式 意式 泰式 港式 德式 新中式 北欧风 现代 简约 现代简约 轻奢 复古 田园 地中海 东南亚 工业风 ins风 奶油风 侘寂风 原木风 中国风 极简 简欧 韩版 日系 韩系 欧美 港风 英伦 学院风 森系'.split(
        ' ',
      ),
    ),
  },
  {
    role: 'marketing',
    inRow: 5,
    words: new Set(
      '柔软 舒适 亲肤 细腻 丝滑 透气 柔顺 顺滑 软糯 蓬松 轻盈 舒服 绵软 细滑 柔滑 光滑 爽滑 柔和 柔韧 温和 细软 松软 软绵绵 精致 优雅 高贵 华丽 唯美 浪漫 大气 时尚 潮流 个性 百搭 高级 高档 气质 甜美 可爱'.split(
        ' ',
      ),
    ),
  },
];

/** So many nouns in a row which all end alike (连衣裙半身裙短裙长裙) are a list of search words. *House choice*. */
export const nounsAlikeInRow = 4;

/** Words that join or grade others and stuff nothing, whatever their role. *House choice*. */
export const neverStuffing: ReadonlySet<string> = new Set(
  '适用 适用于 适合 通用 专用 兼容 用于 送 可 官方 官方旗舰店 旗舰店 男 女 套装'.split(' '),
);

/** In a set the parts are named one by one. *House choice*. */
export const setWords: ReadonlySet<string> = new Set(
  '套装 全套 套盒 礼盒 礼盒装 大礼包 礼包 套刷 组合 组合装 成套 套餐 套机'.split(' '),
);

/** A row of words of several roles that together are one list, and of which many are of the first role. */
export interface MixedRow {
  roles: ReadonlySet<WordRole>;
  main: WordRole;
  /** Different words in the row, and of them of the main role. */
  inRow: number;
  ofMain: number;
}

/** 补水保湿滋润提亮控油紧致舒缓, 春夏秋冬四季男女老少室内室外. *House choice*, measured as above. */
export const mixedRows: readonly MixedRow[] = [
  { roles: new Set<WordRole>(['function', 'style']), main: 'function', inRow: 7, ofMain: 5 },
  { roles: new Set<WordRole>(['person', 'season', 'scene']), main: 'scene', inRow: 6, ofMain: 2 },
];
