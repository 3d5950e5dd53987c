import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import type { Platform } from '@/utils/core/platforms';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const wording = titleRules.filter(({ id }) => /claim|absolute|offending|promise|platform|promotion|out-of-date/.test(id));

function foundIn(title: string, platform: Platform): boolean {
  const { findings } = judgeTitle({ ...nothingSeen(platform, '2026-11-22'), title }, undefined, wording);
  return findings.some(({ status }) => status === 'warn' || status === 'fail');
}

/** `#` is where a phrase stands; without it the title is clean. */
const violations: [kind: string, title: string, platform: Platform, phrases: string][] = [
  [
    'absolute',
    '海屿水洗棉四件套纯色简约双人宿舍#床单被套',
    'taobao',
    `国际级 國際級 天王级 教父级 领袖品牌 王者品牌 霸主品牌 标杆品牌 行业大哥 毛巾之王 top榜首 榜一 天猫第1 惟一 只此一家 全网仅有
    首发全网 绝世好物 绝对值得 至臻完美 至善至美 尽善尽美 独孤求败 全能 神器级 永远的神 yyds 性价比超神 性价比爆表 超越进口
    比肩国际 赶超国际 国际一线 顶流 终极体验 尊贵级 帝王般 皇家品质 国货之光 民族骄傲 航天品质 军工技术 特供品 專供 知名商标
    全国十佳 中国500强 央视广告 新闻联播 专家认证 不二之选 无法超越 无法复制 望尘莫及 全面领先 引领时尚 领航品牌 颠覆行业 划时代
    零缺点 zui好 蕞好 最显档次`,
  ],
  [
    'medical',
    '荞麦枕头#单人家用枕芯成人',
    'taobao',
    `修复颈椎 修复腰椎 颈椎修复 矫正颈椎 矫正驼背 消除富贵包 缓解肩颈疼 止鼾 排毒 排寒气 驱寒 温经散寒 拔毒 安神 降压 杀死癌细胞
    增强记忆 强身健体 二次增高 消痔 除根 见效快 一个疗程 老花修复 中风康复 华佗 不开刀 理疗 冶疗`,
  ],
  [
    'cosmetic',
    '面霜女50g补水保湿#滋润秋冬护肤品',
    'jd',
    `祛眼袋 消眼袋 淡化法令纹 一点就掉 一涂就掉 一洗就黑 点痣 祛痣 去瘊子 增大罩杯 胸部变大 提升罩杯 A变C 乳晕淡化 延缓衰老
    抗糖化 植物干细胞 祛螨 治脱 防脱治脱 再生毛发 一洗黑 V脸 消水肿 毛孔隐形 中药祛斑 苗药 皮肤科 微针 嫩肤针 强效 全效 提高免疫`,
  ],
  [
    'food',
    '黑苦荞茶#独立小包装袋泡茶',
    'pinduoduo',
    `术后促愈合 伤口愈合 促进二次发育 轻松减重 掉秤 降脂 溶结石 清血脂 清宿便 润肠 强肾 男性专用滋补 夫妻和谐 气血双补 排湿 睡得香
    秒睡 缓解焦虑 抗抑郁 免疫力 逆龄 催奶 长个 肌瘤 息肉 养心 食疗 偏方 御方 老中医配方 营养师推荐 见效快 一个疗程 无依赖 长寿`,
  ],
  [
    'child',
    '儿童保温水杯#小学生幼儿园吸管杯',
    'taobao',
    `治疗多动症 自闭症康复 改善语迟 喝了都没事 舔了没事 防100%病毒 防病毒 防甲流 自愈力 蹿个子 一月长3厘米 骨骼增长 促发育 高智商
    学霸神器 考100分 清北学霸推荐 大脑发育 提高专注力 治注意力不集中 消积 定惊 秒哄睡 哄睡神器 矫正腿型 矫正坐姿 幼儿园指定`,
  ],
  [
    'offending',
    '桌面蓝牙音箱#小型低音炮家用',
    'jd',
    `防检测窃听 远程监听 定位追踪小三 查岗神器 手机监控 复制聊天记录 道符 看风水 偏财运 神明护体 麻将机遥控 制服挑逗 性虐 河南人勿买
    女司机勿近 气狗 打鸟器 溜冰壶 卖肾 一比一复刻 野生动物 基佬`,
  ],
  [
    'jd',
    '拾橘轻音破壁机家用#豆浆榨汁1.75L',
    'jd',
    `全国联保 上门维修 以旧换新补贴 国家补贴 国补 增值税专票 含税 开票 电子发票 官旗 官方授权 京东精选 京品家电 小时达 京准达 闪送
    顺手买 限购 满300-50 钜惠 券后价 PLUS专享 一件代发 量大从优 附赠 加赠 送杯刷 必买 强烈推荐 预售 样品 拍前联系`,
  ],
  [
    'pinduoduo',
    '仿羊绒地毯客厅茶几#卧室床边可机洗',
    'pinduoduo',
    `机场免税 海南免税 日上免税 港版 法拍 外贸原单 出口转内销 工厂倒闭 残次 微瑕 专柜正品 热销百万 内购价 白捡 不要钱 19.9两件 一折起
    三折 大额券 万人团 品牌黑标 官方旗舰店 厂家直销 坑人 涨价`,
  ],
  [
    'douyin',
    '女士拖鞋#居家防滑软底',
    'douyin',
    `19.9两件 29.9一箱 看完惊呆了 惊呆了 太绝了 真香 好用到哭 美哭了 惊艳全场 被问爆 人手必备 必囤 拼手速 冲冲冲 宝妈必看 点击 戳我
    看过来 你敢信 竟然只要 直播间 主播自留 销量破万 3号链 左下角 不要拍 抽福袋 亲测有效 无限回购 懂的都懂 宝藏好物 吐血推荐 赚翻了`,
  ],
  [
    'promotion',
    '工装休闲裤男#束脚多口袋宽松',
    'tmall',
    `一折 一折起 三折起 对折 签到有礼 送赠品 好礼相送 抽奖送手机 免费领 今晚截止 清场价 闭店 狂欢购 放价 50元优惠券 无门槛券 大额券
    送优惠券 领红包再减 满200-30 满一百减十 立省 薅羊毛 史低价 早鸟价 新人专享 内购价 官方补贴 晒单返 凑单 加一元多一件`,
  ],
  [
    'other-platform',
    '铝合金人字梯#折叠加厚室内伸缩四步',
    'xiaohongshu',
    `dou音 抖Y 抖in 斗音 d音同款 TK同款 kuaishou 快S 某手同款 拼xixi 并多多 pin多多 拼dd 京dong jd同款 国美 苏宁 胖东来 山姆 tb同款
    淘bao tao宝 淘宝直播 猫超 某猫同款 淘工厂 李佳琦推荐 董宇辉推荐 卫星联系 小程序下单 扫码下单`,
  ],
  [
    'promise',
    '硅胶锅铲#耐高温厨房套装',
    'taobao',
    `包你满意 包您满意 满意为止 不好吃退 坏了换新 终身服务 一生一世保修 全额退款 365天无理由 先试后买 假一培十 少一两赔一斤 包正品
    非正品全赔 支持鉴定 瘦不下来退 包学会 考不过退费 包上岸 保证收益 永绝后患 好评100% 回购率98% 一用就爱上 亲测有效 一擦即净 彻底解决`,
  ],
];

