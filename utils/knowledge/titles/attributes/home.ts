import type { AttributeFamily } from './attribute-family';

/** Homes and devices. Words and pairs written for this project, 2026-11, *house choice*. */
export const home: readonly AttributeFamily[] = [
  {
    id: 'foldable',
    labels: '是否可折叠 是否折叠 可否折叠 折叠',
    both: [['yes', '折叠 可折叠 折叠式 折叠款 便携折叠']],
    valueOnly: [
      ['no', '否 不可折叠 不可'],
      ['yes', '是 可'],
    ],
    neutral: '不可折叠 折叠屏 不折叠 免折叠 折叠刀',
    unknownValue: 'open',
  },
  {
    id: 'wheels',
    labels: '是否带滚轮 是否带轮 有无滚轮 是否有轮',
    both: [['yes', '带轮 带滚轮 带轮子 万向轮 有轮']],
    valueOnly: [
      ['no', '否 无 不带'],
      ['yes', '是 有'],
    ],
    neutral: '不带轮 免带轮',
    unknownValue: 'open',
  },
  {
    id: 'smart',
    labels: '智能类型 是否智能 是否支持智能 是否智能操控',
    both: [['yes', '智能 智能款']],
    valueOnly: [
      ['no', '否 不支持智能 非智能 不支持'],
      ['yes', '是 支持'],
    ],
    neutral: '人工智能 非智能 智能手机 智能电视 智能锁',
    unknownValue: 'unrelated',
  },
  {
    id: 'wire',
    labels: '是否无线 连接方式 有线无线 传输方式 鼠标连接方式 有线/无线 连接类型 供电方式 供电 使用方式',
    both: [
      ['wireless', '无线 蓝牙 无线蓝牙 真无线 2.4g'],
      ['wired', '有线 usb有线'],
    ],
    valueOnly: [
      ['wired', '否'],
      ['wireless', '是'],
    ],
    titleOnly: [
      ['wired wireless', '双模 三模 有线无线'],
      ['wireless', '蓝牙双模 双模蓝牙 无线双模 双模无线 双模无线蓝牙 无线蓝牙双模'],
    ],
    neutral: '无线充 无线充电 无线网卡 无线路由 有线电视 无限 无线遥控 无线遥控器 无线投屏 无线wifi 无线网 无线网络',
    unknownValue: 'open',
  },
  {
    id: 'power',
    labels: '供电方式 电源方式 动力类型 电源类型 动力方式 供电 电源 电池类型',
    both: [
      ['solar', '太阳能'],
      ['battery', '电池款 电池式 干电池 装电池 干电池款'],
      ['charge', '充电款 充电式 可充电 usb充电 充电 锂电 锂电池'],
      ['plug', '插电款 插电式 直插式 插电 直插'],
      ['hand', '手动 手摇'],
    ],
    valueOnly: [
      ['charge plug', '插头充电 usb 外接供电 外接电源'],
      ['battery', '电池 纽扣电池 不可充电 不能充电 非充电 不支持充电 不充电'],
      ['plug', '交流电 电源适配器 电动'],
    ],
    titleOnly: [['charge plug battery', '充电插电两用 插电充电两用 充插两用 插充两用']],
    neutral:
      '不可充电 非充电 不充电 免充电 手动挡 充电宝 充电器 充电线 充电头 充电桩 充电枪 无线充电 充电仓 充电盒 太阳能板 充电座',
    unknownValue: 'open',
  },
  {
    id: 'interior',
    labels: '风格 家具风格 装修风格 设计风格',
    both: [
      ['chinese', '中式 新中式 明清古典 中国风'],
      // Sellers file 北欧 under 欧式.
      ['nordic european', '北欧 北欧风 北欧风格'],
      ['american', '美式 美式乡村 美式复古'],
      ['european', '欧式 简欧 法式'],
      ['japanese', '日式'],
    ],
    valueOnly: [['chinese nordic american european japanese', '简约 现代 现代简约 轻奢 简约现代 混搭 ins风 奶油风 复古 其他']],
    neutral: '中式快餐 日式拉面 美式咖啡 中式糕点 中式点心 法式面包 法式小面包 美式插头 欧式插头 日式豚骨',
    unknownValue: 'unrelated',
    // Lexicons of furniture and textiles name clothes too; styles of clothes go together more freely.
    trades: [],
    goods: /[桌椅柜灯凳]|床(?!上用品)|沙发|茶几|窗帘|家具|地毯|墙纸|壁纸/,
  },
  {
    id: 'set',
    labels: '件数 套件数 套装件数 组合形式 套餐件数 餐具件数 件套',
    both: [
      ['1', '单件 单条'],
      ['2', '两件套 二件套 2件套'],
      ['3', '三件套 3件套'],
      ['4', '四件套 4件套'],
      ['5', '五件套 5件套'],
      ['6', '六件套 6件套'],
      ['7', '七件套 7件套'],
      ['8', '八件套 8件套'],
    ],
    valueOnly: [
      ['2', '2件 两件'],
      ['3', '3件 三件'],
      ['4', '4件 四件'],
      ['5', '5件'],
      ['6', '6件'],
      ['1', '1件'],
    ],
    neutral: '假两件套',
    unknownValue: 'open',
  },
];
