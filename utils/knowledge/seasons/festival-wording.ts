/**
 * Goods that are the festival's own and kept from year to year: their titles must name it all year. Food of the day and
 * lanterns to carry are over with it. *House choice*.
 */
export const festivalGoods = /春联|对联|福字|窗花|红包|利是封|圣诞树|圣诞帽|门贴|模具|粽叶|箬叶|粽子叶/;

/** Bought for the day itself: presents to staff and customers are over with the festival. *House choice*. */
export const giftsOfTheDay = /团购|福利|送客户|员工|送礼佳品|企业定制/;

/** Goods for any festival, which name the one they are for. */
export const festiveGoods = /装扮|装饰|布置|道具|面具|国旗|贺卡|挂饰|气球/;

/** So many days before a festival its own decoration is bought; after it nobody needs it. *House choice*. */
export const festiveLeadDays = 200;

/** 618 opening a title or a bracket, or behind a year, is the sale; elsewhere it may be a model. */
export const salesAtStart = /(?:^[【[]?|20[12]\d年?)(618|1111|1212|双11|双12)(?=[\u4e00-\u9fa5】\]])(?![型号款毫米瓦克年元个色])/;

/** Longer words that hold a festival's and speak of something else. */
export const notFestivals = `春节联欢 春节序曲 五一路 六一居士 端午茶 国庆阅兵 重阳木 重阳糕 中秋海棠 六一班 二十六一 七夕青 年货袋 清明上河图 开学第一课 新春见
过年猪 清明茶 清明前 清明螺 清明果 清明菜 清明草 圣诞红 圣诞玫瑰 圣诞岛 圣诞颂歌 圣诞伽蓝 圣诞仙人掌 圣诞老人的 小年轻 小年糕 小年龄 小年级 大小年 214个 214件 跨年级 跨年龄 跨年度 黑五类 黑五谷 端午时节 开学了 贺岁杯 中秋帖 开学必读 过年回家 欢乐过年`;

/** A title that names this many festivals is a gift for any day. *House choice*. */
export const anyDayFestivals = 3;
