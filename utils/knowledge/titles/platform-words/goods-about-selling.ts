/**
 * Goods whose titles name prices, sales, platforms and codes because they are about them: price tags, posters, vouchers,
 * shop fittings, books on selling, parcels. *House choice*.
 */
export const goodsAboutSelling =
  /海报|标价|价格[牌签贴]|价签|标签|爆炸[贴卡花签]|吊牌|展示[牌架]|[立桌台挂价惠销折]牌|告示|提示[牌贴]|指示牌|横幅|条幅|广告|贴纸|墙贴|玻璃贴|[金用]券|优惠券(?:印|定[制做]|制作|设计|模板|卡)|刮刮|抽奖(?:箱|机|盒|筒|桶|券|球|棒|签|卡|轮|转盘|道具|软件|程序|用品|游戏|盲盒|摇|扭蛋|互动|架|袋|牌|大转盘)|转盘|会员卡|名片|印刷|定制卡|卡片|宣传|单页|传单|促销[台车桌架服]|花车|货架|堆头|喇叭|扩音|叫卖|地摊|摆摊|灯箱|拱门|跳跳卡|展架|易拉宝|图书|书籍|教程|运营|快递[袋盒箱单]|打包袋|面单|打印机|印章/;
