import type { AttributeFamily } from './attribute-family';

/** Cut and looks of clothes and shoes. Words and pairs written for this project, 2026-11, *house choice*. */
export const clothing: readonly AttributeFamily[] = [
  {
    id: 'sleeve',
    labels: '袖长 袖子长度 衣袖长度',
    both: [
      ['none', '无袖 背心袖 吊带'],
      ['short', '短袖 半袖 超短袖'],
      ['short half', '中袖 五分袖'],
      ['half', '六分袖 七分袖'],
      ['long', '长袖 九分袖 八分袖'],
    ],
    titleOnly: [['short long', '长短袖 可拆卸袖 可拆袖']],
    neutral: '长袖套 短袖套',
    unknownValue: 'open',
  },
  {
    id: 'collar',
    labels: '领型 领子 衣领 领口 领口形状',
    both: [
      ['round', '圆领'],
      ['v', 'v领 小v领 大v领 深v领 鸡心领'],
      ['high', '高领'],
      ['half high', '半高领 中领 堆堆领 小高领'],
      ['stand half', '立领 小立领 中式立领'],
      ['lapel', '翻领 大翻领 小翻领 衬衫领 西装领 西服领 polo领 娃娃领 尖领 方形翻领 双翻领'],
      ['square', '方领'],
      ['slash', '一字领 一字肩 露肩'],
      ['u', 'u领 u型领'],
      ['halter', '挂脖 挂脖领 挂脖式'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'coat-length',
    labels: '衣长',
    both: [
      ['short', '短款 超短款 短装 高腰短款'],
      ['mid long', '中长款 中款'],
      ['long', '长款 超长款 过膝'],
    ],
    valueOnly: [['short mid', '常规款 常规 普通款']],
    neutral: '长款钱包 短款钱包',
    unknownValue: 'open',
  },
  {
    id: 'trouser-length',
    labels: '裤长',
    both: [
      ['long', '长裤 十分裤 拖地裤'],
      ['long nine', '九分裤 九分'],
      ['nine seven', '八分裤 八分'],
      ['seven', '七分裤 七分 六分裤'],
      ['short seven', '五分裤 中裤 五分'],
      ['short', '短裤 热裤 超短裤 三分裤'],
    ],
    neutral: '七分袖 五分袖 九分袖 八分袖 六分袖',
    unknownValue: 'open',
  },
  {
    id: 'skirt-length',
    labels: '裙长 裙子长度',
    both: [
      ['short', '短裙 超短裙 迷你裙'],
      ['short mid', '中裙'],
      ['mid long', '中长裙'],
      ['long', '长裙 超长裙'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'skirt-cut',
    labels: '裙长 裙子长度',
    both: [
      ['short', '短款 超短款'],
      ['mid long', '中长款'],
      ['long', '长款 超长款'],
    ],
    valueOnly: [
      ['short', '短裙 超短裙 迷你裙'],
      ['short mid', '中裙'],
      ['mid long', '中长裙'],
      ['long', '长裙 超长裙'],
    ],
    unknownValue: 'open',
    // Beside another piece it may be that which is short or long.
    goods: /^(?!.*(?:上衣|套装|外套|衫|毛衣|件|马甲|西装|内搭|大衣|棉服|羽绒|t恤)).*裙/i,
    trades: [],
  },
  {
    id: 'waist',
    labels: '腰型 腰高 裤腰',
    both: [
      ['high', '高腰 超高腰'],
      ['high mid', '中高腰'],
      ['mid', '中腰'],
      ['mid low', '中低腰'],
      ['low', '低腰 超低腰'],
    ],
    valueOnly: [['mid', '自然腰']],
    unknownValue: 'open',
  },
  {
    id: 'fit',
    labels: '版型 服装版型 裤型 款式版型 廓形',
    both: [
      ['loose', '宽松 宽松型 oversize 落肩 阔腿'],
      ['tight', '修身 修身型 紧身 紧身型 贴身'],
    ],
    valueOnly: [['loose tight', '常规 标准 合体 直筒 直筒型 常规型']],
    unknownValue: 'open',
  },
  {
    id: 'leg',
    labels: '版型 裤型 款式版型 裤子版型 裤脚款式 裤脚口款式 服装版型',
    both: [
      ['straight', '直筒 直筒型 直筒裤 小直筒'],
      ['tapered', '小脚 小脚裤 铅笔裤 锥形裤 窄脚 窄脚裤'],
      ['wide', '阔腿 阔腿裤'],
      ['flared', '喇叭裤 微喇 微喇裤'],
    ],
    // A wide leg falls straight.
    valueOnly: [
      ['wide straight', '阔腿 阔腿裤 阔腿型'],
      ['tapered', '小脚型 铅笔型 锥形'],
      ['flared', '喇叭 喇叭型'],
    ],
    neutral: '小脚丫',
    unknownValue: 'unrelated',
    goods: /裤/,
    trades: [],
  },
  {
    id: 'thickness',
    labels: '厚薄 厚度 面料厚薄 厚薄程度',
    both: [
      ['thick', '加厚 加厚款 加绒加厚 特厚 厚款'],
      ['thin', '薄款 超薄 超薄款 轻薄 轻薄款'],
    ],
    valueOnly: [
      ['thick thin', '常规 常规款 适中 普通 标准'],
      ['thick', '加绒 厚'],
      ['thin', '薄'],
    ],
    titleOnly: [['thick', '加绒']],
    neutral: '不加绒 无加绒 未加绒 可加绒',
    unknownValue: 'unrelated',
  },
  {
    id: 'pattern',
    labels: '图案 花型 图案花型 花纹',
    both: [
      ['plain', '纯色 素色 净色'],
      ['stripe', '条纹 竖条纹 横条纹 海魂'],
      ['check', '格子 格纹 千鸟格 方格 菱形格'],
      ['floral', '碎花 小碎花 大花 花卉'],
      ['dot', '波点 圆点'],
      ['leopard', '豹纹'],
      ['camouflage', '迷彩'],
    ],
    neutral: '格子铺 格子间 格子柜',
    unknownValue: 'open',
  },
  {
    id: 'cup',
    labels: '罩杯厚度 模杯厚度 文胸厚薄 杯垫厚度',
    both: [
      ['thick', '加厚 厚杯 厚款 上薄下厚'],
      ['thin', '薄款 薄杯 超薄 无海绵'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'wire',
    labels: '有无钢圈 钢圈 是否有钢圈',
    both: [
      ['without', '无钢圈 无钢托'],
      ['with', '有钢圈 软钢圈'],
    ],
    valueOnly: [
      ['without', '无'],
      ['with', '有'],
    ],
    unknownValue: 'open',
  },
];
