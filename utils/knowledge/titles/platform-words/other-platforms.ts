import { platforms } from '@/utils/core/platforms';
import { contacts } from './contacts';
import { disguisedNames } from './disguised-names';
import { goodsAboutSelling } from './goods-about-selling';
import { goodsForPlatforms } from './goods-for-platforms';
import { type PlatformFamily, platformFamilies } from './platform-families';
import type { WordGroup, WordSet } from './word-set';

/** What makes a bare name a borrowing whatever the goods: 抖音同款, 天猫爆款. */
const borrowings = [
  '同款',
  '爆款',
  '网红',
  '爆火',
  '爆红',
  '种草',
  '热卖',
  '热销',
  '热门款',
  '推荐',
  '旗舰店',
  '同步',
  '正品',
  '价',
  '款',
];
const directions = ['下单', '搜索', '搜店', '购买', '店铺', '小店', '自营', '同名', '有售', '店名'];

const combined = (names: string, endings: readonly string[]) =>
  names
    .split(' ')
    .flatMap((name) => endings.map((ending) => name + ending))
    .join(' ');

const groupsOf = ({ own: _, names, patterns = [], ...where }: PlatformFamily): WordGroup[] => [
  ...patterns.map((pattern): WordGroup => ({ message: 'named', status: 'warn', words: '', pattern, unless: goodsAboutSelling })),
  {
    message: 'named',
    status: 'warn',
    words: combined(names, directions),
    unless: goodsAboutSelling,
    ...where,
  },
  { message: 'named', status: 'warn', words: combined(names, borrowings), ...where },
  {
    message: 'named',
    status: 'warn',
    words: names,
    unless: new RegExp(`${goodsAboutSelling.source}|${goodsForPlatforms.source}`),
    ...where,
  },
];

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
        pattern: new RegExp(`${contacts.source}|${disguisedNames.contacts.source}`, 'g'),
        unless: new RegExp(`${goodsAboutSelling.source}|收款|支付|扫码枪|收银|手表|点餐|扫描|音[箱响]|语音|打印|锁|教程`),
      },
      {
        message: 'lead',
        status: 'warn',
        words: '公众号 加v',
        after: /^(?:[领字型形口脸绒棉a-z])/,
        before: /[增添更]$/,
        unless: new RegExp(
          `${goodsAboutSelling.source}|${goodsForPlatforms.source}|书|教|课|有声|视频|音频|条码|支付|扫描|识别|锁|打卡|点餐|试卷|练习|配套`,
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
  ...platformFamilies.map((family) => ({
    platforms: platforms.filter((platform) => !family.own.includes(platform)),
    groups: groupsOf(family),
    source,
    asOf: '2024',
    confidence: 'medium' as const,
  })),
];
