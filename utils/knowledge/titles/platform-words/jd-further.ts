import { goodsAboutSelling } from './goods-about-selling';
import { courierGoods, worksAndSelling } from './goods-named-so';
import { namedByPlatforms } from './named-by-platforms';
import type { WordGroup } from './word-set';

const { jd } = namedByPlatforms;
const papers = /发票[夹专打清章盒本收单]|票据|凭证|收纳|印章|打印|财务|档案|资料|三联|二联|送货单|收据|刷卡[机锁器门]/;
/** Message, words, longer words that are harmless, titles in which they are. */
const table = [
  ['shop-type', jd.shopType, jd.shopTypeHarmless, goodsAboutSelling],
  ['payment', jd.payment, jd.paymentHarmless, papers],
  ['logistics', jd.logistics, jd.logisticsHarmless, courierGoods],
  ['sale-kind', jd.saleKind, jd.saleKindHarmless, goodsAboutSelling],
  ['hype', jd.hype, jd.hypeHarmless, worksAndSelling],
] as const;

/** Further words of the classes JD names; all only warn. */
export const jdFurther: readonly WordGroup[] = table.map(
  ([message, words, except, unless]): WordGroup => ({ message, status: 'warn', words, except, unless, isPraise: true }),
);
