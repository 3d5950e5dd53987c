import { platforms } from '@/utils/core/platforms';
import { goodsAboutSelling } from './goods-about-selling';
import { goodsOfMoney } from './goods-named-so';
import { offerForms } from './offer-forms';
import { offerHarmless, offerWords } from './offer-words';
import type { WordSet } from './word-set';

/** 秒杀蚊虫 is no offer. Of JD's words 秒杀 and 买一送一 only warn: they stand on too many live titles. */
const BITING = /^(?:蚊|虫|苍蝇|蟑|蚂|老?鼠|螨|细?菌|病毒|异味)/;
/** Books, and gadgets that count down. */
const aboutSellingOrNot = new RegExp(`${goodsAboutSelling.source}|小说|漫画|出版|倒计时器|计时器`);

/**
 * Price and promotion words by platform; untrue once the promotion ends, and some platforms forbid them. Taobao, Tmall and
 * PDD let 包邮 stand: buyers look for it and no source forbids it.
 */
export const promotionWords: readonly WordSet[] = [
  {
    platforms,
    groups: [
      {
        message: 'bribe',
        status: 'fail',
        words:
          '好评返现 好评返红包 好评返钱 五星好评返 晒图返现 晒图返红包 晒单返现 好评有礼 好评送 晒图送红包 评价返现 评论返现 收货返现 确认收货返',
        unless: /卡片|印刷|售后卡|[返现评]卡|定制卡|贴纸/,
        isPraise: true,
      },
    ],
    source: '网络反不正当竞争暂行规定 (SAMR order 91): no cash, red packets or vouchers for a praising review',
    asOf: '2024-09',
    confidence: 'medium',
  },
  {
    platforms: ['jd'],
    groups: [
      {
        message: 'forbidden',
        status: 'fail',
        words: '打折 清仓 甩卖',
        before: /[不没无非]$/,
        except: '打折扇 打折页 打折叠 打折门',
        after: BITING,
        unless: goodsAboutSelling,
        isPraise: true,
      },
      {
        message: 'forbidden',
        status: 'warn',
        words:
          '秒杀 捡漏 涨价 试吃 赠送 附赠 加赠 赠品 国补 券后 现货抢 晒单送 钜惠 巨惠 直降 满减 送赠品 年货节 以旧换新 旧换新',
        pattern: offerForms.deals,
        before: /[不没无非中]$/,
        except: '直降噪 直降解 直降温 秒杀器 满减器',
        after: BITING,
        unless: goodsAboutSelling,
        isPraise: true,
      },
      {
        message: 'forbidden',
        status: 'warn',
        words: '优惠',
        except: '优惠装 优惠套 优惠组合 优惠包 优惠券',
        unless: goodsAboutSelling,
      },
    ],
    source: '商品标题发布规范, 标题特殊标识违规场景: 促销信息, as quoted in copies',
    asOf: '2024-12',
    confidence: 'medium',
  },
  {
    platforms: ['pinduoduo'],
    groups: [
      {
        message: 'sensitive',
        status: 'warn',
        words: '跳楼价 底价 秒杀 清仓 大促 吐血价 骨折价 破产价 白菜价 地板价 超低价',
        except: '保底价',
        after: BITING,
        unless: goodsAboutSelling,
        isPraise: true,
      },
    ],
    source: 'lists of 价格敏感 and 营销敏感 words in seller guides',
    asOf: '2024',
    confidence: 'low',
  },
  {
    platforms: ['jd', 'douyin'],
    groups: [
      {
        message: 'shipping',
        status: 'warn',
        words: '包邮 免邮 免运费',
        before: /[不非]$/,
        except: '包邮差 包邮筒',
        isPraise: true,
      },
    ],
    source: 'Douyin title help (no 促销 information, XX元包邮 among the examples); JD as a like case: *house choice*',
    asOf: '2023',
    confidence: 'low',
  },
  {
    // 批发价 and 清仓 are how wholesale names its goods.
    platforms: platforms.filter((platform) => platform !== '1688'),
    groups: [
      { message: 'price', status: 'warn', words: '', pattern: offerForms.prices, unless: goodsOfMoney, isPraise: true },
      {
        message: 'stale',
        status: 'warn',
        words: `秒杀 抢购 疯抢 闪购 特价 特惠 特卖 清仓 清库存 打折 折扣价 折后价 促销 大促 降价 直降 立减 满减 满赠 亏本 赔本 赔钱卖 甩卖
跳楼价 吐血价 骨折价 白菜价 破产价 地板价 冰点价 超低价 惊爆价 抄底价 批发价 出厂价 成本价 活动价 促销价 团购价 拼团价 秒杀价 福利价 处理价
券后价 到手价 折后 半价 返现 返红包 领券 领优惠券 拍下立减 下单立减 下单送 下单赠 拍下送 拍下即送 收藏送 关注送 加购送 收藏加购 仅限今日
今日特惠 今日抢 最后一天 最后1天 最后两天 最后2天 最后三天 最后3天 仅此一天 仅限一天 限今天 库存有限 限量抢 限量秒 售完即止 售罄不补 卖完即止
手慢无 先到先得 欲购从速 随时涨价 即将涨价 马上涨价 恢复原价 免单 0元购 零元购 一元购 1元购 百亿补贴 捡漏 限时购 限时优惠 限时活动 限时低价
买就送 多买多送 拍多发多 血亏 特大优惠 大甩卖 破价 放漏 福利秒 专享价 降到底 拼单价`,
        pattern: offerForms.deals,
        before: /[不没无非]$/,
        except:
          '特价版 特价机 特价车 特价票 特惠装 特惠套 特惠版 特惠包 特惠组合 返现场 打折门 打折扇 打折页 打折叠 直降噪 直降解 直降温 半价格 秒杀器 满减器 特卖场',
        after: BITING,
        unless: goodsAboutSelling,
        isPraise: true,
      },
      {
        message: 'stale',
        status: 'warn',
        words: offerWords,
        except: offerHarmless,
        before: /[不没无非]$/,
        unless: aboutSellingOrNot,
        isPraise: true,
      },
      { message: 'stale', status: 'warn', words: '', pattern: offerForms.thresholds, unless: goodsAboutSelling, isPraise: true },
      { message: 'stale', status: 'warn', words: '', pattern: offerForms.sales, unless: aboutSellingOrNot, isPraise: true },
      {
        message: 'stale',
        status: 'warn',
        words: '限时',
        after: /^(?:[开插断保器装继控停关充]|自动|定时|长|间)/,
        unless: goodsAboutSelling,
        isPraise: true,
      },
    ],
    source: '*house choice*: what a promotion says is untrue when it is over; PDD guides name stale promotions',
    asOf: '2026-11',
    confidence: 'medium',
  },
];
