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
