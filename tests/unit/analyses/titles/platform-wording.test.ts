import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';
import type { Platform } from '@/utils/core/platforms';

function statusOf(id: string, title: string, platform: Platform) {
  const rules = titleRules.filter((rule) => rule.id === id);
  return judgeTitle({ ...nothingSeen(platform, '2026-11-22'), title }, writtenWords(), rules).findings[0]?.status;
}

/** Ordinary titles to put a word into, in front, between and behind. */
const places = [
  (word: string) => `${word}加厚保温杯大容量便携不锈钢水杯`,
  (word: string) => `纯棉四件套${word}床上用品全棉被套`,
  (word: string) => `秋季男鞋透气休闲运动鞋${word}`,
  (word: string) => `【${word}】新中式实木餐桌椅组合家用小户型`,
];

const textsOf = (texts: string) => texts.split(/\s+/).map((text) => text.replaceAll('_', ' '));

/** Texts that must be found wherever they stand, by rule and platform; parted by blanks, `_` is one within a text. */
const violations: [string, Platform, string][] = [
  [
    'title-promotion-word',
    'jd',
    `秒杀 打折 清仓 捡漏 限时秒杀 买一送一 买1送1 买二赠一 买2件送1件 买三送三 第二件半价 第2件0元 第二件5折 全场打折 换季清仓 清仓甩卖 亏本甩卖
要涨价了 即将涨价 涨价前囤货 满200减30 满99减10 特价 今日特价 限时抢购 限时优惠 限时折扣 包邮 全国包邮 顺丰包邮 9.9元包邮 19.9元 立减50 直降100元
拍下立减 领券减20 领券下单 券后价59 到手价39 促销价 活动价 大促 双11大促 年终大促 亏本冲量 跳楼价 吐血价 骨折价 白菜价 工厂直销价9.9元
优惠价 超值优惠 试吃 好评返现 晒图返现 五星好评返红包 加购送礼 收藏加购优先发货 下单送运动袜 免单 0元购 1元购 百亿补贴 限时特惠 最后3天 仅限今日
售完即止 先到先得 手慢无 半价 反季特卖 拍1发3 拍二发三 清库存 赔本赚吆喝 打8折 5折起 低至3折 折后价 秒_杀 清-仓 打*折 特_价`,
  ],
  [
    'title-promotion-word',
    'pinduoduo',
    `跳楼价 底价 秒杀 清仓 大促 限时秒杀 清仓特价 亏本甩卖 白菜价 骨折价 吐血价 特价 9块9 9.9元 19块8 买一送一 买二送一 拍一发二 第二件半价 满100减20
立减20 领券立减 打折 折扣价 促销 降价了 限时抢购 限时特价 最后一天 今日特惠 仅此一天 清库存 处理价 福利价 成本价 出厂价 批发价 百亿补贴 好评返现
手慢无 0元购 一元购 半价 免单 抢购 疯抢 大甩卖 血亏 破价 券后价29 到手价29 ¥9.9 ￥19`,
  ],
  [
    'title-promotion-word',
    'douyin',
    '特价 清仓 秒杀 9.9元包邮 包邮 满减 满100减50 限时 限时秒 限时抢购 买一送一 打折 大促 直降 降价 抢购 半价 59元 59.9元 19块9 福利价 领券 券后价 活动价 立减',
  ],
  [
    'title-promotion-word',
    'taobao',
    '特价 清仓 秒杀 限时抢购 买一送一 打折 促销 大促 9.9元 9块9 降价 亏本 跳楼价 半价 满300减40 第二件半价 立减 领优惠券 最后一天 库存有限 下单送 好评返现 拍2发3 限时',
  ],
  [
    'title-platform-word',
    'jd',
    `自营 京东自营 官方旗舰店 官方旗舰 旗舰店 专卖店 专营店 官方推荐 京选优品 京闪配送 高端品质 店长推荐 京东优选 京东好店 官方直营 京选好物 京选
保价 价保 30天价保 可开发票 开发票 增值税发票 含发票 白条免息 12期免息 6期免息 分期免息 京东白条 花呗分期 货到付款 分期付款 支持白条
顺丰 顺丰包邮 顺丰速运 发顺丰 京东快递 京东物流 中通快递 圆通快递 韵达快递 极兔快递 邮政快递 当天发货 24小时发货 次日达 当日达
有奖销售 还本销售 体验销售 处理品 残次品 等外品 自_营 官方_旗舰店`,
  ],
  ['title-platform-word', 'pinduoduo', '代购 海外代购 同款 网红同款 明星同款 爆款 爆款热卖 抖音同款 香港代购 ins同款'],
  [
    'title-platform-word',
    'douyin',
    '秒杀专享 直播间专享 主播专拍 福利款 福利链接 专属链接 1号链接 3号链接 点击领红包 点击领取 叫到编号拍 自留好物 粉丝福利 宠粉 拍前联系客服 粉丝专享 不退不换',
  ],
  [
    'title-other-platform',
    'taobao',
    `京东 京东同款 京东自营 拼多多 拼多多同款 抖音 抖音同款 抖音爆款 抖音网红 抖音热卖 快手 快手同款 快手网红 小红书 小红书同款 小红书爆款 唯品会 苏宁易购
当当网 得物同款 闲鱼 微店 速卖通 shein temu shopee 网易严选 加微信 加我微信 加V信 加vx 微信号abc12345 微信:abc12345 vx:abc12345 VX123456 V信 薇信
qq群 QQ:12345678 qq12345678 加群 进群领券 粉丝群 电话13800138000 联系13800138000 手机号13912345678 关注公众号 公众号 扫码加好友 扫码领红包 扫二维码加群
私聊 私下交易 线下交易 微信下单 微信群 微信联系 www.example.com https://example.com 抖_音_同_款 加_微_信 京东有售 京东旗舰店 抖音小店 抖音推荐`,
  ],
  [
    'title-other-platform',
    'pinduoduo',
    '淘宝 淘宝同款 天猫 天猫同款 天猫正品 淘宝爆款 京东 京东同款 抖音同款 抖音网红 小红书同款 快手同款 聚划算 1688货源 阿里巴巴 唯品会 加微信 微信号 公众号 qq群 淘宝旗舰店 天猫旗舰店',
  ],
  [
    'title-other-platform',
    'jd',
    '淘宝 天猫 天猫旗舰店 淘宝爆款 拼多多 抖音同款 小红书同款 快手同款 唯品会 加微信 加vx 苏宁易购 拼多多同款 天猫同款 抖音爆款',
  ],
  [
    'title-other-platform',
    'douyin',
    '淘宝 天猫 京东 拼多多 小红书 快手 快手同款 小红书同款 淘宝同款 加微信 微信号 公众号 天猫正品 京东自营',
  ],
  [
    'title-unsupported-promise',
    'jd',
    `运费险 送运费险 七天无理由 7天无理由退换 正品保证 保证正品 包退 包换 坏了包换 保修 三年保修 一年质保 质保三年 保真 无理由退货 终身保修 终身质保 延保`,
  ],
  [
    'title-unsupported-promise',
    'taobao',
    `终身保修 终身质保 终生保修 永久保修 永久质保 终身免费换新 终身包换 终身维修 终身保固 一辈子保修 终身售后 终身保障 假一赔十 假一罚十 假一赔百 假一赔万
假一罚万 假一赔命 假一赔三 假一罚三 假1赔10 假一赔10 无效退款 无效全额退款 无效包退 无效退货 没效果退款 不满意退款 不满意全额退款 不满意包退 永不褪色
永不掉色 永不生锈 永不变形 永不起球 永不断裂 永不磨损 永不开胶 永不脱落 永不老化 绝不褪色 绝不变形 永远不褪色 终身不褪色 终身不变形 百分百满意 100%满意
百分百好评 零差评 百分百有效 100%有效 3天见效 7天见效 七天见效 一周见效 30天见效 一个疗程见效 立竿见影 一次见效 当天见效 立即见效 快速见效 保证有效
保证见效 签约保证 用不坏 摔不坏 砸不坏 零风险 稳赚不赔 包过班 包教包会 包瘦 7天瘦10斤 一月瘦20斤 不瘦退款 零副作用 无任何副作用 绝对安全 100%安全 一劳永逸 永_不_褪_色`,
  ],
];

