import type { AttributeFamily } from './attribute-family';

/** Food and where goods come from. Words and pairs written for this project, 2026-11, *house choice*. */
export const food: readonly AttributeFamily[] = [
  {
    id: 'sugar',
    labels: '是否含糖 含糖量 甜度 糖分 是否无糖 是否加糖 糖含量',
    both: [
      ['none', '无糖 0糖 零糖 不含糖 无糖型'],
      ['some', '低糖 微糖 少糖 减糖'],
      ['full', '含糖 全糖'],
    ],
    valueOnly: [
      ['full some', '有糖 是 加糖 含蔗糖 多糖 甜'],
      ['none', '否 无 无添加糖'],
    ],
    neutral: '无糖精 无蔗糖 无糖衣 0糖精 含糖量',
    unknownValue: 'open',
  },
  {
    id: 'fat',
    labels: '脂肪含量 是否脱脂 脱脂类型 乳脂含量',
    both: [
      ['whole', '全脂'],
      ['skim', '脱脂 0脂 零脂 无脂'],
      ['low', '低脂 半脱脂'],
    ],
    unknownValue: 'open',
  },
  {
    id: 'organic',
    labels: '是否为有机食品 是否有机 有机食品 是否有机食品 是否为有机产品',
    both: [['yes', '有机 有机食品 有机认证']],
    valueOnly: [
      ['no', '否 非有机 不是'],
      ['yes', '是'],
    ],
    neutral: '有机玻璃 有机硅 有机肥 有机肥料 有机棉 有机酸 有机锗 有机营养土 有机土 有机会 有机质 有机械',
    unknownValue: 'open',
  },
  {
    id: 'imported',
    labels: '产地 原产地 是否进口 国产/进口 进口/国产 产地类型 原产国',
    both: [
      [
        'foreign',
        '原装进口 原瓶进口 原罐进口 原箱进口 整机进口 日本进口 韩国进口 德国进口 泰国进口 美国进口 法国进口 意大利进口 澳洲进口 新西兰进口 荷兰进口 智利进口 越南进口 马来西亚进口 俄罗斯进口 英国进口 丹麦进口',
      ],
    ],
    titleOnly: [
      ['foreign', '进口'],
      ['home', '国产'],
    ],
    neutral:
      '非进口 国产替代 国产剧 国产片 国产动漫 国产手机 国产电影 国产芯 国产原研 进口级 进口奶源 进口料 进口材料 进口材质 进口原料 进口面料 进口机芯 进口芯片 进口品质 进口工艺 进口技术 进口配方 进出口',
    parts:
      '面料 布料 料 材 原料 奶源 机芯 芯 配件 零件 电机 压缩机 品质 级 工艺 技术 设备 配方 牛皮 羊毛 棉 海绵 乳胶 胶 油墨 纸 皮 麦芽 酒花 啤酒花 轴承 刀片 镜片 小麦 大豆 可可 奶粉 牛奶 粉 磁 纱 丝 纤维 玻璃 五金 钢 木 树脂 颜料 漆 针 弹簧',
    valueOnly: [
      [
        'home',
        '中国大陆 中国 国产 否 国内 江苏 浙江 广东 山东 福建 河北 河南 湖北 湖南 四川 安徽 江西 云南 贵州 陕西 山西 辽宁 吉林 黑龙江 广西 海南 甘肃 宁夏 新疆 内蒙古 北京 上海 天津 重庆 义乌 深圳 东莞 广州',
      ],
      [
        'foreign',
        '是 进口 日本 韩国 美国 德国 法国 意大利 英国 澳大利亚 新西兰 泰国 越南 智利 荷兰 西班牙 俄罗斯 加拿大 马来西亚 瑞士 丹麦 港澳台 中国台湾 中国香港 其他国家 秘鲁 厄瓜多尔 菲律宾 印度尼西亚 印尼 巴西 阿根廷 南非 墨西哥 葡萄牙 希腊 比利时 奥地利 土耳其 印度 斯里兰卡 柬埔寨 缅甸 老挝 新加坡 爱尔兰 挪威 瑞典 芬兰 波兰 乌克兰 格鲁吉亚',
      ],
    ],
    unknownValue: 'open',
  },
  {
    id: 'origin',
    labels: '省份 产地 原产地 产地省份',
    both: [
      ['xinjiang', '新疆 阿克苏 和田 吐鲁番 库尔勒 若羌'],
      ['shandong', '山东 烟台 栖霞 寿光'],
      ['shaanxi', '陕西 洛川'],
      ['gansu', '甘肃 静宁'],
      ['ningxia', '宁夏'],
      ['yunnan', '云南 昭通'],
      ['sichuan', '四川 攀枝花 大凉山'],
      ['guangxi', '广西 武鸣 百色'],
      ['guangdong', '广东'],
      ['hainan', '海南'],
      ['fujian', '福建'],
      ['jiangxi', '江西 赣南'],
      ['zhejiang', '浙江'],
      ['hubei', '湖北 秭归'],
      ['hunan', '湖南'],
      ['hebei', '河北'],
      ['henan', '河南'],
      ['shanxi', '山西'],
      ['liaoning heilongjiang jilin', '东北'],
      ['liaoning', '辽宁 丹东'],
      ['heilongjiang', '黑龙江 五常'],
      ['jilin', '吉林'],
      ['guizhou', '贵州'],
      ['neimenggu', '内蒙古 内蒙'],
    ],
    valueOnly: [
      ['jiangsu', '江苏'],
      ['anhui', '安徽'],
      ['beijing', '北京'],
      ['shanghai', '上海'],
      ['chongqing', '重庆'],
      ['tianjin', '天津'],
      ['qinghai', '青海'],
      ['xizang', '西藏'],
    ],
    neutral: '新疆棉 新疆长绒棉 和田玉 海南航空 云南白药 云南小粒咖啡',
    unknownValue: 'open',
    trades: ['fresh'],
    goods:
      /苹果(?!手机|充电|数据|表|壳)|冰糖心|脐橙|蜜柚|猕猴桃|哈密瓜|红枣|大枣|灰枣|枸杞|核桃|葡萄干|木耳|香菇|大米|小米|黑豆|黄豆|薏米|银耳|莲子|百合干/,
  },
  {
    id: 'aroma',
    labels: '香型 白酒香型 香味类型 茶香型',
    both: [
      ['strong', '浓香型 浓香'],
      ['sauce', '酱香型 酱香'],
      ['light', '清香型 清香'],
    ],
    valueOnly: [['other', '兼香型 凤香型 米香型 芝麻香型 馥郁香型']],
    neutral: '酱香饼 酱香鸭 酱香牛肉 浓香咖啡',
    unknownValue: 'open',
  },
  {
    id: 'pet-stage',
    labels: '适用阶段 宠物阶段 生长阶段 适用年龄段 年龄阶段 适用对象 适用宠物阶段 适用犬种阶段',
    both: [
      ['young', '幼猫 幼犬 幼年猫 离乳期 幼猫粮 幼犬粮'],
      ['grown', '成猫 成犬 成年猫 成年犬 成猫粮 成犬粮'],
      ['old', '老年猫 老年犬 老年期'],
      ['young grown old', '全猫期 全犬期 全阶段 全期 全价期 通用期'],
    ],
    valueOnly: [['young grown old', '通用 所有阶段 不限 全年龄段']],
    unknownValue: 'open',
    trades: ['pets'],
  },
  {
    id: 'packing',
    labels: '包装方式 包装种类 包装形式',
    both: [
      ['bag', '袋装'],
      ['can', '罐装 听装'],
      ['bottle', '瓶装'],
      ['loose', '散装'],
      ['bag box can bottle', '礼盒装 礼盒 盒装 箱装'],
    ],
    valueOnly: [['bag box can bottle loose', '包装 桶装 组合装 独立包装 整箱']],
    unknownValue: 'open',
    trades: ['food', 'drinks', 'fresh', 'pets'],
  },
];
