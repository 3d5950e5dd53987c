/** The animals of the years in their order; 2020 was a rat year. The calendar itself. */
export const zodiacAnimals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
/** A year of the rat. */
export const ratYear = 2020;

/** So many days before it begins things for a year are on sale. *House choice*. */
export const leadDaysOfYear = 210;

/** 蛇年, but no 属蛇年份, 本命年, 十年马年. Folded; flag `g`. */
export const zodiacYears = /(?<![属肖百千万几两三一二十壮幼老])([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?![份生出宝糕轮代龄纪级])/g;
