import type { AttributeFamily } from './attribute-family';

const presents =
  '送女友 送女朋友 送女生 送女士 送女孩 送女 送男友 送男朋友 送男生 送男士 送男孩 送男 送儿童 送宝宝 送孩子 送小孩 送老人 送老年人';

/** Who the goods are for, and when. Words and pairs written for this project, 2026-11, *house choice*. */
export const people: readonly AttributeFamily[] = [
  {
    id: 'gender',
    labels: '适用性别 性别 适用人群 适用对象 人群 使用人群 适用群体',
    both: [
      ['female', '女 女士 女性 女款 女式 女装 女生 女人 女鞋 女包 女裤 女童 女孩 女表 女袜 妇女 孕妇 产妇 妈妈'],
      ['male', '男 男士 男性 男款 男式 男装 男生 男人 男鞋 男包 男裤 男童 男孩 男表 男袜 爸爸'],
      ['female male', '男女 男女通用 中性 情侣 情侣款 男女款 男女同款 中性款 通用 亲子 男女皆可 不限'],
    ],
    neutral: `${presents} 男友 男朋友 女友 女朋友 男神 女神 女王 女儿 女婿 少女心 子女 母女 父女 儿女 女巫 女仆 女团 男团 男科 女贞 女娲 女排 男篮 女篮
妈妈包 爸爸鞋 妈妈装 爸爸装 妈妈桌 爸爸桌 爸爸装 妈妈咪 妈妈裤 男士送女`,
    unknownValue: 'unrelated',
  },
  {
    id: 'age',
    labels: '适用年龄 适用人群 适用对象 年龄段 适用年龄段 适用群体 使用人群 适用阶段',
    both: [
      ['baby', '婴儿 新生儿 初生儿 婴幼儿'],
      ['baby child', '宝宝 幼儿 婴童'],
      ['child', '儿童 童装 童鞋 男童 女童 小孩 孩子 幼儿园'],
      ['child teen', '小学生 中小学生 大童 中大童'],
      ['teen young', '青少年 中学生 初中生 高中生'],
      ['middle old', '中老年 中老年人'],
      ['old', '老年 老人 老年人 老人家'],
      ['young middle old', '成人 成年人 成年 大人'],
    ],
    valueOnly: [
      ['teen', '少年'],
      ['young', '青年 大学生'],
      ['middle', '中年'],
      ['baby child teen young middle old', '大众 通用 全年龄 所有人群 任何人群 学生'],
    ],
    neutral: `${presents} 儿童节 儿童锁 防儿童 老人头 老人与海 大人物 亲子 宝宝霜 宝宝巴士 童年 儿童票 成人礼 老年机 老人机 老人鞋 老人椅 狗宝宝 猫宝宝
家有儿童`,
    unknownValue: 'unrelated',
  },
  {
    id: 'season',
    labels: '适用季节 季节 适合季节 适用季节性',
    both: [
      ['spring', '春季 春天 春款 春装 春 早春 初春 开春 阳春 暖春'],
      ['summer', '夏季 夏天 夏款 夏装 夏 盛夏 夏凉 夏日 初夏 炎夏 酷夏 三伏 三伏天 伏天 酷暑 炎炎夏日 夏令 大暑 小暑'],
      ['autumn', '秋季 秋天 秋款 秋装 秋 早秋 初秋 深秋 金秋 凉秋 入秋'],
      ['winter', '冬季 冬天 冬款 冬装 冬 初冬 寒冬 冬日 严冬 隆冬 三九天 数九 数九寒天 入冬 过冬'],
      ['spring autumn', '春秋 春秋季 春秋款 春秋装'],
      ['spring summer', '春夏 春夏季 春夏款'],
      ['summer autumn', '夏秋 夏秋季'],
      ['autumn winter', '秋冬 秋冬季 秋冬款'],
      ['winter spring', '冬春 冬春季'],
      ['spring summer autumn', '春夏秋'],
      ['spring autumn winter', '春秋冬'],
      ['spring summer autumn winter', '四季 四季通用 春夏秋冬 一年四季 全年 四季款 冬夏两用 冬夏 全季'],
    ],
    neutral:
      '三伏贴 三九胃泰 三伏灸 阳春面 阳春白雪 金秋梨 数九图 夏令营 冬暖夏凉 夏威夷 夏普 春联 春节 春卷 春茶 春见 春笋 春江 秋千 秋葵 秋裤 秋衣 秋刀鱼 秋月梨 冬瓜 冬虫夏草 冬笋 冬枣 冬阴功 冬菇 冬奥 夏枯草 夏令营 千秋 中秋 中秋节 青春 迎春 立春 长春 春风 春雨 麦冬 半夏 夏士莲 夏洛特 夏桑菊 华夏 宁夏 夏威夷果 仲夏夜',
    unknownValue: 'unrelated',
  },
];