/** Of phrases made up without the lists at hand, so many must be found: in an unlucky place a word may be cut wrongly. */
const WANTED_SHARE = 0.96;

describe('claims put together from parts', () => {
  it.each(violations)('%s: are found', (_, title, platform, phrases) => {
    const missed = words(phrases).filter((phrase) => !foundIn(title.replace('#', phrase), platform));
    expect(1 - missed.length / words(phrases).length, `missed: ${missed.join(' ')}`).toBeGreaterThanOrEqual(WANTED_SHARE);
  });

  it.each(violations)('%s: the title without one is clean', (_, title, platform) => {
    expect(foundIn(title.replace('#', ''), platform)).toBe(false);
  });

  it('leaves alone what only looks alike', () => {
    const titles =
      words(`塑身衣瘦身衣收腹束腰女产后薄款 内增高小白鞋女厚底休闲鞋 热风枪焊台数显拆焊台恒温家用 枪灰色西装男修身商务休闲外套
      儿童玩具水枪大容量抽拉式戏水 国旗五星红旗户外旗帜4号纳米防水 蕾丝透视拼接网纱半身裙女 复古复刻跑步鞋男透气 至臻系列陶瓷碗碟套装家用
      绝版旧书收藏钱币册 长寿面手工挂面礼盒500克 生发面高筋小麦粉10斤 限量版手办模型摆件礼盒装 三折伞全自动晴雨两用女 折叠椅便携户外钓鱼凳
      龙口粉丝绿豆粉丝速食500克 福袋造型抱枕靠垫沙发客厅 倒计时定时器学生自律静音 打鼾贴闭口贴睡眠成人 理疗灯支架家用立式
      百分百纯棉床单单件双人被单 大白菜种子四季阳台蔬菜籽 中国美术史考研笔记 情侣同款手链编织一对 红薯粉条农家手工`);
    const alarmed = (['taobao', 'jd'] as const).flatMap((platform) =>
      titles.filter((title) => foundIn(title, platform)).map((title) => `${platform} ${title}`),
    );
    expect(alarmed).toEqual([]);
  });
});
