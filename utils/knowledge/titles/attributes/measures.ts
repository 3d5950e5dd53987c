/** A measured property that titles and attributes both give as a number. */
export interface Measure {
  id: string;
  /** Labels as forms name them, parted by blanks. */
  labels: string;
  /** How much of the base unit each unit is; folded texts. */
  units: Readonly<Record<string, number>>;
  /** Numbers that differ by less are the same: 15.6 and 15.5 inches, net and gross weight of fruit. */
  tolerance: number;
  /** Packs hold several pieces: 500 ml in a title and 1000 ml in an attribute may both be true. */
  isPacked: boolean;
  /** Labels which mean the thing itself, so that without a word for a pack the title's number must be the attribute's. */
  wholeLabels?: string;
  /** Smaller numbers are something else: 5G. */
  least?: number;
  /** Also counted in Chinese numerals: 三层. */
  isCounted?: boolean;
  /** A title with one of these means another number than the attribute does. */
  unless?: RegExp;
}

const volume = { ml: 1, 毫升: 1, l: 1000, 升: 1000 };
const weight = { g: 1, 克: 1, kg: 1000, 千克: 1000, 公斤: 1000, 斤: 500 };

/**
 * Measures that are compared. Labels as seen on forms and in public item data 2021–2026, medium; tolerances are a
 * *house choice*.
 */
