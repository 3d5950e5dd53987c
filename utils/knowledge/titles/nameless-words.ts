import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/**
 * Words which do not say what is sold, though they stand where its name would. Douyin names 孤品 套装 链接 好物 秒杀专享 and
 * 百货 as not enough for a title (rule as quoted, 2024, low to medium); the rest are of the same kind, *house choice*.
 */
export const namelessWords: ReadonlySet<string> = new Set(
  `孤品 套装 链接 好物 福利 秒杀 专享 秒杀专享 百货 日用百货 小百货 福利款 福利品 福袋 盲盒 神器 好货 尖货 宝贝 商品 产品 货品 东西 单品 精品 爆品 新品 礼品
  赠品 小礼品 礼物 专拍 专拍链接 直播专享 直播 直播间 主播 粉丝 粉丝福利 宠粉 宠粉福利 拍下 下单 补差价 差价 邮费 补邮费 运费 定金 尾款 清仓 清仓款 断码 尾货 库存 特价款 特惠
  隐藏款 组合 组合装 套餐 全套 大礼包 礼包 礼盒 系列 款式 新款 爆款 热卖 同款 正品 限时 限量 抢购 专属 专用 通用 现货 包邮 好用 实用 家用 必备 推荐 全自动 半自动 号 款 件 个 一 的 号链接 一号链接 二号链接 三号链接`
    .split(/\s+/)
    .filter(Boolean),
);

/** Parts nobody buys alone: 软底, 圆领, 连帽 say how the thing is made. Folded. */
export const traitParts =
  /^(?:软|硬|厚|薄|平|高|低|中|圆|方|尖|立|翻|[uv]型?|一字|长|短|无|宽|窄|粗|细|松紧|连|束|收|双|卷|半|大|小|深|浅|坡|内增高)(?:底|领|袖|腰|跟|筒|头|帽|口|边|摆|肩|脚|胆|盖)$/;

/** Words of these roles do not name a thing either. */
export const namelessRoles: ReadonlySet<WordRole> = new Set<WordRole>([
  'marketing',
  'service',
  'season',
  'spec',
  'unit',
  'person',
]);

/** First-level categories whose goods are called by a title or a model, which no lexicon holds. *House choice*. */
export const namedByTitle = /书|音像|教育|影|唱片|游戏|软件|充值|票|卡券|收藏|邮币|文玩|手办|模玩|动漫|车|房产|服务/;

/** From this share of unknown Han text on, the name may be among it. *House choice*. */
export const unknownShare = 1 / 3;
