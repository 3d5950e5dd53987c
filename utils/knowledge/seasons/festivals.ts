/** How a festival's day is found in a year. Months 1–12, weekday 0 = Sunday. */
export type FestivalRule =
  | { kind: 'solar'; month: number; day: number; untilMonth?: number; untilDay?: number }
  | { kind: 'lunar'; month: number; day: number }
  | { kind: 'weekday'; month: number; weekday: number; nth: number }
  | { kind: 'clear-bright' };

/** A festival or sale titles name. */
export interface Festival {
  id: string;
  /** Words of titles that mean it, parted by blanks. */
  words: string;
  rules: readonly FestivalRule[];
  /** Titles may name it so many days before it begins and after it ends. *House choice*. */
  leadDays: number;
  graceDays: number;
}

const solar = (month: number, day: number, untilMonth = month, untilDay = day): FestivalRule => ({
  kind: 'solar',
  month,
  day,
  untilMonth,
  untilDay,
});
const lunar = (month: number, day: number): FestivalRule => ({ kind: 'lunar', month, day });
const weekday = (month: number, nth: number, day: number): FestivalRule => ({ kind: 'weekday', month, weekday: day, nth });

/** Gifts are listed early: pages need weeks to be found. *House choice*. */
const long = { leadDays: 100, graceDays: 7 };
const usual = { leadDays: 75, graceDays: 7 };

/**
 * Festivals and yearly sales with their days. Days by the calendar itself; windows of platform sales from their public
 * calendars 2021–2026 (medium), kept wide.
 */
export const festivals: readonly Festival[] = [
  { id: 'new-year', words: '元旦 元旦节 双旦', rules: [solar(1, 1)], ...usual },
  { id: 'laba', words: '腊八节', rules: [lunar(12, 8)], ...usual },
  {
    id: 'spring-festival',
    words: '春节 过年 新春 年货 年货节 除夕 大年三十 拜年 年夜饭 办年货 年货礼盒 春节年货 过年货',
    rules: [lunar(1, 1)],
    leadDays: 120,
    graceDays: 20,
  },
  { id: 'lantern', words: '元宵节', rules: [lunar(1, 15)], ...long },
  { id: 'valentine', words: '214情人节 情人节', rules: [solar(2, 14), solar(5, 20), lunar(7, 7)], ...usual },
  {
    id: 'women',
    words: '妇女节 三八节 38节 38妇女节 三八妇女节 女神节 38女神节 38女王节 三八女神节',
    rules: [solar(3, 8)],
    ...usual,
  },
  { id: 'qingming', words: '清明节', rules: [{ kind: 'clear-bright' }], ...usual },
  { id: 'labour', words: '五一 五一节 劳动节 五一劳动节', rules: [solar(5, 1, 5, 5)], ...usual },
  { id: 'mother', words: '母亲节', rules: [weekday(5, 2, 0)], ...usual },
  { id: 'youth-love', words: '520礼物 520情人节 520告白 520送礼 520表白', rules: [solar(5, 20)], ...usual },
  { id: 'children', words: '儿童节 六一儿童节 六一 61儿童节', rules: [solar(6, 1)], ...usual },
  {
    id: '618',
    words: '618大促 618活动 618狂欢 618年中 618特惠 618预售 年中大促',
    rules: [solar(5, 13, 6, 21)],
    leadDays: 20,
    graceDays: 5,
  },
  { id: 'dragon-boat', words: '端午 端午节 端午佳节', rules: [lunar(5, 5)], ...usual },
  { id: 'father', words: '父亲节', rules: [weekday(6, 3, 0)], ...usual },
  { id: 'graduation', words: '毕业季', rules: [solar(5, 20, 7, 20)], leadDays: 60, graceDays: 14 },
  { id: 'qixi', words: '七夕 七夕节 七夕情人节 七夕礼物', rules: [lunar(7, 7)], ...usual },
  { id: 'school', words: '开学季 开学 开学礼物', rules: [solar(2, 10, 3, 5), solar(8, 10, 9, 15)], leadDays: 45, graceDays: 14 },
  { id: 'teacher', words: '教师节 教师节礼物', rules: [solar(9, 10)], ...usual },
  { id: 'mid-autumn', words: '中秋 中秋节 中秋佳节 中秋月饼', rules: [lunar(8, 15)], ...usual },
  { id: 'national', words: '国庆 国庆节 十一国庆', rules: [solar(10, 1, 10, 7)], ...usual },
  { id: 'double-ninth', words: '重阳节 重阳', rules: [lunar(9, 9)], ...usual },
  { id: 'halloween', words: '万圣节 万圣', rules: [solar(10, 31)], ...long },
  { id: 'double-11', words: '双11 双十一 双11大促 双十一大促', rules: [solar(10, 14, 11, 14)], leadDays: 25, graceDays: 5 },
  { id: 'thanksgiving', words: '感恩节', rules: [weekday(11, 4, 4)], ...usual },
  { id: 'double-12', words: '双12 双十二', rules: [solar(12, 1, 12, 14)], leadDays: 35, graceDays: 5 },
  { id: 'christmas', words: '圣诞节 平安夜 圣诞节礼物', rules: [solar(12, 25)], ...long },
];

/** Longer words that hold a festival's and speak of something else. */
export const notFestivals = `春节联欢 春节序曲 五一路 六一居士 端午茶 国庆阅兵 重阳木 重阳糕 中秋海棠 六一班 二十六一 七夕青 年货袋 清明上河图 开学第一课 新春见
过年猪 中秋帖 开学必读 过年回家 欢乐过年`;

/** A title that names this many festivals is a gift for any day. *House choice*. */
export const anyDayFestivals = 3;

/** Goods that are the festival's own: their titles must name it all year. */
export const festivalGoods =
  /月饼|粽|春联|对联|福字|窗花|灯笼|红包|利是封|装扮|装饰|布置|道具|面具|国旗|圣诞树|圣诞帽|汤圆|元宵(?!节)|青团|香包|香囊|五彩绳|贺卡|门贴|挂饰|模具|气球/;
