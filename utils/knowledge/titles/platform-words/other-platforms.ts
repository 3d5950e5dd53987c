import { type Platform, platforms } from '@/utils/core/platforms';
import { goodsAboutSelling } from './goods-about-selling';
import type { WordGroup, WordSet } from './word-set';

/** What such goods name a platform for: to film, to play, to run or to read about it. */
const gear =
  /直播|支架|三[脚角]架|稳定器|补光|麦克风|话筒|声卡|领夹(?!克)|收音|拍[摄照]|摄[影像]|云台|自拍|手机架|懒人|背景|绿幕|提词|遥控|翻页|点赞|唱歌|k歌|主播|录[音视]|手环|手表|智能|平板|手机|内存|路由|流量|会员|车载|导航|机器人|音[箱响]|播放|投影|电视|软件|教程|运营|图书|书籍|打印|面单|快递|包装|打包|logo|二维码|立牌|收款|收钱|兼容|适用|支持|专用|适配|通用|适合|开店|电商|客服|装修|美工|礼品卡|kindle|电子书|收银纸|小票|骑手|充值|[东e]卡/;

interface Family {
  own: readonly Platform[];
  /** As a name; nothing is said where the goods are for use with the platform. */
  names: string;
  pattern?: RegExp;
  except?: string;
  before?: RegExp;
  after?: RegExp;
}

/** Platforms of one house may name each other. */
const families: readonly Family[] = [
  {
    own: ['taobao', 'tmall', '1688'],
    names:
      '淘宝 天猫 聚划算 taobao tmall 淘特 淘宝网 阿里巴巴 1688货源 1688同款 1688爆款 1688热卖 桃宝 某宝 天猫超市 天猫国际 淘菜菜',
    pattern: /(?<![\da-z])1688(?=源头|工厂|厂家|批发|现货|直发|一件|跨境|供货|供应|档口|严选|选品|好货|爆|热)/g,
    except: '天猫精灵 天猫魔盒 天猫魔屏 天猫魔投 天猫魔筷 天猫猫粮 阿里巴巴与四十大盗 阿里巴巴和四十大盗 淘宝贝',
  },
  {
    own: ['jd'],
    names: '京东 京喜 狗东 某东 京东到家 京东超市 京东生鲜',
    except: '京东方',
    before: /[北南东盛汴]$/,
    after: /^(?:[城路区郊门湖线站港巷]|[西南北大][路街城]|京造|云)/,
  },
  { own: ['pinduoduo'], names: '拼多多 拼夕夕 并夕夕 某多多 多多买菜 pdd' },
  { own: ['douyin'], names: '抖音 tiktok douyin 抖店 抖音小店 抖因 某音 抖音商城 抖音超市' },
  { own: ['kuaishou'], names: '快手', after: /^(?:菜|早餐|早饭|晚餐|餐|料理|家常|美食|厨房|饭|汤|面)/ },
  { own: ['xiaohongshu'], names: '小红书 小红薯 某红书 xhs' },
  {
    own: [],
    names:
      '唯品会 得物同款 得物爆款 得物正品 得物热卖 得物鉴定 苏宁易购 国美在线 当当网 网易考拉 网易严选 闲鱼 微店 速卖通 shein temu shopee lazada aliexpress 蘑菇街 美丽说 聚美优品 考拉海购 洋码头 什么值得买 返利网 美团优选 美团外卖 饿了么 盒马鲜生 叮咚买菜 朴朴超市 有赞 网易考拉海购 ebay 视频号',
  },
  // Also a river; a chance pair of characters.
  {
    own: [],
    names: '亚马逊',
    after: /^(?:河|雨林|丛林|森林|流域|鹦鹉|石|龟|绿|蓝|王莲|平板|阅读|音箱|kindle|echo|fire|fba|欧洲|美国站)/,
  },
  { own: [], names: '得物', before: /[所获心值懂难取求淘觅只舍记习]$/, after: /^(?:我|流|品|件|业|理|质|体)/ },
];

/** What makes a bare name a borrowing whatever the goods: 抖音同款, 天猫爆款. */
const borrowings = ['同款', '爆款', '网红', '热卖', '热销', '热门款', '推荐', '旗舰店', '同步', '正品', '价', '款'];
const directions = ['下单', '搜索', '搜店', '购买', '店铺', '小店', '自营', '同名', '有售', '店名'];

const combined = (names: string, endings: readonly string[]) =>
  names
    .split(' ')
    .flatMap((name) => endings.map((ending) => name + ending))
    .join(' ');

const groupsOf = ({ own: _, names, pattern, ...where }: Family): WordGroup[] => [
  ...(pattern ? [{ message: 'named', status: 'warn' as const, words: '', pattern, unless: goodsAboutSelling }] : []),
  {
    message: 'named',
    status: 'warn',
    words: combined(names, directions),
    unless: goodsAboutSelling,
    ...where,
  },
  { message: 'named', status: 'warn', words: combined(names, borrowings), ...where },
  { message: 'named', status: 'warn', words: names, unless: new RegExp(`${goodsAboutSelling.source}|${gear.source}`), ...where },
];

