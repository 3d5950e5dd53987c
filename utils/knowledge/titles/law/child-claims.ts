import { childCombined } from './child-combined';
import type { ClaimWords } from './claim-words';
import { childForms } from './forms/child-forms';

/** What goods for children must not promise. 益智 is a kind of toy and never judged. */
export const childClaims: ClaimWords = {
  source:
    '广告法 art. 20 (breast milk), 28; 儿童青少年近视防控 notice of six ministries, 2019 (no 康复, 恢复, 降低度数, 近视治愈, 近视克星); 婴幼儿配方乳粉 label notice, SAMR 2021; the words are a house choice',
  asOf: '2021-11',
  confidence: 'medium',
  groups: [
    {
      message: 'breast-milk',
      status: 'fail',
      words: `母乳化 母乳化配方 接近母乳 最接近母乳 更接近母乳 亲近母乳 近母乳 仿母乳 仿生母乳 类母乳 代替母乳 替代母乳 代母乳
        媲美母乳 堪比母乳 胜过母乳 优于母乳 超越母乳 母乳替代 母乳级 像母乳 如母乳 母乳配方 模拟母乳 人乳化 同母乳 等同母乳
        母乳般 母乳营养 亲母乳 亲母乳化 比母乳 母乳之选 贴近母乳 更贴近母乳 赛母乳 胜母乳 母乳首选替代 母乳一样 与母乳一样
        和母乳一样 还原母乳 复刻母乳`,
      except: `母乳级奶嘴 仿母乳奶嘴 仿母乳奶瓶 类母乳奶嘴 母乳化冻 仿母乳实感 母乳般奶嘴 近母乳奶嘴 近母乳实感 同母乳实感 同母乳奶瓶
        接近母乳奶嘴 接近母乳实感`,
      unless: /奶嘴|奶瓶|吸奶|解冻|暖奶|温奶|储奶/,
      notFor: ['work', 'animal'],
    },
    {
      message: 'eyesight',
      status: 'fail',
      words: `近视治愈 治愈近视 治疗近视 近视治疗 治近视 近视康复 康复近视 近视克星 近视神器 恢复视力 视力恢复 视力康复 降低度数
        降度数 降低近视 近视降度 度数修复 度数降低 修复视力 提高视力 提升视力 视力提升 矫正近视 近视矫正 逆转近视 近视逆转
        消除近视 告别近视 摘掉眼镜 摘镜 根治近视 改善近视 近视修复 近视消除 改善视力 视力改善 去近视 降低近视度数
        近视不用戴眼镜 摘掉近视 近视一扫光`,
      except: '近视矫正镜 近视矫正眼镜 告别近视书',
      notFor: ['work', 'animal'],
    },
    {
      message: 'eyesight-proof',
      status: 'warn',
      words: `防近视 预防近视 近视防控 防控近视 防止近视 控制近视 延缓近视 减缓近视 杜绝近视 近视预防 远离近视 抑制近视 不近视
        防弱视 弱视治疗 弱视训练 矫正视力 保护视力 视力保护 控近视 视力矫正 弱视矫正 斜视矫正 护眼防近视 近视管理 矫正弱视
        视力训练 视力训练仪 近视训练`,
      notFor: ['work', 'medical', 'animal'],
    },
    {
      message: 'growth',
      status: 'fail',
      words: `提高智商 增加智商 提升智商 增高智商 智商提高 提高iq 提高智力 增强智力 变聪明 越吃越聪明 吃出聪明 更聪明 聪明药
        过目不忘 记忆力提升 快速长高 快速增高 长高神器 增高神器 助长高 促长高 再长高 猛长高 狂长高 疯长高 增高药 长高药
        促进长高 二次长高 骨骺线 打开骨骺 闭合增高 闭合长高 身高突破 增高片 长高片 增高钙 长高钙 生长激素 增高素 长高素 补脑
        健脑 提高记忆力 增强记忆力 改善记忆力 提高免疫力 增强免疫力 增强抵抗力 提高抵抗力 提升免疫力 预防感冒 防感冒
        治疗多动症 治疗自闭症 治疗厌食 治厌食 治挑食 治积食 治咳嗽 治湿疹 防疾病 预防疾病 不生病 少生病 少感冒 性早熟 治疗尿床
        治尿床 神童 天才宝宝 退烧 退热`,
      except: '退热贴 退烧贴 更聪明的 退热冰 退烧枕 退热片 退烧药 退热凝胶 退烧神器 健脑操 医用退热',
      only: ['child'],
      where: /奶|粉|片|糖|丸|饮|食|钙|锌|dha|维生素|益生菌|胶囊|口服|滴剂|酵素|营养|膏|软糖|药|贴|仪|油|素|剂/,
      notFor: ['work', 'medical', 'animal', 'plant', 'toy'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: `提高智商 增加智商 提升智商 提高智力 增强智力 开发智力 智力开发 开发大脑 大脑开发 开发右脑 右脑开发 全脑开发 激发潜能
        变聪明 更聪明 越玩越聪明 长高 增高 快速长高 促长高 助长高 补脑 健脑 健脑益智 益智补脑 提高记忆力 增强记忆力 提高免疫力
        增强免疫力 免疫力 抵抗力 预防感冒 过目不忘 神童 提分神器 提高成绩 快速提分 包过 保过 考试必过 矫正驼背 治疗驼背
        矫正口吃 矫正牙齿 治疗尿床 不哭闹 一抱就睡 治夜啼 夜哭郎 绝对安全 绝对无害 绝对无毒 0伤害 零伤害 零刺激 0刺激 零副作用
        0副作用 无副作用 可啃咬无毒 无毒无害 无毒无味 纯天然 开胃 健脾 消食 积食 厌食 挑食 多动症 自闭症 语迟 感统失调 鹅口疮
        湿疹 红屁股 红屁屁 尿布疹 黄疸 胀气 肠绞痛 便秘 腹泻 咳嗽 感冒 长个子 长个 长身高 促生长 身高神器 二次发育 提升记忆力
        记忆力 提高专注力 提升专注力 聪明宝宝 大脑发育 促进大脑 脑部发育 智力发育 提高iq 提升情商 提高情商 提分 抗过敏 防过敏
        预防过敏 去痱子 止咳 化痰 自御力 保护力 提升自护力 提高免疫 抗病毒 预防手足口 消炎 医生推荐 儿科医生 儿科推荐 妇幼医院
        早熟 斜视 弱视 退黄 发育更好 不挑食 补脑益智 安全无副作用`,
      except: `内增高 增高鞋 增高垫 增高椅 增高坐垫 增高凳 增高袜 隐形增高 增高运动鞋 增高小白鞋 增高厚底 厚底增高 增高女鞋 增高男鞋
        增高板 增高架 增高餐椅 洗手增高 增高脚 增高杆 增高款 增高靴 增高器 增高书 加高增高 显示器增高 增高台 黄疸仪 黄疸灯
        防胀气 防胀气奶瓶 感冒贴 更聪明的 纯天然乳胶 纯天然椰棕 纯天然彩棉 便秘条 增高跟 防过敏枕 防过敏书`,
      before: /(?:内|隐形|厚底|坡跟|显|松糕)$/,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant'],
      unless: /鞋|靴|奶瓶|奶嘴|衣架|书桌|桌椅|显示器|身高尺|身高贴|脚踏|脚凳|马桶|椅|坐垫|汉服|服装/,
    },
    {
      message: 'breast-milk',
      status: 'fail',
      words: '',
      pattern: childForms.breastMilk,
      unless: /奶嘴|奶瓶|吸奶|解冻|暖奶|温奶|储奶|实感/,
      notFor: ['work', 'animal'],
    },
    {
      message: 'eyesight-proof',
      status: 'warn',
      words: '',
      pattern: childForms.eyes,
      unless: /眼镜架|镜框|镜片盒|视力表/,
      notFor: ['work', 'medical', 'animal'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: '',
      pattern: childForms.corrected,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: '',
      pattern: childForms.spared,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: '',
      pattern: childForms.brains,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: '',
      pattern: childForms.sleep,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: '',
      pattern: childForms.height,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'growth-proof',
      status: 'warn',
      words: '',
      pattern: childForms.edible,
      only: ['child'],
      notFor: ['work', 'medical', 'animal', 'plant', 'food'],
    },
    ...childCombined,
  ],
};
