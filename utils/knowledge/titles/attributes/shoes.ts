import type { AttributeFamily } from './attribute-family';

/** Shapes of shoes. Words and pairs written for this project, 2026-11, *house choice*. */
export const shoes: readonly AttributeFamily[] = [
  {
    id: 'heel',
    labels: '鞋跟高 跟高 鞋跟高度 后跟高',
    both: [
      ['flat', '平跟 平底'],
      ['flat low', '低跟'],
      ['mid', '中跟'],
      ['mid high', '高跟 超高跟 细高跟 恨天高'],
    ],
    valueOnly: [['flat low', '1cm 2cm 1-3cm']],
    unknownValue: 'open',
    neutral: '平底锅',
  },
  {
    id: 'heel-shape',
    labels: '鞋跟款式 鞋跟形状 鞋跟类型 后跟款式 跟型',
    both: [
      ['thin', '细跟 细高跟 猫跟 小猫跟'],
      ['block', '粗跟 粗高跟'],
      ['wedge', '坡跟'],
      ['flat', '平跟 平底'],
    ],
    unknownValue: 'open',
    neutral: '平底锅',
    trades: ['shoes'],
  },
  {
    id: 'heel-or-none',
    labels: '鞋跟款式 鞋跟形状 鞋跟类型 后跟款式',
    both: [
      ['flat', '平跟 平底'],
      ['high', '高跟 细跟 粗跟 细高跟 粗高跟'],
    ],
    valueOnly: [['high', '坡跟 猫跟 马蹄跟 酒杯跟 锥形跟 异型跟 方跟']],
    unknownValue: 'open',
    neutral: '平底锅',
    trades: ['shoes'],
  },
  {
    id: 'upper-height',
    labels: '鞋帮高度 帮高 鞋帮 鞋帮高 帮面高度 帮高度 筒高 鞋筒高度',
    both: [
      ['low', '低帮 低帮鞋'],
      ['mid', '中帮 中帮鞋'],
      ['high', '高帮 高帮鞋'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'toe',
    labels: '鞋头款式 鞋头 鞋头形状',
    both: [
      ['round', '圆头 大圆头'],
      ['pointed', '尖头 小尖头'],
      ['square', '方头 小方头'],
      ['open', '露趾 鱼嘴'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'shaft',
    labels: '筒高 靴筒高度 靴筒',
    both: [
      ['short', '短筒 及踝靴 裸靴 踝靴'],
      ['short mid', '短靴'],
      ['mid', '中筒 中筒靴'],
      ['high', '长靴 高筒 高筒靴 过膝靴 长筒靴 长筒'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'closure',
    labels: '闭合方式',
    both: [
      ['lace', '系带 绑带'],
      ['slip', '一脚蹬 套脚 懒人'],
      ['zip', '拉链 侧拉链 前拉链 后拉链'],
      ['velcro', '魔术贴 粘扣'],
    ],
    valueOnly: [['slip', '松紧带']],
    unknownValue: 'open',
    neutral: '懒人支架 懒人沙发',
    trades: ['shoes'],
  },
];