describe.each(violations)('%s on %s', (rule, platform, texts) => {
  it('finds its words wherever they stand in a title', () => {
    const missed = textsOf(texts)
      .flatMap((text) => places.map((put) => put(text)))
      .filter((title) => !['warn', 'fail'].includes(statusOf(rule, title, platform) ?? ''));
    expect(missed).toEqual([]);
  });
});

/** Titles that look alike and must be left alone, by rule and platform, a line each. */
const harmless: [string, readonly Platform[], string][] = [
  [
    'title-promotion-word',
    ['jd', 'pinduoduo', 'douyin', 'taobao'],
    `全自动三折伞男女晴雨两用折叠伞大号
古风折扇女中国风绢布打折扇子汉服配饰
超市价格牌特价标签爆炸贴pop广告纸
商场清仓甩卖海报定制促销广告贴纸
促销台折叠桌便携式地推试吃台
三元锂电池48V20AH电动车锂电池
1元硬币收纳盒一元钱币收藏筒
100元人民币纪念钞收藏册
生日礼物送女友实用高级感手工相册
结婚送新人的高档伴手礼盒
对折短款钱包男士真皮头层牛皮皮夹
12块装洗衣皂家用肥皂整箱
电视遥控器万能通用降噪耳机不打折品质
OPPO特价版智能手机大内存老人机
牛津布邮差包男士单肩斜挎包休闲包邮差风
限时插座定时开关自动断电倒计时
儿童益智拼图1块1块拼装木质玩具
二元一次方程数学教辅八年级练习册
补水面膜10片特惠装学生党保湿
送货单三联单据本销货清单定做
书包男初中生大容量双肩包邮递员款
流量卡19元月租手机卡电话卡全国通用
红包袋万元千元布艺结婚利是封`,
  ],
  [
    'title-platform-word',
    ['jd', 'pinduoduo', 'douyin'],
    `发票夹财务凭证收纳盒票据档案盒
增值税发票专用信封袋财务用品
孕妇营养品自营养生壶家用多功能玻璃
亲子同款睡衣家居服春秋纯棉套装
顺丰快递袋子防水加厚打包袋物流包装袋
HDMI高清链接线电视电脑投影仪连接线
环保价格签展示架货架标签条
同款式多色可选纯色圆领打底衫
快递员工作服夏季短袖定制logo`,
  ],
  [
    'title-other-platform',
    ['jd', 'pinduoduo', 'douyin', 'taobao'],
    `天猫精灵智能音箱语音控制蓝牙音响
京东方液晶屏27英寸电脑显示器面板
抖音直播支架手机三脚架自拍补光灯落地
快手抖音主播声卡麦克风套装唱歌专用
微信收款音箱二维码收钱语音播报器
收款码牌支付宝微信二维码立牌定制
扫码枪有线无线二维码扫描器超市收银
儿童电话手表可微信视频通话定位防水
加V领修身针织衫女春秋打底毛衣
南京东路旅游纪念品冰箱贴上海特产
快手菜半成品家常料理包速食预制菜
for TikTok直播补光灯手机支架桌面
淘气包儿童T恤纯棉短袖夏装男童
小区车辆识别增添加热功能洗车机
加微孔透气网面运动鞋轻便跑步鞋
北京东城特产传统糕点稻香京味礼盒
1688毫安锂电池充电手电筒强光远射
奇瑞QQ汽车脚垫专用全包围丝圈
QQ糖水果味软糖儿童零食大礼包
淘宝运营教程书籍电商美工从入门到精通`,
  ],
  [
    'title-unsupported-promise',
    ['jd', 'pinduoduo', 'douyin', 'taobao'],
    `全国联保破壁机家用全自动加热豆浆机
高保真无线蓝牙耳机头戴式降噪
保真空保鲜盒密封罐食品级玻璃
羊毛材质保暖内衣女加绒加厚秋衣套装
三包毛绒公仔玩偶大号抱枕生日礼物
质保书铜牌授权牌定制木质奖牌
面包好吃早餐整箱手撕面包营养学生
书包好看的小众帆布双肩包女大学生
包过滤茶包一次性泡茶袋无纺布
保修标签贴易碎纸防撕防拆一次性
永不言弃励志字画办公室挂画书法作品
终身学习心理学书籍成长励志畅销书
钱包过年送长辈本命年红色真皮女`,
  ],
];

describe.each(harmless)('%s on %s', (rule, platforms, titles) => {
  it('leaves titles alone that only look alike', () => {
    const found = titles
      .split('\n')
      .flatMap((title) =>
        platforms
          .filter((platform) => ['warn', 'fail'].includes(statusOf(rule, title, platform) ?? ''))
          .map((platform) => `${platform} ${title}`),
      );
    expect(found).toEqual([]);
  });
});
