/**
 * What makes a year in a title the year of a collection: `2024新款`, `24秋冬`. A bare year may be a model, an edition or a
 * vintage and is left alone. *House choice*.
 */
export const collectionWords =
  /^(?:新款|新品|新版|新色|新上|新春|新年款|全新|升级|改款|爆款|潮款|流行|最新|今年|当季|上新|限定款?|早春|早秋|初秋|初春|盛夏|初夏|初冬|春季|夏季|秋季|冬季|春夏|秋冬|春秋|冬春|夏秋|春天|夏天|秋天|冬天|春款|夏款|秋款|冬款|春装|夏装|秋装|冬装|春上新|[春夏秋冬](?![茶节笋]))/;

/** The same in front of the year: `新款2024`. */
export const collectionWordsBefore = /(?:新款|新品|最新款|最新|上新|升级|爆款|网红)$/;

/** A year in full with 款 or 年 behind it, or at an end of a title of goods that change with the year: `2024款`, `连衣裙2024`. */
export const yearlyStyles =
  /^(?:年?款|年(?![产限版月第届出修发份级代生考\d]|新茶|新米|陈|冬奥|奥运|世界杯|亚运|世博|高考|中考|国考|大阅兵|生产|采|春茶|明前|头采))/;

/** What is only good for the year it names. */
export const yearlyGoods =
  /日历|台历|挂历|年历|周历|月历|老黄历|手账本?|日程本|效率手册|计划本|周计划|日程表|贺岁|年货|春联|对联/;

/** Old ones that are collected, and goods about years. */
export const collectedYears = /收藏|怀旧|老物件|古董|纪念|邮票|钱币|生肖(?:邮|币|票)|年代|绝版|万年历/;

/** Titles in which a year may be an edition's, a vintage's or another thing's: books, tea and wine, cars, devices fitted. */
export const otherYears =
  /茶|酒|年份|陈年|普洱|教材|真题|考试|考研|国考|公考|人教|年级|学期|上册|下册|课本|试卷|日历|台历|挂历|邮票|纪念|生肖|年代|适用|适配|兼容|车|宝马|奔驰|奥迪|丰田|本田|比亚迪|特斯拉|问界|理想l|pad|macbook|iphone|matebook|imac|surface|watch|airtag|平板|笔记本电脑|书/i;

/** Last year's collection still passes for new until the end of this month. *House choice*. */
export const lastYearUntilMonth = 2;

/** Next year's collection may be named from this month on. *House choice*. */
export const nextYearFromMonth = 9;
