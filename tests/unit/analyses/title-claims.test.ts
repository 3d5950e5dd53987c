import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleAbsoluteWord } from '@/utils/analyses/titles/rules/title-absolute-word';
import { titleChildClaim } from '@/utils/analyses/titles/rules/title-child-claim';
import { titleCosmeticClaim } from '@/utils/analyses/titles/rules/title-cosmetic-claim';
import { titleFoodClaim } from '@/utils/analyses/titles/rules/title-food-claim';
import { titleMedicalClaim } from '@/utils/analyses/titles/rules/title-medical-claim';
import { titleOffendingWord } from '@/utils/analyses/titles/rules/title-offending-word';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { foldWord } from '@/utils/analyses/words/fold-text';
import { absoluteWords } from '@/utils/knowledge/titles/law/absolute-words';
import { childClaims } from '@/utils/knowledge/titles/law/child-claims';
import { cosmeticClaims } from '@/utils/knowledge/titles/law/cosmetic-claims';
import { foodClaims } from '@/utils/knowledge/titles/law/food-claims';
import { medicalClaims } from '@/utils/knowledge/titles/law/medical-claims';
import { offendingWords } from '@/utils/knowledge/titles/law/offending-words';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Titles with a claim in the place of `#`. Written before the lists were tuned; a blank inside a claim is a `_`. */
const violations = [
  {
    rule: titleAbsoluteWord,
    titles: ['夏季纯棉短袖T恤女宽松#显瘦圆领百搭上衣', '#家用电热水壶不锈钢保温大容量烧水壶1.8L'],
    claims: `最佳 最好 最优 最强 最先进 最高级 最顶级 最便宜 最低价 最受欢迎 最时尚 最舒适 最流行 最畅销 最正宗 最安全 最权威 最耐用
      史上最低 全网最低价 全球最好 第一品牌 全网第一 全国第一 销量第一 世界第一 行业第一 NO.1 TOP1 No1 第一名 国家级 世界级 宇宙级 顶级 顶尖 极品 极致 绝佳 终极
      独一无二 绝无仅有 史无前例 空前绝后 无与伦比 独家 唯一 首创 全球首发独家 国家免检 质量免检 驰名商标 中国驰名商标 中国名牌 国家领导人推荐 国家机关专供
      人民大会堂专用 中南海特供 军队特供 国宴指定 领导品牌 领袖品牌 缔造者 销量冠军 遥遥领先 世界领先 填补国内空白 100%有效 百分百满意 永久 万能 零风险 无敌 祖传 特效
      一流品质 国际一流 王牌 至尊享受 最_佳 第-一 国_家_级 最·好 顶_级 最優 國家級 ＮＯ．１ 最*佳 首选品牌 权威认证 专家推荐 全网销量第一 神级 天花板 最高品质 最奢华 最完美 最潮 最火 最新技术`,
  },
  {
    rule: titleMedicalClaim,
    titles: ['磁疗手链男女士情侣款时尚#防辐射手环饰品', '艾草坐垫家用办公室加厚#保暖透气坐垫秋冬'],
    claims: `治疗失眠 治疗颈椎病 根治鼻炎 治愈糖尿病 防癌 抗癌 降血压 降血糖 降血脂 缓解关节炎 风湿 类风湿 肩周炎 腰椎间盘突出 前列腺炎 高血压 糖尿病 痛风 静脉曲张 痔疮 鼻炎 湿疹 脚气 牛皮癣
      白癜风 妇科炎症 痛经 宫寒 失眠 便秘 偏头痛 颈椎病 壮阳 补肾 活血化瘀 疏通经络 消炎 止痛 消炎杀菌 药到病除 包治百病 永不复发 治愈率98% 有效率99% 临床验证 医用级 医疗级 祖传秘方 老中医 软化血管
      预防感冒 增强免疫力 提高免疫力 改善睡眠 治_疗 根_治 治-疗 滑膜炎 腱鞘炎 骨质增生 肾虚 阳痿 早泄 不孕不育 乳腺增生 甲状腺结节 抗病毒 灰指甲 皮肤病 溶血栓 疗效显著 主治腰痛 治腰疼 防治心脏病`,
  },
  {
    rule: titleCosmeticClaim,
    titles: ['补水保湿面膜女熬夜提亮#学生平价护肤品10片', '焕颜精华液紧致#面部玻尿酸原液30ml'],
    claims: `药妆 医学护肤 医学护肤品 医美级 干细胞 抗敏 抗过敏 脱敏 消炎 抗炎 杀菌 去疤 祛疤 除疤 祛疤痕 疤痕修复 速效美白 快速美白 7天美白 三天祛斑 28天祛斑 一夜变白 特效祛斑 彻底祛斑 永久祛斑 根除色斑 生发 防脱生发 育发 毛发再生 睫毛增长
      换肤 溶脂 瘦脸 丰胸 排毒 解毒 排铅 细胞再生 激活细胞 基因修复 DNA修复 EGF 生长因子 表皮生长因子 羊胎素 肉毒素 微整形 注射级 械字号面膜 医用面膜 治疗痘痘 治痘 去激素脸 激素脸 红血丝修复 修复红血丝 妊娠纹 去妊娠纹 痤疮 皮炎
      药-妆 干-细-胞 祛痘不反弹一扫光 美白祛斑一抹就白 冻龄 逆龄 返老还童 除皱 祛皱 祛眼袋 去黑眼圈 活血化瘀 白发变黑 抑菌 3天见效 七天见效 疤痕`,
  },
  {
    rule: titleFoodClaim,
    titles: ['黑苦荞茶全胚芽#罐装500g正品', '红枣枸杞桂圆茶#养生花茶组合30包'],
    claims: `降血糖 降血压 降血脂 降三高 降糖 降尿酸 防癌 抗癌 治疗糖尿病 治失眠 治便秘 壮阳 补肾壮阳 补肾 增强免疫力 提高免疫力 提高抵抗力 减肥 瘦身 燃脂 排毒 排毒养颜 清肠 通便 润肠通便 养肝 护肝 养胃 健脾 祛湿 去湿气 安神 助眠 改善睡眠
      补血 补气血 益气 清肺 润肺 止咳 化痰 明目 清肝明目 美容养颜 抗衰老 抗氧化 延年益寿 软化血管 疏通血管 活血化瘀 消炎 抗病毒 预防感冒 根治 疗效 药用 调节内分泌 调经 痛经 宫寒 糖尿病 高血压 脂肪肝 痛风 清宿便 刮油 掉秤 暴瘦
      0添加 零添加 不添加 无添加 无糖 0糖 零蔗糖 0脂 无防腐剂 纯天然 降_血_糖 壮-阳 祖传秘方 丰胸 增高 提高记忆力 刮脂 乌发 护眼茶 解酒护肝`,
  },
  {
    rule: titleChildClaim,
    titles: ['婴儿配方奶粉3段#幼儿牛奶粉900g罐装', '儿童营养软糖维生素宝宝#零食60粒'],
    claims: `母乳化 接近母乳 最接近母乳 更接近母乳 媲美母乳 替代母乳 代替母乳 仿母乳 类母乳 母乳级 母乳替代品 增高 长高 快速长高 快速增高 助长高 促进长高 长高神器 再长高 提高智商 提高智力 开发智力 智力开发 变聪明 更聪明 补脑 健脑 增强记忆力 提高记忆力 过目不忘
      近视治愈 治疗近视 恢复视力 提高视力 改善视力 矫正近视 防近视 预防近视 降低度数 近视克星 视力恢复 增强免疫力 提高免疫力 提高抵抗力 预防感冒 不生病 少生病 0副作用 零副作用 无副作用 治疗多动症 治厌食 治积食 治咳嗽 便秘 腹泻 湿疹 积食 厌食
      自闭症 开发大脑 右脑开发 激发潜能 神童 打开骨骺线 生长激素 增高药 母_乳_化 增-高 退烧 无毒无害 绝对安全 感冒 咳嗽 尿布疹 肠绞痛`,
  },
  {
    rule: titleOffendingWord,
    titles: ['黑曜石手链男女款情侣#复古民族风饰品礼物', '户外#多功能便携套装男士用品'],
    claims: `大师开光 开光加持 已开光 辟邪 避邪 转运 改运 招财 旺夫 招桃花 化太岁 消灾 驱鬼 镇宅 化煞 挡煞 符咒 算命 求子符 降头 六合彩 赌博 赌具 老虎机 百家乐 透视扑克 透视麻将 变牌 出千 千术 约炮 一夜情 色情 迷药 春药 催情 听话水 偷拍 针孔摄像头 原味内裤 裸聊
      屌丝 傻逼 绿茶婊 智障 白痴 黑鬼 习近平 法轮功 台独 藏独 希特勒 纳粹 支那 毛主席 国徽 军用 警用 警服 军衔 部队配发 武警专用 仿真枪 真枪 枪支 气步枪 匕首 甩棍 管制刀具 电击棒 弓弩 三棱军刺 指虎 催泪喷雾 防狼喷雾 象牙制品 象牙手串 犀角 虎骨
      电子烟 假币 代开发票 办假证 窃听器 信号屏蔽器 冰毒 笑气 大麻叶 鸦片 高仿 A货 精仿 走私 刷单返现 VPN 翻墙 毕业证办理 考试作弊 胎儿性别 代孕 开_光 赌-具 春_药 開光`,
  },
];