/** To trade or talk elsewhere: 微信加购, 薇信咨询, 扫码进店. */
const contacts =
  /(?:微信|薇信|威信|徽信|微x|v信|vx|企微|企鹅号?|扣扣|qq|钉钉|旺旺)(?:加购|下单|购买|订购|咨询|客服|同号|同名|扫码|付款|转账|优惠|返现?|领[券取]|预[订定约]|拿货|代理|小店|商城|私聊?|找我|联系|社群|福利|秒杀|价|详聊|发货|免单|便宜)|(?:加|添加|备注|搜索?|关注)(?:店主|老板|客服|掌柜|厂家|我们?)?(?:微信|薇信|vx|企微|wx|微|薇|扣扣|qq)(?![波孔量弹晶胖距调米分电粒笑]|糖|汽车|轿车)|(?:扫码|扫一扫|扫二维码)(?:加|进|领|返|下单|关注|购买|优惠|入群|咨询|联系)|(?:私信|私聊|站外|场外|线下|绕开平台|脱离平台)(?:下单|交易|付款|优惠|便宜|联系|成交|咨询|返现)|(?:进|入|加)(?:群|粉丝群|福利群|内购群|微信群)(?:领|享|有|抢|优惠|福利|秒杀)|同微信|同v(?![领字形])|微同/g;

/** Names that mean other things when they stand alone. */
const shops = combined(
  '亚马逊 当当 苏宁 国美 山姆 costco 开市客 盒马 沃尔玛 屈臣氏 麦德龙 奥乐齐 b站 哔哩哔哩 微博 知乎 朋友圈 转转 识货',
  [
    ...directions,
    ...[
      '同款',
      '爆款',
      '热卖',
      '正品',
      '旗舰店',
      '推荐',
      '平替',
      '网红',
      '热搜',
      '代购',
      '直采',
      '会员店',
      '超市',
      '优选',
      '种草',
    ],
  ],
);

const source = 'PDD guides name other platforms among what titles must not hold; the others as a like case: *house choice*';

/** Names of other platforms, and ways to trade past the platform, by the platform a title is on. */
export const otherPlatforms: readonly WordSet[] = [
  {
    platforms,
    groups: [
      {
        message: 'lead',
        status: 'fail',
        words: `加微信 加我微信 加微 加薇 微信号 微信联系 微信同号 微信下单 微信群 薇信 威信号 v信 加v信 加wx 加vx 加qq qq群 扣扣群 q群 加群 进群 粉丝群
扫码加 扫码进群 扫码领 扫码关注 扫码返 扫二维码加 扫二维码领 扫二维码进 二维码加群 二维码联系 识别二维码领 关注公众号 搜索公众号 微信公众号搜 私聊 私下交易 线下交易 绕过平台 私信下单 电话联系 电话订购 电话下单 加好友`,
        pattern:
          /(?<![a-z0-9])(?:vx|v信|wx|weixin|wechat|微信号?|薇信?|qq|扣扣)\s?[:：号]\s?[a-z0-9_-]{5,}|(?<![a-z0-9])(?:vx|qq)\d{6,}|(?:电话|手机号?|联系|致电|咨询|tel|热线)\s?[:：]?\s?1[3-9]\d{9}(?!\d)|(?<![增添])加\s?vx?[:：]?[a-z]*\d{4,}|https?:\/\/\S+|www\.[a-z0-9-]+\.[a-z]{2,}/g,
        except: '加微波 加微孔 加微量 加微弹 加微喇 加微晶 加微胖 加群青 集群 加微电 私聊神器',
        unless: new RegExp(`${goodsAboutSelling.source}|手表|手环|音[箱响]|收款|立牌|群控|监护|报警|定位`),
      },
      {
        message: 'lead',
        status: 'warn',
        words: '',
        pattern: contacts,
        unless: new RegExp(`${goodsAboutSelling.source}|收款|支付|扫码枪|收银|手表|点餐|扫描|音[箱响]|语音|打印|锁|教程`),
      },
      {
        message: 'lead',
        status: 'warn',
        words: '公众号 加v',
        after: /^(?:[领字型形口脸绒棉a-z])/,
        before: /[增添更]$/,
        unless: new RegExp(
          `${goodsAboutSelling.source}|${gear.source}|书|教|课|有声|视频|音频|条码|支付|扫描|识别|锁|打卡|点餐|试卷|练习|配套`,
        ),
      },
    ],
    source: 'all platforms forbid 引流 to other ways of trading',
    asOf: '2026-11',
    confidence: 'medium',
  },
  {
    platforms,
    groups: [{ message: 'named', status: 'warn', words: shops, unless: goodsAboutSelling }],
    source,
    asOf: '2024',
    confidence: 'medium',
  },
  ...families.map((family) => ({
    platforms: platforms.filter((platform) => !family.own.includes(platform)),
    groups: groupsOf(family),
    source,
    asOf: '2024',
    confidence: 'medium' as const,
  })),
];
