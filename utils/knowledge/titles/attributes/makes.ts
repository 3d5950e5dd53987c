import type { AttributeFamily, Meaning } from './attribute-family';

/** A question as one line: its labels, then the answers, `=` between words that say the same. */
const question = (id: string, labels: string, answers: string, more: Partial<AttributeFamily> = {}): AttributeFamily => ({
  id,
  labels,
  both: answers.split(' ').map((words): Meaning => [words.split('=')[0] ?? words, words.replaceAll('=', ' ')]),
  unknownValue: 'open',
  ...more,
});

/** How goods are made, shaped, worn, set up and run. Words and pairs written for this project, 2026-11, *house choice*. */
export const makes: readonly AttributeFamily[] = [
  question(
    'shape',
    '形状 外形 桌面形状 地毯形状 餐桌形状 镜面形状 产品形状 灯罩形状 台面形状 浴缸形状 茶几形状',
    '圆形=正圆形=圆 正方形 长方形=长条形=矩形 椭圆形=椭圆 心形=爱心形 三角形 六边形=六角形 不规则=异形',
    {
      titleOnly: [['正方形 长方形', '方形']],
      valueOnly: [['正方形 长方形', '方形 方']],
      neutral: '半圆形 圆形床单',
    },
  ),
  question(
    'light-blocking',
    '遮光度 遮光率 遮光效果 遮光程度 遮光性 遮光性能 遮光',
    '全遮光=完全遮光=百分百遮光=100%遮光 半遮光=部分遮光 透光=不遮光=透光不透人',
    {
      titleOnly: [['全遮光 半遮光', '遮光 高遮光']],
      valueOnly: [
        ['全遮光 半遮光', '遮光 高遮光'],
        ['透光', '否 无'],
        ['全遮光', '100%'],
      ],
      neutral: '遮光罩 遮光板 遮光眼罩',
    },
  ),
  question('sleeve-type', '袖型 袖子类型', '泡泡袖 灯笼袖 喇叭袖=飞袖 蝙蝠袖 插肩袖=连肩袖 荷叶袖 常规袖=常规 落肩袖', {
    unknownValue: 'unrelated',
  }),
  question(
    'skirt-type',
    '裙型 裙子类型 裙摆',
    'a字裙=a型=a字 百褶裙=百褶 鱼尾裙=鱼尾 包臀裙=包臀=一步裙 蛋糕裙 蓬蓬裙=蓬蓬 直筒裙 伞裙=大摆裙=大摆型',
    { unknownValue: 'unrelated', goods: /裙/, trades: [] },
  ),
  question('front', '衣门襟 门襟 衣门襟类型 穿着方式', '单排扣=单排多扣 双排扣 拉链', {
    valueOnly: [
      ['套头', '套头'],
      ['开衫', '开衫'],
    ],
    neutral: '拉链口袋 拉链袋',
    goods: /[衣衫服袄套]/,
    trades: [],
  }),
  question('plush', '是否加绒 加绒 里料 绒里 加绒情况', '加绒=加绒加厚=绒里=内里加绒 不加绒=无绒', {
    valueOnly: [
      ['加绒', '是 抓绒 羊羔绒'],
      ['不加绒', '否 无'],
    ],
  }),
  question(
    'mount',
    '安装方式 安装类型 放置方式 摆放方式',
    '壁挂=壁挂式=挂墙式=挂壁式 落地=落地式=立式 嵌入式=嵌入 台式=台面式 吸顶=吸顶式',
    { neutral: '落地窗 台式机 台式电脑 立式空调扇', titleOnly: [['壁挂 落地 台式', '壁挂落地两用 台壁两用']] },
  ),
  question(
    'curtain',
    '挂式 安装方式 加工方式 穿挂方式 悬挂方式',
    '打孔式=打孔=穿孔式 挂钩式=挂钩=四爪钩 穿杆式=穿杆 魔术贴=粘贴式',
    { neutral: '免打孔', goods: /帘/, trades: [] },
  ),
  question(
    'control',
    '控制方式 操控方式 操作方式 控制类型 开关方式',
    '遥控=遥控式=遥控款 机械=机械式=旋钮 触控=触摸=触摸式 声控=语音 感应=人体感应',
    { unknownValue: 'unrelated', neutral: '遥控车 遥控飞机', titleOnly: [['遥控 触控', '遥控触控']] },
  ),
  question(
    'movement',
    '机芯类型 机芯 机芯种类 手表机芯',
    '石英=石英表 机械=机械表=全自动机械=自动机械=自动机械机芯 电子=电子表=电子机芯 光动能=太阳能',
    { neutral: '机械键盘', goods: /表/, trades: [] },
  ),
  question(
    'strap',
    '表带材质 表带',
    '真皮表带=皮表带=皮质表带=牛皮表带 钢带=钢表带=不锈钢表带 硅胶表带=橡胶表带=胶带表 尼龙表带=帆布表带=编织表带',
    {
      valueOnly: [
        ['真皮表带', '真皮 牛皮 皮 皮革 皮质'],
        ['钢带', '不锈钢 精钢 钢 合金'],
        ['硅胶表带', '硅胶 橡胶 树脂'],
        ['尼龙表带', '尼龙 帆布 织物'],
      ],
    },
  ),
  question('frame', '镜框类型 框型 边框类型 镜框款式', '全框 半框 无框'),
  question('frame-shape', '镜框形状 框形 镜架形状 太阳镜框形', '圆框=圆形 方框=方形 猫眼=猫眼框 飞行员=蛤蟆镜 多边形'),
  question('wheel', '滚轮样式 轮子类型 有无万向轮 滚轮', '万向轮=飞机轮=静音万向轮 单向轮=定向轮', {
    valueOnly: [['无', '无 无轮']],
  }),
  question('hardness', '软硬度 床垫软硬度 软硬 软硬程度 箱包硬度', '偏硬=硬垫=硬款=硬=加硬 偏软=软垫=软款=软=超软', {
    valueOnly: [['偏硬 偏软', '适中 软硬适中 中 软硬两用']],
    neutral: '软硬两用 软硬适中 硬盘 硬壳',
    goods: /垫|枕/,
    trades: [],
  }),
  question('bed-cover', '套件款式 床单款式 床品款式 款式 类型', '床单款=床单式 床笠款=床笠式', { unknownValue: 'unrelated' }),
  question(
    'door',
    '开门方式 门数 门类型 箱门结构 冰箱门数 柜门',
    '单门=单开门 双门=两门 对开门=双开门 三门=三开门 十字门=十字对开门=十字四门 法式多门=多门 推拉门=移门=推拉 平开门=平开 折叠门',
    { valueOnly: [['双门 对开门', '2门 2']] },
  ),
  question('cooling', '制冷方式 冷却方式 冰箱制冷方式', '风冷=风冷无霜=无霜 直冷 混冷=风直冷'),
  question('air', '冷暖类型 空调功能 冷暖方式 制冷类型', '冷暖=冷暖型=冷暖两用 单冷=单冷型'),
  question('air-form', '空调类型 空调款式 类型 机型', '挂机=壁挂式=壁挂式空调 柜机=立柜式=立式=圆柱柜机 中央空调 移动空调', {
    goods: /空调(?!被|扇|服|衫)/,
    trades: [],
  }),
  question('washer', '洗衣机类型 产品类型 类型 开合方式', '滚筒=滚筒洗衣机=滚筒式 波轮=波轮洗衣机=波轮式 双缸=双桶', {
    goods: /洗衣机/,
    trades: [],
  }),
  question('heater', '热水器类型 加热方式 热水器种类', '即热式=即热=速热式 储水式=储水', {
    goods: /热水器|马桶|龙头/,
    trades: [],
  }),
  question(
    'wearing',
    '佩戴方式 佩戴类型 耳机佩戴方式 耳机类型',
    '入耳式=入耳=入耳塞式 半入耳式=半入耳 头戴式=头戴=耳罩式 挂耳式=耳挂式=挂耳 骨传导 颈挂式=挂脖式',
    { neutral: '挂耳咖啡', titleOnly: [['挂耳式 骨传导', '挂耳骨传导 骨传导挂耳']] },
  ),
  question(
    'resolution',
    '分辨率 屏幕分辨率 清晰度 视频分辨率 最高分辨率 屏幕清晰度',
    '1080p=全高清=fhd 2k=qhd=1440p 4k=超高清=uhd 8k 720p',
    { neutral: '支持4k' },
  ),
  question('panel', '面板类型 屏幕类型 屏幕材质 面板', 'ips=ips屏 va=va屏 tn=tn屏 oled=oled屏 lcd=lcd屏'),
  question('network', '网络类型 网络制式 网络', '5g=5g手机 4g=4g手机 3g', {
    goods: /手机(?!壳|套|膜|支架)/,
    trades: [],
    valueOnly: [['5g 4g', '5g全网通 全网通']],
  }),
  question(
    'printing',
    '打印颜色 打印类型 打印机类型 打印方式 打印技术',
    '黑白激光 彩色激光 激光=激光打印 喷墨=喷墨打印=墨仓式 热敏=热敏打印 针式',
    {
      titleOnly: [['激光 黑白激光 彩色激光', '激光打印机']],
      valueOnly: [['激光 黑白激光 彩色激光', '激光']],
      goods: /打印机|一体机/,
      trades: [],
    },
  ),
  question(
    'cook-top',
    '适用炉灶 适用灶具 适用热源 适用炉具',
    '电磁炉通用=电磁炉燃气通用=电磁炉可用=燃气电磁炉通用=通用 燃气专用=明火=燃气灶=明火专用',
    { valueOnly: [['电磁炉通用', '电磁炉 燃气灶通用 电磁炉明火通用 炉灶通用']], neutral: '通用款', goods: /锅|壶/, trades: [] },
  ),
  question('roast', '烘焙程度 烘焙度', '深度烘焙=深烘=重度烘焙 中度烘焙=中烘 浅度烘焙=浅烘=轻度烘焙', {
    valueOnly: [['深度烘焙 中度烘焙', '中深度烘焙 中深烘']],
    neutral: '中深度烘焙 中深烘',
  }),
  question('coffee', '咖啡类型 咖啡种类 产品类型 咖啡形态', '咖啡豆 咖啡粉 速溶咖啡=速溶 挂耳咖啡=挂耳 胶囊咖啡 咖啡液', {
    goods: /咖啡(?!机|杯|壶|色|磨|厅|桌)/,
    trades: [],
    unknownValue: 'open',
  }),
  question('stage', '适用阶段 段位 奶粉段位 阶段', '1段=一段 2段=二段 3段=三段 4段=四段', {
    valueOnly: [
      ['1段', '1'],
      ['2段', '2'],
      ['3段', '3'],
      ['4段', '4'],
    ],
    goods: /奶粉|配方|辅食/,
    trades: [],
  }),
  question('milk', '奶源 乳源 奶粉种类 奶类型 原料奶', '羊奶粉=羊奶=山羊奶 牛奶粉=牛奶', {
    valueOnly: [
      ['羊奶粉', '羊 山羊'],
      ['牛奶粉', '牛'],
    ],
    goods: /奶粉/,
    trades: [],
  }),
  question(
    'keeping',
    '储存方式 保存方式 贮藏方式 存储方式 储藏方法 储存条件',
    '冷冻=速冻=零下18度冷冻 冷藏=冰鲜=0-4度冷藏 常温=常温保存',
    { trades: ['food', 'fresh', 'drinks'] },
  ),
  question('raised', '养殖方式 生长方式 生长环境 捕捞方式 养殖类型', '野生=纯野生 养殖=人工养殖=家养', {
    valueOnly: [['野生', '海捕']],
    trades: ['food', 'fresh'],
  }),
  question(
    'litter',
    '猫砂种类 猫砂类型 材质 种类 猫砂材质',
    '豆腐猫砂=豆腐 膨润土猫砂=膨润土=钠基矿砂 木薯猫砂=木薯 松木猫砂=松木 水晶猫砂=水晶=硅胶 混合猫砂=混合',
    { goods: /猫砂/, trades: [], titleOnly: [['混合猫砂 豆腐猫砂 膨润土猫砂 木薯猫砂', '混合']] },
  ),
  question('dog-size', '适用体型 犬型 适用犬型 适用犬种体型 体型 适用狗狗体型', '小型犬=小型 中型犬=中型 大型犬=大型', {
    valueOnly: [['小型犬 中型犬 大型犬', '通用 全犬种 所有犬种 全犬期']],
    titleOnly: [
      ['小型犬 中型犬', '中小型犬 中小型'],
      ['中型犬 大型犬', '中大型犬 中大型'],
    ],
    trades: ['pets'],
  }),
  question('binding', '装帧 装帧方式 装订方式', '精装=精装版=硬壳精装 平装=平装版=简装', { neutral: '精装修' }),
  question('paper', '纸张规格 幅面 开本 纸张尺寸 规格尺寸 幅面规格', 'a3 a4 a5 a6 b5 b4 16k=16开 32k=32开', { neutral: 'a4腰' }),
  question('ruling', '内页 内芯款式 内页款式 内页样式 内芯', '横线 方格=网格 空白 点阵 田字格 拼音田字格'),
  question('diaper', '尺码 纸尿裤尺码 尺寸 规格 码数', 'nb码 s码 m码 l码 xl码 xxl码', {
    valueOnly: ['nb', 's', 'm', 'l', 'xl', 'xxl'].map((size): Meaning => [`${size}码`, size]),
    goods: /纸尿裤|拉拉裤|尿不湿/,
    trades: [],
  }),
  question('blade', '剃须方式 刀头类型 剃须刀类型', '往复式 旋转式', { goods: /剃须|刮胡/, trades: [] }),
  question('pour', '吸嘴类型 杯口类型 喝水方式 饮水方式 杯盖类型', '吸管=吸管式=吸管款 直饮=直饮式=直饮口 鸭嘴=鸭嘴杯', {
    goods: /[杯壶]/,
    trades: [],
    titleOnly: [['吸管 直饮', '双饮 一杯两用 吸管直饮两用']],
  }),
  question('umbrella', '伞类型 打开方式 开合方式 操作方式', '全自动=自动伞=全自动伞 手动=手动伞=手开 半自动', {
    goods: /伞/,
    trades: [],
  }),
  question('fold', '折数 伞折数 折叠类型', '直杆伞=长柄伞=直柄伞=直杆 二折伞=两折=二折 三折伞=三折 五折伞=五折 六折伞=六折', {
    goods: /伞/,
    trades: [],
  }),
  question('fan', '类型 风扇类型 电风扇类型', '落地扇 台扇 吊扇 壁扇 塔扇 循环扇=空气循环扇', {
    goods: /扇/,
    trades: [],
    titleOnly: [
      ['落地扇 循环扇', '落地循环扇'],
      ['落地扇 台扇', '落地台式'],
    ],
  }),
  question(
    'bulb',
    '光源颜色 色温 发光颜色 光色 灯光颜色',
    '暖光=暖白光=暖黄光 白光=正白光=冷白光 三色=三色调光=三色变光 自然光=中性光',
    {
      titleOnly: [['暖光 白光', '双色']],
      valueOnly: [['暖光 白光 三色 自然光', '三色可调 三色 可调光 三色调光 三色变光 可调色温 无极调光']],
      unknownValue: 'open',
    },
  ),
  question('gear', '变速箱类型 变速箱 挡位类型', '自动挡=自动档 手动挡=手动档'),
  question('real-plant', '仿真类型 是否仿真 类型', '仿真=假花=仿真花=仿真植物 真花=真植物=鲜花=活体', {
    valueOnly: [
      ['仿真', '是'],
      ['真花', '否'],
    ],
    goods: /花|植|草/,
    trades: [],
    unknownValue: 'unrelated',
  }),
];