export const measures: readonly Measure[] = [
  {
    id: 'volume',
    labels: '容量 净含量 单瓶净含量 规格 容积 有效容积',
    units: volume,
    tolerance: 0.03,
    isPacked: true,
    wholeLabels: '容量 容积 有效容积',
  },
  {
    id: 'weight',
    labels: '净含量 净重 单件净含量 单品净重 重量 填充重量 填充物重量 被芯重量 总重量 产品重量',
    units: weight,
    tolerance: 0.12,
    isPacked: true,
    wholeLabels: '净含量 净重 重量 填充重量 填充物重量 被芯重量 总重量 产品重量',
    unless: /毛重|带箱|连箱|克重|gsm|g\/|承重|载重|适合|可穿|大码|胖/,
  },
  {
    id: 'power',
    labels: '功率 额定功率 最大功率 输出功率',
    units: { w: 1, 瓦: 1, kw: 1000, 千瓦: 1000 },
    tolerance: 0.03,
    isPacked: false,
    unless: /适用|音响|万w/,
  },
  { id: 'horsepower', labels: '功率 匹数 空调匹数', units: { 匹: 1, p: 1 }, tolerance: 0.03, isPacked: false },
  {
    id: 'battery',
    labels: '电池容量 容量 电池容量范围',
    units: { mah: 1, 毫安: 1, 毫安时: 1, 万毫安: 10_000 },
    tolerance: 0.06,
    isPacked: false,
  },
  {
    id: 'screen',
    labels: '屏幕尺寸 尺寸 显示屏尺寸 适用尺寸 行李箱尺寸 箱包尺寸',
    units: { 英寸: 1, 寸: 1, 吋: 1 },
    tolerance: 0.04,
    isPacked: false,
    unless: /适用|蛋糕|牛排|披萨|相框|照片/,
  },
  {
    id: 'storage',
    labels: '机身内存rom 存储容量 机身存储 硬盘容量 固态硬盘容量 闪存容量',
    units: { gb: 1, g: 1, tb: 1024, t: 1024 },
    least: 16,
    tolerance: 0.03,
    isPacked: false,
  },
  { id: 'memory', labels: '内存容量', units: { gb: 1, g: 1 }, tolerance: 0.03, isPacked: true },
  {
    id: 'down-share',
    labels: '含绒量',
    units: { '%': 1 },
    tolerance: 0.001,
    isPacked: false,
    unless: /100%|百分百/,
  },
  {
    id: 'bed',
    labels: '适用床尺寸 床尺寸 适用床',
    units: { m: 1, 米: 1, cm: 0.01, mm: 0.001 },
    tolerance: 0.02,
    isPacked: false,
  },
  {
    id: 'alcohol',
    labels: '酒精度 酒精度数 度数 酒精浓度 酒度',
    units: { 度: 1, '%vol': 1, vol: 1, '%': 1 },
    tolerance: 0.03,
    isPacked: false,
    unless: /零下|角度|近视|老花|散光|旋转|100%/,
  },
  ...'层 键 孔 档 格 屉 弦 座 门 斗 轮 头 槽'.split(' ').map((unit) => ({
    id: `count-${unit}`,
    labels: `${unit}数 ${unit}位 ${unit}数量`,
    units: { [unit]: 1 },
    tolerance: 0.001,
    isPacked: false,
    isCounted: true,
  })),
  ...'片 抽 粒 颗 枚 张'.split(' ').map((unit) => ({
    id: `pieces-${unit}`,
    labels: `${unit}数 单包${unit}数 总${unit}数 每包${unit}数 ${unit}数量 数量`,
    wholeLabels: `${unit}数 单包${unit}数 总${unit}数 每包${unit}数 ${unit}数量 数量`,
    units: { [unit]: 1 },
    tolerance: 0.001,
    isPacked: true,
  })),
  ...'包 支 袋 盒 瓶 罐 箱 卷 只'.split(' ').map((unit) => ({
    id: `packs-${unit}`,
    labels: `${unit}数 总${unit}数 ${unit}数量`,
    units: { [unit]: 1 },
    tolerance: 0.001,
    isPacked: false,
    unless: /[*×x+]\s?\d|\d\s?[*×x+]|送\d/,
  })),
  // Of a bed the size is its width; of 个 件 只 only 3个装 counts the goods.
  {
    id: 'bed-width',
    labels: '尺寸 规格尺寸 床宽 床宽度 床尺寸规格',
    units: { m: 1, 米: 1 },
    tolerance: 0.02,
    isPacked: false,
    unless: /^(?!.*床)/,
  },
  ...'条 双 块 瓶 盒 包 袋 卷 支 罐 箱 根 对'.split(' ').map((unit) => ({
    id: `sold-${unit}`,
    labels: '包装数量 数量 装箱数 总数量 件数 套装数量 装箱数量 包装规格 包装数',
    units: { [unit]: 1 },
    tolerance: 0.001,
    isPacked: false,
    unless: /[*×x+]\s?\d|\d\s?[*×x+]|[送赠]\d|买\d/,
  })),
  ...'个 件 只'.split(' ').map((unit) => ({
    id: `sold-${unit}`,
    labels: '包装数量 数量 装箱数 总数量 件数 套装数量 装箱数量 包装规格 包装数',
    units: { [`${unit}装`]: 1, [unit]: 1 },
    tolerance: 0.001,
    isPacked: false,
    unless: new RegExp(`^(?!.*\\d${unit}装)|[*×x+]\\s?\\d|\\d\\s?[*×x+]|[送赠]\\d|买\\d`),
  })),
  { id: 'voltage', labels: '电压 额定电压 工作电压 电池电压 输入电压', units: { v: 1, 伏: 1 }, tolerance: 0.1, isPacked: false },
  { id: 'refresh', labels: '刷新率 屏幕刷新率 最高刷新率', units: { hz: 1, 赫兹: 1 }, tolerance: 0.05, isPacked: false },
  {
    id: 'floor',
    labels: '适用面积 使用面积 适用空间',
    units: { 平米: 1, 平方米: 1, 平: 1, '㎡': 1 },
    tolerance: 0.05,
    isPacked: false,
  },
  {
    id: 'cable',
    labels: '线长 线缆长度 长度 数据线长度 线长度 电源线长度',
    units: { m: 1, 米: 1, cm: 0.01 },
    tolerance: 0.05,
    isPacked: false,
    unless: /^(?!.*[线绳管])|[~至-]\d/,
  },
  {
    id: 'heel',
    labels: '鞋跟高度 跟高 后跟高 鞋跟高',
    units: { cm: 1, 厘米: 1, 公分: 1 },
    tolerance: 0.15,
    isPacked: false,
    unless: /增高|筒|防水台/,
  },
  { id: 'wheel-size', labels: '轮径 车轮尺寸 轮胎尺寸 车轮直径', units: { 寸: 1, 英寸: 1 }, tolerance: 0.02, isPacked: false },
  { id: 'speeds', labels: '变速 速别 变速档位 变速系统 速数', units: { 速: 1 }, tolerance: 0.001, isPacked: false },
  { id: 'nib', labels: '笔尖粗细 书写粗细 笔头粗细 线条粗细 笔尖', units: { mm: 1, 毫米: 1 }, tolerance: 0.001, isPacked: false },
  {
    id: 'paper-weight',
    labels: '克重 纸张克重 纸张重量',
    units: { g: 1, 克: 1 },
    tolerance: 0.02,
    isPacked: false,
    unless: /^(?!.*纸)/,
  },
  {
    id: 'thick',
    labels: '厚度 垫子厚度 产品厚度',
    units: { mm: 1, 毫米: 1, cm: 10, 厘米: 10 },
    tolerance: 0.05,
    isPacked: false,
    unless: /^(?!.*(?:瑜伽垫|健身垫|爬行垫|床垫|泡沫垫|地垫|海绵垫))|[*×x]\s?\d|直径|宽|长\d/,
  },
  {
    id: 'pixels',
    labels: '像素 有效像素 摄像头像素 后置像素',
    units: { 万: 1, 万像素: 1, 亿: 10_000 },
    tolerance: 0.02,
    isPacked: false,
  },
  {
    id: 'endurance',
    labels: '续航时间 续航 使用时间 播放时间',
    units: { 小时: 1, h: 1 },
    tolerance: 0.05,
    isPacked: false,
    unless: /发货|客服|在线/,
  },
  {
    id: 'shelf',
    labels: '保质期',
    units: { 天: 1, 个月: 30, 月: 30, 年: 365 },
    tolerance: 0.05,
    isPacked: false,
    unless: /^(?!.*保质期)/,
  },
];