const lists = { absoluteWords, medicalClaims, cosmeticClaims, foodClaims, childClaims, offendingWords };

describe.each(violations)('$rule.id', ({ rule, titles, claims }) => {
  const statusOf = (title: string) =>
    judgeTitle({ ...nothingSeen('taobao', '2026-11-22'), title }, undefined, [rule]).findings[0]?.status;

  it.each(titles)('finds the claims in %s, and nothing without one', (title) => {
    const missed = words(claims).filter((claim) => statusOf(title.replace('#', claim.replaceAll('_', ' '))) === 'pass');
    expect(missed).toEqual([]);
    expect(words(claims).length).toBeGreaterThan(60);
    expect(statusOf(title.replace('#', ''))).toBe('pass');
  });
});

describe.each(Object.entries(lists))('%s', (_, { groups }) => {
  it('holds only words that can be found: folded, two characters and more, without signs', () => {
    const odd = groups
      .flatMap(({ words: text }) => words(text))
      .filter((word) => !/^[\p{L}\p{N}%]{2,}$/u.test(word) || foldWord(word) !== word);
    expect(odd).toEqual([]);
  });

  it('has no exception that holds none of its words', () => {
    for (const { words: text, except = '' } of groups) {
      const known = words(text);
      expect(words(except).filter((longer) => !known.some((word) => longer !== word && longer.includes(word)))).toEqual([]);
    }
  });
});
