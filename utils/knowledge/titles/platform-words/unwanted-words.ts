import { goodsAboutSelling } from './goods-about-selling';
import { greyTrade } from './grey-trade';
import { liveTalk } from './live-talk';
import { superstition } from './superstition';
import type { WordSet } from './word-set';

/** Who sells, told by how: 厂家直销, 源头工厂, 品牌直供. */
const straightFrom =
  /(?:厂家|工厂|厂商|原厂|源头|品牌|官方|总部|总代|仓库|厂)(?:直[销供发售卖邮]|直营|源头|一手|自产自销)|源头(?:工厂|厂家|好?货)|一手(?:货源|厂家)|(?<![加])工厂店|厂家货源|自产自销|品牌授权店|专柜(?:正品|同款|验货)|(?:专柜|支持)验货/g;

/** Delivery and fitting as a service: 送货上门, 免费安装, 48小时内发货, 发顺丰. */
const services = new RegExp(
  [
    '(?:免费|包|提供|全国|专人|专业)?(?:送货|送装|配送)(?:上门|入户|到家|上楼|进门)',
    '(?:免费|负责|提供|专人|包)(?:上门)?(?:安装(?!工具|配件|支架)|送装|调试|配送|送货|上楼|量尺|测量)|上门安装|送装一体|包送装|包物流|包快递',
    '(?:\\d+|二十四|四十八)\\s?(?:小时|h)\\s?(?:内|之内)?(?:发货|必发|速发|送达|直达|到货|闪发)',
    '(?:当|次|隔|即|今|明)[日天](?:必?[发达到]|送达|发货|送到)(?!人)|(?:现货|拍下|下单)(?:秒发|速发|即发|急发|立发|闪发)|(?:火|极|急|闪|光)速(?:发货|达|送达|配送)',
    '(?:发|走|包|送|寄|默认)(?:顺丰|京东|中通|圆通|申通|韵达|极兔|邮政|德邦|ems)|(?:顺丰|京东|中通|圆通|申通|韵达|极兔|邮政|德邦)(?:发货|速运|速递|快递|包邮|配送|冷链|直达|空运|到付)',
  ].join('|'),
  'g',
);

/** How a JD title may not praise an offer, beside prices: 爆款, 热卖, 人气推荐. */
const hype =
  /爆款|爆品|爆卖|爆单|(?<!火)热[卖销](?!品|机)|大卖(?!场)|畅销(?!书|榜|作|小说|全|经典)|(?:网红|明星|主播|达人|博主|大牌)(?:同款|推荐|爆款|力荐)|人气(?:推荐|爆款|热卖|单品)|(?:小编|老板|店主|镇店|本店)(?:力荐|推荐|之宝|招牌|主推)|新品(?:上市|首发|特惠|尝鲜|钜惠)|(?:回头客|好评)(?:爆棚|如潮|无数|最多)|销量(?:冠军|领先|王)|万人(?:好评|推荐|团|抢)|全网(?:热卖|爆款|爆火|疯抢)/g;

const jdSource =
  '商品标题发布规范, 标题特殊标识违规场景, as quoted in copies; the patterns (straightFrom, services, hype) are a *house choice* of what its classes 店铺类型, 物流 and 营销 cover';
/** Printed matter and clothing for couriers. */
const courierGoods =
  /快递[袋盒箱单员服柜架]|打包|面单|打印|工[作衣]服|工装|马甲|玩具|模型|电动车|三轮|纸箱|气泡|泡沫|胶带|封箱|印刷|logo|标签|贴纸/;

/** In titles of books and of goods about selling such words are part of a name. */
const worksAndSelling = new RegExp(`${goodsAboutSelling.source}|小说|文学|漫画|绘本|作家|作品|出版|书$`);

