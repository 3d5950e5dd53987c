import type { Platform } from '@/utils/core/platforms';
import { disguisedNames } from './disguised-names';

/** Names of platforms of one house, which may name each other. */
export interface PlatformFamily {
  own: readonly Platform[];
  /** As a name; nothing is said where the goods are for use with the platform. */
  names: string;
  /** Names nobody mistakes, and those with what borrows their fame. */
  patterns?: readonly RegExp[];
  except?: string;
  before?: RegExp;
  after?: RegExp;
}

/** Platforms as titles name them. Own knowledge, 2026-11, *house choice*. */
export const platformFamilies: readonly PlatformFamily[] = [
  {
    own: ['taobao', 'tmall', '1688'],
    names:
      '淘宝 天猫 聚划算 taobao tmall 淘特 淘宝网 阿里巴巴 1688货源 1688同款 1688爆款 1688热卖 桃宝 某宝 天猫超市 天猫国际 淘菜菜',
    patterns: [
      /(?<![\da-z])1688(?=源头|工厂|厂家|批发|现货|直发|一件|跨境|供货|供应|档口|严选|选品|好货|爆|热)/g,
      disguisedNames.taobao,
    ],
    except: '天猫精灵 天猫魔盒 天猫魔屏 天猫魔投 天猫魔筷 天猫猫粮 阿里巴巴与四十大盗 阿里巴巴和四十大盗 淘宝贝',
  },
  {
    own: ['jd'],
    names: '京东 京喜 狗东 某东 京东到家 京东超市 京东生鲜',
    except: '京东方',
    before: /[北南东盛汴]$/,
    after: /^(?:[城路区郊门湖线站港巷]|[西南北大][路街城]|京造|云)/,
    patterns: [disguisedNames.jd],
  },
  { own: ['pinduoduo'], names: '拼多多 拼夕夕 并夕夕 某多多 多多买菜 pdd', patterns: [disguisedNames.pinduoduo] },
  {
    own: ['douyin'],
    names: '抖音 tiktok douyin 抖店 抖音小店 抖因 某音 抖音商城 抖音超市',
    after: /^(?:抖动|抖抖|床铃)/,
    patterns: [disguisedNames.douyin],
  },
  {
    own: ['kuaishou'],
    names: '快手',
    patterns: [disguisedNames.kuaishou],
    after: /^(?:扎带|绑带|快扣|菜|早餐|早饭|晚餐|餐|料理|家常|美食|厨房|饭|汤|面)/,
  },
  { own: ['xiaohongshu'], names: '小红书 小红薯 某红书 xhs', patterns: [disguisedNames.xiaohongshu] },
  {
    own: [],
    names:
      '唯品会 得物同款 得物爆款 得物正品 得物热卖 得物鉴定 苏宁易购 国美在线 当当网 网易考拉 网易严选 闲鱼 微店 速卖通 shein temu shopee lazada aliexpress 蘑菇街 美丽说 聚美优品 考拉海购 洋码头 什么值得买 返利网 美团优选 美团外卖 饿了么 盒马鲜生 叮咚买菜 朴朴超市 有赞 网易考拉海购 ebay 视频号',
    patterns: [disguisedNames.others],
  },
  // Sellers on line and in the street whose name alone is no product.
  {
    own: [],
    names: '国美 苏宁 胖东来 开市客 costco 盒马 唯品 山姆',
    except: '山姆大叔 苏宁极物 苏宁宜品',
    before: /[中各全韩法英德美万江泰姑外爱异]$/,
    after: /^(?:术|丽|味|学|院|妆|食|发|容|德|甲|白|女|男|哥|叔|尔|质|牌|类|种|格|路|高|一|美人|大街)/,
  },
  // Also a river; a chance pair of characters.
  {
    own: [],
    names: '亚马逊',
    after: /^(?:河|雨林|丛林|森林|流域|鹦鹉|石|龟|绿|蓝|王莲|平板|阅读|音箱|kindle|echo|fire|fba|欧洲|美国站)/,
  },
  {
    own: [],
    names: '得物',
    before: /[所获心值懂难取求淘觅只舍记习]$/,
    // A bag or a rack named so keeps what one has got.
    after: /^(?:我|流|品|件|业|理|质|体|袋|防尘袋|包装|盒|架|筐|篮|箱|收纳|鞋盒)/,
  },
];
