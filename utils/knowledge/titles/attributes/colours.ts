import type { AttributeFamily } from './attribute-family';

/** Colours. Words and pairs written for this project, 2026-11, *house choice*. */
export const colours: readonly AttributeFamily[] = [
  {
    id: 'colour',
    labels: '颜色 颜色分类 主要颜色 商品颜色 主色 机身颜色 外观颜色',
    both: [
      ['black', '黑色 纯黑色 亮黑色 哑黑色 经典黑'],
      ['white', '白色 纯白色 象牙白 珍珠白 雪白色'],
      ['white beige', '米白色 奶白色'],
      ['beige', '米色 杏色 奶油色 燕麦色'],
      ['beige brown', '卡其色 驼色'],
      ['brown', '棕色 咖啡色 咖色 褐色 巧克力色'],
      ['red', '红色 大红色 正红色 酒红色 枣红色'],
      ['pink red', '玫红色'],
      ['pink', '粉色 粉红色 藕粉色 樱花粉'],
      ['orange', '橙色 橘色 橘红色'],
      ['yellow', '黄色 姜黄色 鹅黄色 柠檬黄'],
      ['green', '绿色 墨绿色 军绿色 豆绿色 果绿色 牛油果绿'],
      ['blue', '蓝色 天蓝色 深蓝色 宝蓝色 藏青色 藏蓝色 雾霾蓝 湖蓝色 浅蓝色'],
      ['purple', '紫色 香芋紫 紫罗兰色'],
      ['grey', '灰色 深灰色 浅灰色 高级灰 银灰色'],
      ['silver grey', '银色'],
      ['gold yellow', '金色 香槟金 玫瑰金 土豪金'],
    ],
    valueOnly: [
      ['black', '黑'],
      ['white', '白'],
      ['beige', '米 杏'],
      ['brown beige', '咖 棕 卡其'],
      ['red', '红'],
      ['pink red', '粉'],
      ['orange', '橙 橘'],
      ['yellow', '黄'],
      ['green', '绿'],
      ['blue', '蓝 藏青'],
      ['purple', '紫'],
      ['grey silver', '灰'],
      ['silver grey', '银'],
      ['gold yellow', '金'],
    ],
    neutral:
      '黑色星期五 白色家电 白色情人节 金色年华 红色旅游 绿色食品 绿色无公害 绿色健康 绿色环保 黄色小鸭 红色文化 白色恋人 金色麦田',
    unknownValue: 'open',
  },
];
