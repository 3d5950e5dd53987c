/**
 * What makes a year in a title the year of a collection: `2024新款`, `24秋冬`. A bare year may be a model, an edition or a
 * vintage and is left alone. *House choice*.
 */
export const collectionWords =
  /^(?:新款|新品|爆款|潮款|流行|最新款|早春|早秋|初秋|初春|盛夏|春季|夏季|秋季|冬季|春夏|秋冬|春秋|春款|夏款|秋款|冬款|春装|夏装|秋装|冬装)/;

/** The same in front of the year: `新款2024`. */
export const collectionWordsBefore = /(?:新款|新品|最新款)$/;

/** Titles in which a year may be an edition's, a vintage's or another thing's: books, tea and wine, cars, devices fitted. */
export const otherYears =
  /茶|酒|年份|陈年|普洱|教材|真题|考试|考研|国考|公考|人教|年级|学期|上册|下册|课本|试卷|日历|台历|挂历|邮票|纪念|生肖|年代|适用|适配|兼容|车|pad|macbook|iphone|matebook|imac|surface|watch|airtag|平板|笔记本电脑|书/i;

/** Last year's collection still passes for new until the end of this month. *House choice*. */
export const lastYearUntilMonth = 2;

/** Next year's collection may be named from this month on. *House choice*. */
export const nextYearFromMonth = 9;
