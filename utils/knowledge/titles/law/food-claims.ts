import type { ClaimWords } from './claim-words';
import { foodCombined } from './food-combined';
import { foodForms } from './forms/food-forms';

/** Registered, or said to be; 保健食品级 says it is not. */
const healthFood = /国食健|食健备|蓝帽|保健食品(?!级|般|一样|同|型)/;

/** What ordinary food must not be said to do; what health food must not; what a label must prove. */
export const foodClaims: ClaimWords = {
  source:
    '食品安全法 art. 71, 73, 78; 广告法 art. 17, 18; GB 28050-2011 (无糖: at most 0.5 g in 100 g); GB 7718-2025 (no 不添加, 零添加 on labels, in force 2027-03-16); the words are a house choice',
  asOf: '2025-03',
  confidence: 'medium',
  groups: [
    {
      message: 'cure',
      status: 'fail',
      words: `降血糖 降血压 降血脂 降三高 降尿酸 降胆固醇 降糖 降压 降脂 降糖降压 降脂降压 控糖降糖 平稳血糖 稳定血糖 平衡血糖
        控制血糖 调节血糖 调节血脂 调节血压 改善三高 软化血管 疏通血管 清理血管 清血管 通血管 溶栓 溶解血栓 净化血液 清血毒
        防癌 抗癌 防癌抗癌 治癌 抗肿瘤 防肿瘤 治疗 治病 防病 医治 主治 根治 治愈 疗效 药效 药食疗法 食疗方 治失眠 治便秘
        治咳嗽 治感冒 治胃病 治痛风 治糖尿病 治高血压 治鼻炎 治咽炎 治关节炎 治风湿 治阳痿 治早泄 治肾虚 治白发 治脱发 治不孕
        治妇科 治百病 包治百病 壮阳 补肾壮阳 补肾 滋阴壮阳 固精 固肾 强肾 养肾 益肾 助勃 延时 增强性功能 提高性功能 增强性欲
        催情 提高免疫力 增强免疫力 提升免疫力 增强抵抗力 提高抵抗力 增强体质免疫 改善睡眠 治疗失眠 抗病毒 抗新冠 预防感冒
        预防癌症 预防疾病 预防糖尿病 预防三高 预防流感 消炎 抗炎 止痛 杀菌消炎 活血化瘀 化瘀 散结 消结节 调节内分泌 改善内分泌
        修复胃黏膜 修复肠胃 杀死幽门 抗幽门 抗幽 清宿便 排宿便 刮油 解酒护肝 保护肝脏 修复肝 延年益寿 长生不老 返老还童 抗衰老
        逆转衰老 抗辐射 丰胸 增高 长高 提高记忆力 增强记忆力 改善记忆力 提高智商 提高智力 改善视力 恢复视力 治疗近视
        预防心脑血管 保护心脑血管 抗新冠病毒 防治 消除炎症 根除 药到病除 永不复发 壮骨 治疗三高 降肝火病`,
      except: `增高剂苗 降压阀 降压药盒 降压模块 防病虫 抗病毒苗 减降脂 高压降压 延时拍 增高鞋 植脂降脂 长高个盒 低脂降脂餐书 降压器`,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: `减肥 瘦身 燃脂 减脂茶 减肥茶 瘦身茶 纤体 掉秤 暴瘦 瘦肚子 大肚子茶 刮脂 排油 阻断热量 抑制食欲 排毒 清肠 润肠 通便
        润肠通便 清肠排毒 排毒养颜 美容养颜 养颜 美白养颜 祛斑 美白 养胃 护胃 健胃 暖胃 健脾 健脾胃 健脾养胃 祛湿 去湿 除湿
        祛湿气 去湿气 除湿气 去湿热 化湿 清热 清热解毒 去火 降火 清火 败火 下火 清肺 润肺 养肺 止咳 化痰 止咳化痰 润肺止咳
        清咽 利咽 利嗓 润喉 护嗓 养肝 护肝 清肝 清肝明目 明目 护眼茶 补血 补气 补气血 补气补血 气血双补 养血 益气 活血 滋阴
        滋补养身 安神 助眠 睡眠茶 安眠 失眠 改善便秘 便秘 抗氧化 抗疲劳 缓解疲劳 提神醒脑 消食 消积食 开胃消食 助消化 促消化
        暖宫 宫寒 调经 痛经 养生功效 功效 保健功能 保健 滋补肝肾 乌发 黑发 固发 强身健体 强筋壮骨 补钙 补锌 补铁 利尿 消肿
        利水 解酒 醒酒 护心 养心 三高 糖尿病 高血压 高血糖 高血脂 痛风 鼻炎 咽炎 胃病 肾虚 脂肪肝 结节 阳痿 早泄 癌症 肿瘤
        更年期 祖传秘方 宫廷秘方 药用 药食同源治 免疫力 抵抗力 固本 培元 元气修复 控糖 稳糖 阻糖 平糖 抗糖 心脑血管 护心脑
        抗衰 祛痘 解毒 湿气 排湿 胃炎 幽门 眼睛干涩 男人加油站 持久 性功能 调月经 月经不调 备孕茶 防感冒 防脱 生发 健脑 益智
        补脑 记忆力 排尿酸 尿酸 祛风湿 关节痛 关节炎 食疗 偏方 秘方 血糖 血压 血脂 医生推荐 中医 调理身体 调理肠胃 调理脾胃
        清血 通血 消脂 解腻刮油 塑形 显瘦 暴瘦身 孕妇可食 溶石 排石 结石`,
      except: `醒酒器 醒酒壶 解酒器 保健杯 保健盒 瘦身裤 美白牙 黑发菜 无功效 减肥餐碗 除湿机 除湿袋 除湿盒 除湿剂 去火锅 下火锅
        降火锅 清火锅 清火龙 黑发糕 养颜坊 保健箱 去火腿 下火车 降火药 清火宝 功效书 减肥裤 润喉糖 陈皮化痰丸 清热锅 持久留香
        持久香 中医药大学`,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
      unless: /(?:^|[^茶])(?:杯|碗|机|锅|壶)$/,
    },
    {
      message: 'supplement',
      status: 'fail',
      words: `治疗 治病 医治 主治 根治 治愈 疗效 药效 防治 防癌 抗癌 抗肿瘤 治百病 包治百病 替代药物 代替药物 不用吃药 壮阳 补肾壮阳
        治失眠 治便秘 治糖尿病 治高血压 治痛风 治关节炎 治前列腺 治阳痿 治早泄 治脱发 治胃病 预防癌症 预防疾病 预防糖尿病
        预防高血压 预防感冒 预防新冠 抗病毒 降血糖 降血压 降血脂 降三高 降尿酸 降糖 降压 溶栓 溶血栓 清理血管 疏通血管 通血管
        清血管 净化血液 软化血管 消炎 止痛 镇痛 延年益寿 长生不老 返老还童 无副作用 0副作用 零副作用 无毒副作用 人人必备
        必需品 保证有效 百分百有效 100%有效 药到病除 永不反弹 不反弹 快速减肥 月瘦 狂瘦 暴瘦 助勃 阳痿 早泄 性功能`,
      pattern: /(?:\d{1,3}|[一二三四五六七八九十]+)\s?(?:天|周|个?月)(?:就|内|轻松|狂|暴|快速)?(?:瘦|减|掉)\d*/g,
      except: '辅助降血脂 辅助降血糖 辅助降血压 抗病毒口服液 降压药 降糖药 不反弹簧',
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
    },
    {
      message: 'supplement-proof',
      status: 'warn',
      words: `辅助降血脂 辅助降血糖 辅助降血压 增强免疫力 提高免疫力 提升免疫力 改善睡眠 缓解体力疲劳 缓解视疲劳 延缓衰老 抗衰老
        抗氧化 减肥 瘦身 燃脂 排毒 清肠 通便 护肝 养肝 养胃 护胃 改善记忆力 提高记忆力 改善骨密度 增加骨密度 保护肝脏 祛斑
        祛黄褐斑 美白 丰胸 增高 长高 补肾 失眠 助眠 便秘 痛风 三高 糖尿病 高血压 高血脂 高血糖 心脑血管 前列腺 关节炎 脂肪肝
        骨质疏松 阿尔茨海默 更年期 癌症 肿瘤 抗疲劳 提高智力 保护视力`,
      evidence: healthFood,
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
    },
    {
      message: 'label',
      status: 'warn',
      words: `0添加 零添加 无添加 不添加 未添加 不含添加剂 无添加剂 0添加剂 零添加剂 不加添加剂 无任何添加 不含任何添加 没有添加
        纯天然 无防腐剂 0防腐剂 零防腐剂 不含防腐剂 不加防腐剂 0色素 零色素 无色素 不含色素 0香精 零香精 无香精 不含香精
        无激素 不含激素 无抗生素 非转基因 不含转基因 无公害 无农药 零农药 0农药 无农残 0农残 零农残 有机认证`,
      except: '无色素颜',
      only: ['food', 'supplement'],
      notFor: ['work', 'animal', 'plant', 'cosmetic'],
    },
    {
      message: 'nutrient',
      status: 'warn',
      words: `无糖 0糖 零糖 无蔗糖 0蔗糖 零蔗糖 不含糖 不含蔗糖 无糖精 不加糖 未加糖 无加糖 0脂 零脂 0脂肪 零脂肪 无脂肪 0卡 零卡
        0热量 零热量 0胆固醇 零胆固醇 0反式脂肪 无反式脂肪`,
      except: '无糖茶具 0糖果 无糖果盒 0脂粉',
      evidence: /(?:含糖量|是否含糖|糖分|甜度) ?(?:无|否|不含|0)/,
      only: ['food', 'supplement'],
      notFor: ['work', 'animal', 'plant', 'cosmetic'],
    },
    {
      message: 'cure',
      status: 'fail',
      words: '',
      pattern: foodForms.cures,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.health,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.slimming,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.harmless,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.patients,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.spans,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.vigour,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'health',
      status: 'warn',
      words: '',
      pattern: foodForms.posed,
      evidence: healthFood,
      only: ['food'],
      notFor: ['work', 'medical', 'animal', 'plant', 'supplement'],
    },
    {
      message: 'supplement',
      status: 'warn',
      words: '',
      pattern: foodForms.cures,
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
    },
    {
      message: 'supplement',
      status: 'warn',
      words: '',
      pattern: foodForms.spans,
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
    },
    {
      message: 'supplement',
      status: 'warn',
      words: '',
      pattern: foodForms.slimming,
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
      evidence: healthFood,
    },
    {
      message: 'supplement',
      status: 'warn',
      words: '',
      pattern: foodForms.patients,
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
    },
    {
      message: 'supplement-proof',
      status: 'warn',
      words: '',
      pattern: foodForms.health,
      evidence: healthFood,
      only: ['supplement'],
      notFor: ['work', 'animal', 'plant'],
    },
    ...foodCombined,
  ],
};
