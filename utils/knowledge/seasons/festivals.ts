import type { Festival, FestivalRule } from './festival';

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
const long = { leadDays: 100, graceDays: 3 };
const usual = { leadDays: 75, graceDays: 3 };

/**
 * Festivals and yearly sales with their days. Days by the calendar itself; windows of platform sales from their public
 * calendars 2021–2026 (medium), kept wide.
 */
export const festivals: readonly Festival[] = [
  { id: 'new-year', words: '元旦 元旦节 双旦 跨年 庆元旦', rules: [solar(1, 1)], ...usual },
  { id: 'laba', words: '腊八节 腊八礼', rules: [lunar(12, 8)], ...usual },
  {
    id: 'spring-festival',
    words:
      '春节 过年 新春 年货 年货节 除夕 大年三十 拜年 年夜饭 办年货 年货礼盒 春节年货 过年货 贺岁 贺岁款 年货大街 年货盛宴 年终年货 新年战衣 过年衣服 过年服 拜年服 囤年货 小年 压岁 大年初一',
    rules: [lunar(1, 1)],
    leadDays: 120,
    graceDays: 20,
  },
  { id: 'lantern', words: '元宵节 闹元宵 元宵佳节 元宵花灯 元宵灯笼 元宵灯会 正月十五', rules: [lunar(1, 15)], ...usual },
  {
    id: 'valentine',
    words: '214情人节 情人节 白色情人节 214',
    rules: [solar(2, 14), solar(5, 20), lunar(7, 7)],
    ...usual,
  },
  {
    id: 'women',
    words: '妇女节 三八节 38节 38妇女节 三八妇女节 女神节 38女神节 38女王节 三八女神节 女王节 3.8节 38大促 三八大促 女生节',
    rules: [solar(3, 8)],
    ...usual,
  },
  { id: 'dragon-head', words: '龙抬头 二月二 二月二龙抬头', rules: [lunar(2, 2)], ...usual },
  {
    id: 'qingming',
    words: '清明节 清明 寒食节 清明青团 清明扫墓 清明踏青 清明祭祖',
    rules: [{ kind: 'clear-bright' }],
    ...usual,
  },
  {
    id: 'labour',
    words: '五一 五一节 劳动节 五一劳动节',
    rules: [solar(5, 1, 5, 5)],
    ...usual,
  },
  { id: 'mother', words: '母亲节', rules: [weekday(5, 2, 0)], ...usual },
  {
    id: 'youth-love',
    words: '520礼物 520情人节 520告白 520送礼 520表白 520特惠 520情人 520限定 520节 520大促',
    rules: [solar(5, 20)],
    ...usual,
  },
  {
    id: 'children',
    words: '儿童节 六一儿童节 六一 61儿童节 六一节 6.1儿童节',
    rules: [solar(6, 1)],
    ...usual,
  },
  {
    id: '618',
    words:
      '618大促 618活动 618狂欢 618年中 618特惠 618预售 年中大促 618价 618特价 618钜惠 618巨惠 618抢购 618提前购 618返场 618爆款 618囤货 618福利 618好物 618节 618购物节 京东618 天猫618 淘宝618 抖音618 年中狂欢 年中庆 年中促',
    rules: [solar(5, 13, 6, 21)],
    leadDays: 20,
    graceDays: 5,
  },
  { id: 'dragon-boat', words: '端午 端午节 端午佳节 五月初五 龙舟节 端午粽子 端午香囊 端午安康', rules: [lunar(5, 5)], ...usual },
  { id: 'father', words: '父亲节', rules: [weekday(6, 3, 0)], ...usual },
  {
    id: 'graduation',
    words: '毕业季 毕业礼物 毕业礼 毕业典礼 毕业花束',
    rules: [solar(5, 20, 7, 20)],
    leadDays: 60,
    graceDays: 14,
  },
  { id: 'qixi', words: '七夕 七夕节 七夕情人节 七夕礼物 乞巧节', rules: [lunar(7, 7)], ...usual },
  {
    id: 'school',
    words: '开学季 开学 开学礼物 新学期',
    rules: [solar(2, 10, 3, 5), solar(8, 10, 9, 15)],
    leadDays: 45,
    graceDays: 14,
  },
  { id: 'teacher', words: '教师节 教师节礼物', rules: [solar(9, 10)], ...usual },
  {
    id: 'mid-autumn',
    words: '中秋 中秋节 中秋佳节 中秋月饼 八月十五 团圆节 双节送礼',
    rules: [lunar(8, 15)],
    ...usual,
  },
  {
    id: 'national',
    words: '国庆 国庆节 十一国庆 十一黄金周 十一出游 十一长假 十一旅游 国庆出游',
    rules: [solar(10, 1, 10, 7)],
    ...usual,
  },
  { id: 'double-ninth', words: '重阳节 重阳 敬老节', rules: [lunar(9, 9)], ...usual },
  { id: 'halloween', words: '万圣节 万圣 鬼节 halloween', rules: [solar(10, 31)], ...long },
  {
    id: 'double-11',
    words: '双11 双十一 双11大促 双十一大促 11.11 1111大促 1111狂欢 天猫双11 京东双11 京东11.11',
    rules: [solar(10, 14, 11, 14)],
    leadDays: 25,
    graceDays: 5,
  },
  { id: 'thanksgiving', words: '感恩节', rules: [weekday(11, 4, 4)], ...usual },
  {
    id: 'double-12',
    words: '双12 双十二 12.12 1212大促',
    rules: [solar(12, 1, 12, 14)],
    leadDays: 35,
    graceDays: 5,
  },
  { id: 'black-friday', words: '黑五 黑色星期五', rules: [weekday(11, 4, 5)], leadDays: 35, graceDays: 10 },
  { id: '99', words: '99划算节 99大促 9.9划算节 99聚划算', rules: [solar(9, 1, 9, 10)], leadDays: 20, graceDays: 5 },
  { id: '88', words: '88会员节 8.8会员节 88大促 818发烧节 818大促', rules: [solar(8, 1, 8, 18)], leadDays: 20, graceDays: 5 },
  { id: '517', words: '517吃货节 517大促', rules: [solar(5, 17)], leadDays: 20, graceDays: 5 },
  { id: 'arbor', words: '植树节', rules: [solar(3, 12)], ...usual },
  { id: 'fool', words: '愚人节', rules: [solar(4, 1)], ...usual },
  { id: 'easter', words: '复活节 复活节彩蛋', rules: [solar(3, 22, 4, 25)], ...usual },
  { id: 'youth', words: '青年节 五四青年节', rules: [solar(5, 4)], ...usual },
  { id: 'nurse', words: '护士节 512护士节', rules: [solar(5, 12)], ...usual },
  { id: 'party', words: '建党节 七一建党节 庆七一', rules: [solar(7, 1)], ...usual },
  { id: 'army', words: '建军节 八一建军节', rules: [solar(8, 1)], ...usual },
  { id: 'singles', words: '光棍节 双十一光棍节', rules: [solar(11, 11)], leadDays: 40, graceDays: 5 },
  { id: 'ghost', words: '中元节 寒衣节', rules: [lunar(7, 15), lunar(10, 1)], leadDays: 60, graceDays: 7 },
  {
    id: 'christmas',
    words: '圣诞节 平安夜 圣诞节礼物 圣诞 christmas',
    rules: [solar(12, 25)],
    ...long,
  },
];
