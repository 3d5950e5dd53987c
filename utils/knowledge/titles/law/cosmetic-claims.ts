import type { ClaimWords } from './claim-words';
import { cosmeticCombined } from './cosmetic-combined';
import { cosmeticForms } from './forms/cosmetic-forms';

/** What cosmetics must not be said to do or be, and what only registered ones may. */
export const cosmeticClaims: ClaimWords = {
  source: '化妆品监督管理条例 art. 37, 43; 化妆品标签管理办法 art. 19; 儿童化妆品监督管理规定; the words are a house choice',
  asOf: '2022-05',
  confidence: 'medium',
  groups: [
    {
      message: 'drug-like',
      status: 'fail',
      words: `药妆 药妆品 药用化妆 药物护肤 医学护肤 医学护肤品 医学美容 医学级护肤 医美护肤 医美级 医疗级 医用级 医护级 药用级
        医学面膜 医用面膜 医用面霜 医用护肤 医用洗面奶 医疗面膜 械字号面膜 械字号面霜 械字号护肤 械字面膜 妆药 药妆级 处方护肤
        医护级护肤 医院级护肤 皮肤科专用 皮肤科处方 干细胞 干细胞修复 干细胞面膜 细胞再生 再生细胞 激活细胞 细胞重生 基因修复
        修复基因 dna修复 基因护肤 egf 生长因子 表皮生长因子 抗敏 抗过敏 脱敏 抗敏感 去敏 防过敏 治疗过敏 消炎 抗炎 消炎杀菌
        治疗痘痘 治痘 治疗粉刺 治疗痤疮 治疗湿疹 治疗黄褐斑 根治痘痘 去除疤痕 去疤 祛疤 除疤 疤痕修复 祛疤痕 去疤痕 淡化疤痕
        去妊娠纹 祛妊娠纹 除妊娠纹 消除妊娠纹 去激素脸 激素脸 修复激素脸 换肤 焕肤换脸 脱皮换肤 溶脂 溶脂瘦脸 瘦脸 瘦身霜 丰胸
        丰乳 隆胸 丰臀 乳房增大 缩阴 微整形 微整 注射级 水光针剂 肉毒 肉毒素 肉毒杆菌 玻尿酸填充 填充泪沟 除皱针 瘦脸针 溶脂针
        美白针 线雕 拉皮 活血化瘀 排毒 排毒养颜 排铅 祛毒 解毒 刺激毛囊 激活毛囊 毛囊再生 毛发再生 头发再生 白发变黑 白发转黑
        黑发再生 植发级 治疗脱发 治脱发 一抹生发 杀菌 灭菌 抗菌消炎 防癌 抗癌 除皱去皱手术 消除眼袋 去除眼袋 祛除眼袋
        去眼袋手术 治疗灰指甲 治疗脚气 治疗手癣 止血 镇痛 止痛 药膏级 医生开 美白祛斑药 速效救肤 胎盘素 羊胎素 人胎盘 人源`,
      except: `植物干细胞 苹果干细胞 玫瑰干细胞 葡萄干细胞 干细胞培养 微整理 微整卷 排毒面膜机 杀菌洗手 杀菌消毒 杀菌香皂 杀菌洗衣
        抑菌杀菌 杀菌洗手液 瘦脸仪 瘦脸带 瘦脸绷带 瘦脸神器 瘦脸棒 瘦脸修容 瘦脸妆 瘦脸阴影 瘦脸发 瘦脸刘海 瘦脸高光 瘦脸滚轮
        瘦脸面罩`,
      unless: /洗手|消毒|香皂|硫磺皂|洗衣|沐浴球|收纳|美容仪|面罩|绷带|假发|医用冷敷|医用敷料|械注准|修容|玩具/,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'drug-like',
      status: 'warn',
      words: `植物干细胞 苹果干细胞 玫瑰干细胞 葡萄干细胞 生发 育发 增发 密发 生发液 养发生发 防脱生发 固发生发 生发神器 增长睫毛
        睫毛增长 睫毛生长 眉毛生长 生眉 增眉 抑菌 除螨 止痒 妊娠纹 疤痕 祛痘疤 痘疤 痘坑 修复痘坑 凹洞修复 汗管瘤 脂肪粒 粉瘤
        鸡皮肤 毛囊角化 红血丝 祛红血丝 去红血丝 修复红血丝 去皱 祛皱 除皱 去黑眼圈 祛眼袋 去眼袋 敏感肌修复药 酒糟鼻 痤疮
        湿疹 皮炎 皮肤病 瘙痒 毛囊炎 头皮炎 灰指甲 脚气 狐臭 腋臭 腋下除臭根治 提拉紧致微雕 逆龄 逆转衰老 冻龄 返老还童
        年轻十岁 年轻10岁 重返十八 青春永驻 抗衰老 抗老化治 逆转肌龄 去皱纹 消除皱纹 抚平皱纹 去法令纹 祛法令纹 去鱼尾纹
        填充法令纹 填充皱纹 去双下巴 燃脂 瘦身 瘦腿 瘦肚子 收阴 紧阴 去痘疤 去痘坑 杀螨 抗菌 消毒 活血 黑发再生 白转黑 刷酸
        剥脱 换肤焕白 药用 医学 医用 医美 械字号 械字 医疗 医院同款 医生推荐 皮肤科医生 修复受损细胞 寡肽 敏感肌治 激素 无激素
        不含激素 0激素 零激素 中草药祛痘 祖传 秘方 药膏 处方 乳晕变粉 私处变粉`,
      except: `除螨皂 除螨仪 除螨喷雾 除螨洗面奶 除螨香皂 除螨洗发 海盐除螨 硫磺除螨 去屑止痒 止痒去屑 头皮止痒 止痒控油 控油止痒
        抑菌皂 抑菌洗手 抑菌香皂 抑菌洗衣 抑菌液 抑菌膏 生发仪 生发梳 生发帽 花生发 卫生发 养生发 先生发 女生发 男生发 学生发
        医生发 新生发 疤痕贴 疤痕膏 疤痕凝胶 遮疤痕 遮盖疤痕 遮瑕疤痕 天然增发 假发增发 增发量 增发片 增发头套 隐形增发
        接发增发 医用冷敷 医用敷料 消毒柜 消毒器 消毒盒 消毒湿巾 消毒洗手 免洗消毒 消毒凝胶 消毒液 洗手消毒 瘦身仪 瘦身衣
        瘦身裤 瘦腿袜 瘦腿裤 药膏盒 药膏瓶 抗菌洗手 抗菌沐浴 抗菌香皂 香皂抗菌 抗菌皂 抗菌漱口 抗菌牙膏 抗菌洗发 舒肤佳抗菌
        纯白抗菌`,
      unless: /假发|增发片|接发|遮瑕|遮盖|抑菌剂|洗手|香皂|洗衣|美容仪|按摩梳|工具|针清|粉刺针|仪/,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'exaggerated',
      status: 'fail',
      words: `速效美白 速效祛斑 速效祛痘 速效淡斑 快速美白 快速祛斑 快速祛痘 瞬间美白 一夜美白 一夜变白 一夜祛痘 秒变白 一抹就白
        一擦就白 一洗就白 一洗白肤 迅速美白 立即美白 强效美白 强力美白 特效美白 特效祛斑 特效祛痘 强效祛斑 强力祛斑 超强祛斑
        彻底祛斑 彻底祛痘 彻底去斑 根除色斑 根除斑 根除痘 祛斑根治 永久美白 永久祛斑 永久脱毛 永久染发 永久去黑头 全身美白药
        换肤美白 美白换肤 冷白皮速成 一周变白 一周美白 不反弹祛斑 祛斑不反弹 零添加祛斑王 祛斑王 祛痘王 美白王 斑点一扫光
        一扫光 去斑灵 祛斑灵 去痘灵 速白 秒白 三天去黑头 立刻美白 立竿见影美白 年轻十岁 年轻20岁 年轻十五岁 彻底告别皱纹
        彻底去黑头 永不复发 不再复发 百分百美白`,
      pattern:
        /(?:\d{1,3}|[一二两三四五六七八九十]+)\s?(?:天|日|周|小时|分钟|秒|次)(?:就|即|快速|速效|内)?(?:美白|变白|祛斑|去斑|淡斑|祛痘|去痘|除皱|去皱|祛皱|生发|瘦脸|见效|嫩白|白|无斑|无痕)/g,
      except: '永久脱毛仪 永久脱毛器',
      after: /^(?:粥|菜|云|贴|仪)/,
      only: ['cosmetic'],
      notFor: ['work'],
      unless: /脱毛仪|美牙|牙贴|洁牙|牙膏|冷光/,
    },
    {
      message: 'child-cosmetic',
      status: 'fail',
      words: '食品级 可食用 可以吃 能吃的 可入口 食用级',
      where: /儿童|婴|宝宝|孩子|幼儿/,
      unless: /硅胶|软胶|pp|食品级(?:塑料|材质|不锈钢|容器|瓶)/,
      only: ['cosmetic'],
      notFor: ['toy'],
    },
    {
      message: 'special',
      status: 'warn',
      words: '美白 祛斑 去斑 淡斑 防晒 染发 染膏 染发剂 染发膏 盖白发 烫发 防脱 防脱发 防掉发',
      except: `牙齿美白 美白牙 美白仪 美白灯 防晒衣 防晒服 防晒帽 防晒口罩 防晒面罩 防晒手套 防晒伞 防晒袖 防晒冰袖 防晒霜收纳
        防晒面膜机 防晒后 晒后防晒 染发碗 染发刷 染发梳 染发工具 染发围布 染发帽 染发披肩 染发手套 染发耳罩 染发隔离 烫发杠
        烫发棒 烫发工具 烫发纸 烫发帽 烫发夹 烫发卷 烫发机 烫发器 烫发皮筋 烫发受损 染发受损 烫发后 染发后 染烫发 防脱落
        防脱色 防脱妆 防脱皮 防脱线 防脱胶`,
      evidence: /国妆特|特证|特字|特殊化妆品|特殊用途|特妆|国产特殊|进口特殊/,
      unless: /牙膏|牙贴|漱口|仪|工具|受损|围布|手套|收纳|刷|梳/,
      only: ['cosmetic'],
      isByCategory: true,
      notFor: ['work', 'toy'],
    },
    {
      message: 'exaggerated',
      status: 'warn',
      words: '',
      pattern: cosmeticForms.wholly,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'exaggerated',
      status: 'warn',
      words: '',
      pattern: cosmeticForms.spans,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'exaggerated',
      status: 'warn',
      words: '',
      pattern: cosmeticForms.measures,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'exaggerated',
      status: 'warn',
      words: '',
      pattern: cosmeticForms.bleached,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'drug-like',
      status: 'warn',
      words: '',
      pattern: cosmeticForms.body,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    {
      message: 'exaggerated',
      status: 'warn',
      words: '',
      pattern: cosmeticForms.harmless,
      only: ['cosmetic'],
      notFor: ['work', 'medical', 'animal', 'plant'],
    },
    ...cosmeticCombined,
  ],
};
