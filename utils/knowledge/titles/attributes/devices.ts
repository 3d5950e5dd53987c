import type { AttributeFamily } from './attribute-family';

/** Devices and ware. Words and pairs written for this project, 2026-11, *house choice*. */
export const devices: readonly AttributeFamily[] = [
  {
    id: 'inverter',
    labels: '工作方式 变频定频 变频/定频 空调类型 压缩机类型 是否变频 定频/变频 压缩机',
    both: [
      ['yes', '变频 全直流变频 直流变频'],
      ['no', '定频 定速'],
    ],
    valueOnly: [
      ['yes', '是'],
      ['no', '否'],
    ],
    unknownValue: 'open',
    neutral: '变频器',
  },
  {
    id: 'efficiency',
    labels: '能效等级 能效级别 能效',
    both: [
      ['1', '一级能效 新一级能效 1级能效 新国标一级'],
      ['2', '二级能效 新二级能效 2级能效'],
      ['3', '三级能效 新三级能效 3级能效'],
    ],
    valueOnly: [
      ['1', '一级 1级 新一级'],
      ['2', '二级 2级 新二级'],
      ['3', '三级 3级 新三级'],
      ['4', '四级 五级 4级 5级'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'steel-grade',
    labels: '材质 内胆材质 主材质 不锈钢型号 杯身材质 杯体材质 锅身材质 锅体材质 钢材型号 不锈钢材质 材料',
    both: [
      ['304', '304不锈钢 sus304 304食品级 304钢 304食品级不锈钢'],
      ['316', '316不锈钢 sus316 316l不锈钢 316l 316钢 316食品级 316医用级不锈钢'],
      ['201', '201不锈钢 201钢'],
      ['430', '430不锈钢 430钢'],
    ],
    valueOnly: [
      ['304', '304'],
      ['316', '316'],
      ['201', '201 202不锈钢'],
      ['430', '430'],
    ],
    unknownValue: 'unrelated',
    parts: '盖 勺 外壳 杯盖 滤网 配件 刀 吸管 手柄 支架',
  },
  {
    id: 'plug',
    labels: '接口类型 接口 充电接口 插头类型 插头接口',
    both: [
      ['typec', 'type-c typec type-c接口'],
      ['lightning', 'lightning lightning接口'],
      ['micro', 'micro-usb microusb micro'],
    ],
    unknownValue: 'open',
    neutral: '转type-c type-c转 兼容type-c',
  },
];