/** Words a platform names in its own rules, other than promotion, promises and other platforms. */
export const unwantedWords: readonly WordSet[] = [
  {
    platforms: ['jd'],
    groups: [
      {
        message: 'shop-type',
        status: 'fail',
        words: '京选优品 京闪配送 京东自营 自营旗舰 自营正品 自营发货 官方自营 自营配送 官方旗舰店 京东旗舰店 自营店',
        unless: goodsAboutSelling,
        before: /非$/,
        isPraise: true,
      },
      {
        message: 'shop-type',
        status: 'warn',
        words: '自营 官方旗舰 官方推荐 旗舰店 高端品质 京选 专营店 专卖店 店长推荐 掌柜推荐 京东优选 京东好店 京东推荐 官方直营',
        except: '自营养',
        unless: goodsAboutSelling,
        before: /[非北南]$/,
        isPraise: true,
      },
      { message: 'shop-type', status: 'warn', words: '', pattern: straightFrom, unless: goodsAboutSelling, isPraise: true },
      { message: 'hype', status: 'warn', words: '', pattern: hype, unless: worksAndSelling, isPraise: true },
      {
        message: 'payment',
        status: 'fail',
        words: '白条免息 期免息 支持白条 京东白条 分期免息 免息分期 花呗免息 可用白条',
        except: '京东白条鸡 京东白条鸭 京东白条猪',
        isPraise: true,
      },
      {
        message: 'payment',
        status: 'warn',
        words:
          '保价 价保 免息 可开发票 开发票 开专票 可开专票 增值税票 增值税发票 含发票 带发票 送发票 有发票 货到付款 花呗 分期付款',
        except: '开发票务 环保价 质保价 价保护',
        unless: /发票[夹专打清章盒本收单]|票据|凭证|收纳|印章|打印|财务|档案|资料|三联|二联|送货单|收据|保险信/,
        isPraise: true,
      },
      {
        message: 'logistics',
        status: 'warn',
        words:
          '顺丰 京东快递 京东物流 中通快递 圆通快递 申通快递 韵达快递 极兔快递 德邦 邮政快递 邮政小包 发中通 发圆通 发申通 发韵达 发极兔 发邮政 中通发货 圆通发货 韵达发货 申通发货 极兔发货 ems发货 菜鸟直送 次日达 当日达 次日送达 隔日达 闪电发货 急速发货 极速发货 当天发货 24小时发货 48小时发货 快递上门 空运直达',
        unless: courierGoods,
        isPraise: true,
      },
      { message: 'logistics', status: 'warn', words: '', pattern: services, unless: courierGoods, isPraise: true },
      {
        message: 'sale-kind',
        status: 'fail',
        words: '有奖销售 还本销售 体验销售 处理品 残次品 等外品',
        unless: goodsAboutSelling,
        isPraise: true,
      },
    ],
    source: jdSource,
    asOf: '2024-12',
    confidence: 'medium',
  },
  {
    platforms: ['pinduoduo'],
    groups: [
      {
        message: 'sensitive',
        status: 'warn',
        words:
          '代购 爆款 海外代购 香港代购 人肉代购 免税店 免税品 海淘 水货 特供 内供 专供 剪标 撤柜 断货王 捡漏 漏标 福利价 骗子 内部价 员工价 员工福利',
        except: '宽水货架 热水货 特供应急 薪水货',
        unless: /书|教程|打印|小票/,
        isPraise: true,
      },
      { message: 'sensitive', status: 'warn', words: '', pattern: greyTrade, unless: /书|教程|打印|小票/, isPraise: true },
      {
        message: 'sensitive',
        status: 'warn',
        words: '',
        pattern: superstition,
        unless: /书|小说|漫画|教程/,
      },
      {
        message: 'sensitive',
        status: 'warn',
        words: '同款',
        before: /(?:亲子|情侣|母子|母女|父子|父女|姐妹|闺蜜|兄弟|男女|全家|儿童|大小)$/,
        after: /^式/,
      },
    ],
    source: 'lists of 营销敏感 words in seller guides; 特供 is judged with the law on absolute words',
    asOf: '2024',
    confidence: 'low',
  },
  {
    platforms: ['douyin'],
    groups: [
      {
        message: 'lure',
        status: 'warn',
        words:
          '点击领红包 点击领取 点击参加 点击抽奖 点击看 点开看 戳我 叫到编号拍 叫到再拍 听到再拍 主播叫拍 秒杀专享 直播专享 直播间专享 直播专拍 主播专拍 粉丝专享 粉丝福利 宠粉 宠粉价 福利款 福利链接 福利专拍 专属链接 秒杀链接 专拍链接 独立链接 自留好物 自留款 不退不换 拍前联系 联系客服 补拍链接 抽奖送 人看过 正在关注你',
        except: '蓝牙专属链接',
        pattern: /[1-9一二三四五六七八九十]\d?号?链接/g,
      },
      { message: 'lure', status: 'warn', words: '', pattern: liveTalk, unless: worksAndSelling, isPraise: true },
    ],
    source: '商品信息发布规范 in force 2023-02-16 (物品主体 must be named) and an older title help (no clickbait)',
    asOf: '2023-02',
    confidence: 'medium',
  },
];
