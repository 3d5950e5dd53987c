import { goodsAboutSelling } from './goods-about-selling';

/** Printed matter and clothing for couriers. */
export const courierGoods =
  /快递[袋盒箱单员服柜架]|打包|面单|打印|工[作衣]服|工装|马甲|玩具|模型|电动车|三轮|纸箱|气泡|泡沫|胶带|封箱|印刷|logo|标签|贴纸/;

/** In titles of books and of goods about selling such words are part of a name. */
export const worksAndSelling = new RegExp(`${goodsAboutSelling.source}|小说|文学|漫画|绘本|作家|作品|出版|书$`);

/** Goods whose price-like figure is what they are: tariffs, money to collect, vouchers. */
export const goodsOfMoney =
  /月租|流量|手机卡|电话卡|上网卡|话费|充值|红包|人民币|纪念|硬币|纸币|钱币|面值|面额|礼品卡|购物卡|储值|(?:代金|提货|兑换|抵用|礼品?|卡|消费|面包)券|保险|元店|游戏币|货币|捐|压岁/;
