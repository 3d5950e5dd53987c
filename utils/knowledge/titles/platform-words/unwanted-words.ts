import { goodsAboutSelling } from './goods-about-selling';
import { courierGoods, worksAndSelling } from './goods-named-so';
import { greyTrade } from './grey-trade';
import { jdForms } from './jd-forms';
import { jdFurther } from './jd-further';
import { liveTalk } from './live-talk';
import { namedByPlatforms } from './named-by-platforms';
import { superstition } from './superstition';
import type { WordSet } from './word-set';

const jdSource =
  '商品标题发布规范, 标题特殊标识违规场景, as quoted in copies; the patterns (straightFrom, services, hype) are a *house choice* of what its classes 店铺类型, 物流 and 营销 cover';
const { pinduoduo, douyin, douyinHarmless } = namedByPlatforms;
/** Words a platform names in its own rules, other than promotion, promises and other platforms. */
export const unwantedWords: readonly WordSet[] = [
  {
    platforms: ['jd'],
    groups: [
      {
        message: 'shop-type',
        status: 'fail',
        words: '京选优品 京东自营 自营旗舰 自营正品 自营发货 官方自营 自营配送 官方旗舰店 京东旗舰店 自营店',
        unless: goodsAboutSelling,
        before: /非$/,
        isPraise: true,
      },
      {
        message: 'shop-type',
        status: 'warn',
        words:
          '自营 京闪配送 官方旗舰 官方推荐 旗舰店 高端品质 京选 专营店 专卖店 店长推荐 掌柜推荐 京东优选 京东好店 京东推荐 官方直营',
        except: '自营养',
        unless: goodsAboutSelling,
        before: /[非北南]$/,
        isPraise: true,
      },
      {
        message: 'shop-type',
        status: 'warn',
        words: '',
        pattern: jdForms.straightFrom,
        unless: goodsAboutSelling,
        isPraise: true,
      },
      { message: 'hype', status: 'warn', words: '', pattern: jdForms.hype, unless: worksAndSelling, isPraise: true },
      {
        message: 'payment',
        status: 'warn',
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
      { message: 'logistics', status: 'warn', words: '', pattern: jdForms.services, unless: courierGoods, isPraise: true },
      {
        message: 'sale-kind',
        status: 'fail',
        words: '有奖销售 还本销售 体验销售 处理品 残次品 等外品',
        unless: goodsAboutSelling,
        isPraise: true,
      },
      ...jdFurther,
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
      {
        message: 'sensitive',
        status: 'warn',
        words: pinduoduo.sensitive,
        except: pinduoduo.sensitiveHarmless,
        unless: worksAndSelling,
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
      {
        message: 'lure',
        status: 'warn',
        words: douyin,
        except: douyinHarmless,
        unless: worksAndSelling,
        isPraise: true,
      },
      { message: 'lure', status: 'warn', words: '', pattern: liveTalk, unless: worksAndSelling, isPraise: true },
    ],
    source: '商品信息发布规范 in force 2023-02-16 (物品主体 must be named) and an older title help (no clickbait)',
    asOf: '2023-02',
    confidence: 'medium',
  },
];
