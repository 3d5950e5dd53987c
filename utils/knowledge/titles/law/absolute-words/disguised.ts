import type { ClaimGroup } from '../claim-words';
import { spell } from '../forms/spell';

/** What cannot be proved, put together; what is written so that filters miss it; and what is praise even of a book. */
export const disguised: readonly ClaimGroup[] = [
  {
    message: 'unprovable',
    status: 'warn',
    words: [
      spell('零 0 无任何', '缺点 隐患 差错 遗憾 破绽 短板 误差率 失误率 死角无敌'),
      spell(
        '绝对 百分百 百分之百 100% 百分之一百',
        '值得 好 好用 好吃 正 优质 还原度 靠谱 可靠 划算 满意 安心 舒服 不亏 不贵 便宜 新鲜 甜 进口 原厂 原产 手工 不踩雷 不后悔 物超所值 保障 有机 绿色 无忧 耐用 静音 真货 真品 不假 实惠 不掉 没问题 优秀 一流 够 最',
        '100%进口 100%有机 100%手工',
      ),
      '从未有过 从来没有 千古一绝 千古绝唱 无上品质 至高品质 永恒品质 zui好 zui佳 zui优 zui强 zui高 最nb 最牛x 最6 醉好 蕞好 嘬好 朂好 蕞佳 蕞低 蕞优 蕞强 蕞新 醉低价 醉便宜 dy1 顶j 国jia级 国家ji 世界j',
    ].join(' '),
    except: '绝对好奇 绝对最小 绝对最大 百分百好吃的书 百分百手工材料',
    notFor: ['work', 'award'],
  },
  {
    message: 'unprovable',
    status: 'warn',
    words: '纯天然 100%天然 全天然 零添加 0添加 零化学 0化学 零激素 无任何添加',
    only: ['cosmetic'],
    notFor: ['work'],
  },
  {
    message: 'unprovable',
    status: 'warn',
    words: '百分百 百分之百',
    // What the thing is made of is a fact.
    after:
      /^(?:的|全|纯|新)*(?:棉|羊|桑|蚕|真丝|丝|麻|亚麻|苎麻|驼|聚|涤|粘|莱|天丝|腈|锦|尼龙|乳胶|橡|椰|果|原|鲜|苹|橙|葡|不锈|实木|木|阿拉|可可|竹|牛|羽|鹅|鸭|绒|白?鹅|pvc|pet|pla|pp|abs|金|银|铜|铝|钛|阿胶|咖|黑|荞|燕|藜|小麦|全麦|大米|面|肉|豆|芝|花生|橄|菜籽|茶|蜂|浓|手工|进口|国产|羽毛)/,
    notFor: ['work', 'award'],
  },
  {
    // Of books too: no name of one, but what a shop says about it.
    message: 'needs-proof',
    status: 'warn',
    words:
      '领袖品牌 领导品牌 第一品牌 国家级品质 国际级 世界级品质 全网第一 全国第一 销量第一 排名第一 口碑第一 行业第一 全网最低 全网最全 史上最全 最佳品质 顶级品质 至尊品质 驰名商标 中国驰名 全网销量第一 全网独家 唯一正版 最权威 最畅销 最受欢迎',
    only: ['work'],
  },
  {
    message: 'superlative',
    status: 'warn',
    // Written so as to be read and not found: 蕞 for 最, latin letters in 国家级.
    words: '',
    pattern:
      /[蕞朂嘬][\u4e00-\u9fa5]|zui[好佳优强高低新美快大](?![a-z])|最(?:爱用|显档次|上档次|走量|牛|[nx6])|(?:guojia|guo家|国jia)级?/g,
    notFor: ['work', 'award'],
  },
];
