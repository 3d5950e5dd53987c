import type { ClaimWords } from './claim-words';
import { diseases } from './diseases';
import { medicalForms } from './forms/medical-forms';
import { medicalCombined } from './medical-combined';

const registered = /国药准字|械注准|械备|国食健|食健备|医疗器械|消证字/;
/** Devices, tests and care goods are named after the illness they serve. */
const aids =
  /试纸|试剂|检测|监测|测量|血压计|血糖仪|体温|病号|病人|患者|病友|教具|模型|挂图|急救|洗鼻|轮椅|拐杖|透析|胰岛素|造口|护理垫|护理床/;
/** 痔疮坐垫, 糖尿病鞋, 静脉曲张袜: a thing made for people who have it. */
const madeFor =
  /^(?:的?人|者|坐?垫|圈|鞋|袜|弹力|压力|护|枕|专用鞋|专用袜|足鞋|用品|手套|绷带|固定|支具|夹板|坐便|裤|内裤|尿|床|仪|计|贴布|康复)/;

/** Medical words on goods that are no medicine, and guarantees on those that are. */
export const medicalClaims: ClaimWords = {
  source: '广告法 art. 16–18; 医疗器械监督管理条例; 食品安全法 art. 73; the words are a house choice',
  asOf: '2021-04',
  confidence: 'medium',
  groups: [
    {
      message: 'guarantee',
      status: 'fail',
      words: `包治 包治百病 根治 彻底根治 永不复发 不再复发 不复发 永不反复 药到病除 治愈率 有效率 一次治愈 彻底治愈 治愈各种
        保证治愈 无效退款包治 断根 除病根 去根 手到病除 妙手回春 起死回生 百病不侵 治百病 一贴见效 一贴就好 一喷就好 一抹就好
        一擦就好 三天见效治 无副作用治 安全无副作用 根除 一贴灵 一喷灵 一抹灵 一次根治`,
      pattern: /(?:治愈|有效|康复)率?(?:高?达)?\d{2,3}(?:\.\d+)?%/g,
      except: '去根茎 去根须 去根部 去根去 清根除草 根除草 断根草 断根苗 断根移 不断根 去根净菜',
      notFor: ['work', 'animal', 'plant', 'award'],
      after: /^(?:杂草|草|茎)/,
    },
    {
      message: 'cure',
      status: 'fail',
      isByGoods: true,
      words: `治疗 医治 主治 治病 治好 治愈 防治 疗效 药效 特效药 治疗效果 防病治病 祛病 治未病 调治 诊治 痊愈 消肿止痛 治癌 防癌
        抗癌 防癌抗癌 抗肿瘤 防肿瘤 抗癌症 治鼻炎 治脚气 治痔疮 治失眠 治便秘 治湿疹 治咳嗽 治感冒 治白发 治脱发 治近视 治打呼
        治肩周炎 治颈椎 治腰疼 治腰痛 治腰间盘 治关节 治风湿 治痛风 治糖尿病 治高血压 治高血脂 治牛皮癣 治白癜风 治灰指甲
        治阳痿 治早泄 治肾虚 治前列腺 治不孕 治妇科 治乳腺 治结节 治囊肿 治胃病 治胃炎 治口腔溃疡 治皮肤病 治皮炎 治头痛
        治耳鸣 治冻疮 治烫伤 治狐臭 治癣 治鸡眼 治肝病 治心脏病 降血糖 降血压 降血脂 降三高 降尿酸 降胆固醇 平稳血糖 平稳血压
        稳定血糖 控血糖 调节血糖 调节血脂 调节血压 降糖降压 降脂降压 降压降脂 降糖 软化血管 疏通血管 清理血管 溶栓 溶血栓
        净化血液 清血管 通血管 补肾壮阳 壮阳 治疗仪效果 代替药物 替代药物 不吃药 不打针 不用吃药 不用手术 免手术 告别手术
        消除肿瘤 消除结节 散结 修复胃黏膜 修复软骨 再生软骨 预防癌症 预防疾病 预防糖尿病 预防高血压 预防感冒 预防流感 预防新冠
        预防中风 预防心脑血管 防感冒 防中风 抗病毒 杀死病毒 杀灭病毒 抗新冠 灭活病毒`,
      except: `治疗仪 治疗巾 治疗盘 治疗车 治疗床 治疗碗 治疗师 艺术治疗 心灵治疗 精神治疗 治疗台 治疗机 治愈系 治愈风 治愈感
        治愈心灵 治愈小 治愈自己 治愈你 治愈人 治愈的 治愈香 治愈色 治愈画 治愈游戏 治愈玩偶 治愈拼图 温暖治愈 超治愈 可爱治愈
        解压治愈 最治愈 被治愈 暖心治愈 防治所 白蚁防治 病虫防治 虫害防治 防治病虫 鼠害防治 防治虫 抗病毒口服液 抗病毒颗粒
        抗病毒软件 抗病毒膜 抗病毒面料 抗病毒墙 抗病毒板 抗病毒滤`,
      evidence: registered,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy'],
    },
    {
      message: 'medical-word',
      status: 'warn',
      words: '治疗 医治 主治 防治 疗效 降血糖 降血压 降血脂 降尿酸 防癌 抗癌 壮阳 降糖',
      except: '治疗仪 治疗巾 治疗盘 治疗车 治疗床 治疗碗 治疗台 治疗机',
      only: ['medical'],
      evidence:
        /国药准字|械注准|械备|医疗器械|注册证|otc|处方|片|丸|胶囊|颗粒|口服液|滴眼液|软膏|乳膏|糖浆|试纸|仪|喷雾|凝胶|洗液|贴/,
    },
    {
      message: 'disease',
      status: 'warn',
      words: diseases,
      except: `新冠病毒抗原 抗新冠书 甲状腺护 结节霜 结节线 结节纱 结节棉 感冒灵 感冒贴 流感疫苗 大肚子便秘 烫伤垫 防烫伤 防止烫伤
        不烫伤 隔热烫伤 头痛医头 打结节 骨折叠 白骨折 不骨折 贫血护 感冒茶具 防结节 桑蚕丝感冒 儿童感冒险 十三高 三高领 三高跟
        三高弹 三高腰 三高脚 高血压计 伤风感冒枕 三高级 三高温 三高音 三高中 三高考 骨刺青 早搏动 咳嗽玩偶`,
      evidence: registered,
      unless: aids,
      after: madeFor,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy'],
    },
    {
      message: 'medical-word',
      status: 'warn',
      words: `消炎 止痛 镇痛 止血 止痒 活血化瘀 活血 化瘀 舒筋活络 舒筋活血 祛风除湿 祛风湿 通经络 疏通经络 行气活血 强筋健骨
        强腰健肾 固本培元 滋阴补肾 补肾 固肾 养肾 护肾 滋阴 益肾 清热解毒 解毒 祛毒 药方 偏方 秘方 处方级 医学配方 临床验证
        临床实证 临床证实 医院同款 医院专用 医生推荐 医师推荐 中医推荐 老中医 名医 御医 神医 华佗秘方 扁鹊 李时珍秘方 药王
        宫廷秘方 祖传膏 药用级 医疗级 医用级 医护级 医美级 医药级 药企级 医疗效果 医疗功效 医学级 再生细胞 细胞修复 干细胞
        免疫疗法 排毒养颜 排肠毒 排肺毒 清宿便 排宿便 防脱生发 缓解疼痛 缓解疲劳症 缓解头痛 缓解鼻塞 缓解颈椎 缓解腰 改善失眠
        改善睡眠 改善便秘 改善记忆力 改善贫血 改善心脑 保护心脏 护心 护肝 养肝 增强性功能 提高性功能 延长性 增大增粗 增大增长
        阴茎增大 壮根 助勃 丰胸 缩阴 紧阴 疏通乳腺 通乳腺 增强免疫力 提高免疫力 增强抵抗力 提高抵抗力 提升免疫力 免疫力
        消除结石 排结石 溶石 排石 通鼻 通鼻神器 强肾 壮骨 健脾 养胃 除湿寒 祛湿寒 驱寒除湿 祛寒湿 止咳 平喘 化痰 消肿 散瘀
        抗炎 抗感染 退烧 退热 缓解抑郁 抗抑郁 缓解焦虑 治打鼾 治鼾 治秃 排湿毒 排湿气 祛湿排毒 祛湿 祛湿气 通经活络 舒经活络
        改善微循环 改善血液循环 促进血液循环 疏通淋巴 淋巴排毒 提高性能力 持久延时 调经 私处炎症 霉菌感染 疤痕修复 修复疤痕
        淡化疤痕 除疤 祛疤 去疤 矫正脊柱 疼痛立消 军医 专家门诊 不手术 免开刀 国药准字 药监局 诺贝尔医学奖 调理三高 调血压
        调血糖 调血脂 稳血压 稳血糖 控血压 防血栓 防脑梗 抗衰老 延年益寿 驱除病痛 消炎镇痛 磁疗治 助眠安神 安神助眠 治打呼噜
        排铅 抗氧化衰老 戒烟灵 防辐射治`,
      except: `防虫止痒膏 驱蚊止痒 蚊虫止痒 止痒膏 止痒液 止痒笔 止痒贴 头皮止痒 去屑止痒 止痒去屑 控油止痒 止痒控油 止痒洗发
        止痒除螨 止血钳 止血带 止血夹 止血剪 止血阀 果蔬解毒 蔬菜解毒 解毒机 解毒片 解毒丸 解毒面具 牛黄解毒 药王谷 药王孙思邈
        护心镜 护心甲 护心油 活血通 护肝片 护肝宝 扁鹊三兄弟 护心丹 退热贴 退热袋 防潮祛湿 消肿眼 消肿仪 眼部消肿 面部消肿
        脸部消肿 消肿冰 衣柜祛湿 室内祛湿 车内祛湿 空气祛湿 祛湿机 祛湿器 祛湿盒 退热毯 排石管 排石车 通鼻贴 精油通鼻 除湿寒气`,
      evidence: registered,
      before: /(?:去屑|蚊虫|驱蚊|头皮|驱虫)$/,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy', 'adult', 'supplement', 'food'],
    },
    {
      message: 'device-word',
      status: 'warn',
      words: '医用 医疗器械 械字号 械字 药字号 药准字 国药准字 消字号 手术级 处方药 otc',
      except: `医用口罩 医用外科 医用冷敷 医用敷料 医用棉 医用酒精 医用手套 医用胶带 医用退热 医用防护 医用护理 医用脱脂 医用疤痕
        医用硅酮 医用液体 医用创`,
      only: ['cosmetic', 'food', 'toy', 'supplement'],
      notFor: ['work', 'medical'],
    },
    {
      message: 'medical-word',
      status: 'warn',
      words: '',
      pattern: medicalForms.cures,
      evidence: registered,
      unless: aids,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy'],
    },
    {
      message: 'medical-word',
      status: 'warn',
      words: '',
      pattern: medicalForms.spans,
      evidence: registered,
      unless: aids,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy'],
    },
    {
      message: 'medical-word',
      status: 'warn',
      words: '',
      pattern: medicalForms.organs,
      evidence: registered,
      unless: aids,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy', 'supplement', 'food', 'cosmetic'],
    },
    {
      message: 'medical-word',
      status: 'warn',
      words: '',
      pattern: medicalForms.medicine,
      evidence: registered,
      unless: aids,
      notFor: ['work', 'medical', 'animal', 'plant', 'award', 'toy'],
    },
    ...medicalCombined,
  ],
};
