import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';

function statusOf(id: string, title: string, brand: readonly string[] | null) {
  const rules = titleRules.filter((rule) => rule.id === id);
  const attributes = brand && { 品牌: brand };
  return judgeTitle({ ...nothingSeen('taobao', '2026-11-22'), title, attributes }, writtenWords(), rules).findings[0]?.status;
}
const isFound = (status: string | undefined) => status === 'warn' || status === 'fail';

const famous =
  `耐克 nike 阿迪达斯 adidas 彪马 李宁 特步 优衣库 uniqlo 戴森 dyson 兰蔻 雅诗兰黛 海蓝之谜 资生堂 迪奥 chanel gucci 古驰 路易威登 劳力士
卡西欧 周大福 海尔 haier 格力 九阳 苏泊尔 飞利浦 西门子 波司登 北面 lululemon 斯凯奇 skechers 新百伦 匡威 巴拉巴拉 全棉时代 帮宝适 泡泡玛特 完美日记
花西子 珀莱雅 茅台 五粮液 三只松鼠 良品铺子 膳魔师 双立人 罗莱 富安娜 水星家纺 ikea 罗技 雷蛇 大疆 佳能 海澜之家 南极人 七匹狼`.split(
    /\s+/,
  );

describe('title-foreign-brand', () => {
  it.each([[['LUOMAN/璐曼']], [['璐曼']], [['other/其他']]])('finds well-known brands in goods of %s', (own) => {
    const missed = famous.flatMap((brand) =>
      [`${brand}短袖T恤男宽松圆领夏季`, `夏季连衣裙女收腰${brand}显瘦长裙`].filter(
        (title) => !isFound(statusOf('title-foreign-brand', title, own)),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('finds comparisons and plain copies while no own brand is known', () => {
    const missed = famous.flatMap((brand) =>
      [`媲美${brand}`, `${brand}平替`, `堪比${brand}`, `高仿${brand}`, `吊打${brand}`, `山寨${brand}`].filter(
        (text) => !isFound(statusOf('title-foreign-brand', `家用好物${text}大容量`, null)),
      ),
    );
    expect(missed).toEqual([]);
  });

  it.each(
    `戴森同款 戴森风 戴森款 类戴森 平价戴森 戴森品质 戴森级 戴森同厂 一比一戴森 不输戴森 不亚于戴森 对标戴森 华为原装品质 华为同款 耐克版型 耐克风 lululemon代工
香奈儿风格 香奈儿款 古驰款 ysl色号 雅诗兰黛同成分 兰蔻同配方 膳魔师品质 始祖鸟版型 科沃斯款 加拿大鹅风 迪奥小样 茅台风味 致敬耐克 出自耐克`.split(
      /\s+/,
    ),
  )('finds that goods of another brand lean on it: %s', (text) => {
    expect(isFound(statusOf('title-foreign-brand', `家用好物${text}大容量轻便`, ['璐曼']))).toBe(true);
  });

  it.each(['智能电饭煲4L美的球釜不粘内胆', '抱枕迪士尼米奇图案毛绒', '积木拼装乐高跑车系列成人'])(
    'finds %s in goods of another brand',
    (title) => {
      expect(isFound(statusOf('title-foreign-brand', title, ['璐曼']))).toBe(true);
    },
  );

  it.each(['最美的电饭煲家用智能预约4L', '抱枕正版授权迪士尼米奇图案毛绒', '小老板油烟机清洗剂家用'])(
    'leaves %s alone',
    (title) => {
      expect(statusOf('title-foreign-brand', title, ['璐曼'])).toBe('pass');
    },
  );

  it.each([
    ['荣事达（Royalstar）电饭煲家用多功能大容量', ['荣事达']],
    ['晨光（M&G）中性笔黑色0.5mm学生考试专用', ['晨光']],
    ['斑马牌（ZEBRA）中性笔按动学生考试专用', ['斑马牌']],
    ['kose高丝卸妆油温和清洁眼唇', ['kose']],
    ['红米手机壳液态硅胶全包防摔', ['Xiaomi/小米']],
    ['AJ篮球鞋男高帮实战耐磨', ['Nike/耐克']],
    ['绿联充电器适用苹果华为小米快充头', ['绿联']],
    ['坐垫四季通用特斯拉汽车座套', ['尼罗河']],
    ['拼装积木兼容乐高小颗粒儿童玩具', ['潘洛斯']],
    ['蓝牙音箱哈曼卡顿调音低音炮', ['联想']],
    ['冲锋衣男三合一GORE-TEX防水透气', ['凯乐石']],
    ['安踏漫威联名短袖T恤男夏季', ['安踏']],
    ['苹果味果冻布丁儿童零食礼盒', ['喜之郎']],
    ['小米粥糯小米杂粮五谷粗粮', ['十月稻田']],
    ['滤芯配件替换小米空气净化器', ['格沃']],
    ['老板椅真皮办公室大班椅可躺', ['源氏木语']],
    ['惠普墨盒hp803黑色彩色打印机', ['天威']],
    ['咖啡胶囊兼容雀巢Nespresso', ['隅田川']],
    ['三星标高帮帆布鞋男女复刻1970s', ['Converse/匡威']],
    ['康师傅红烧牛肉面整箱', ['康师傅']],
  ])('leaves %s alone', (title, own) => {
    expect(statusOf('title-foreign-brand', title, own)).toBe('pass');
  });
});

describe('title-brand-misspelt', () => {
  it('finds a wrong character in a well-known name of two, before a thing', () => {
    expect(isFound(statusOf('title-brand-misspelt', '回立帆布鞋男女低帮经典学生', ['回力']))).toBe(true);
  });

  const slips =
    `三只松鼠:三只松属 恒源祥:恒源样 南极人:南极入 七匹狼:七匹郎 海澜之家:海谰之家 波司登:波斯登 巴拉巴拉:巴拉巳拉 良品铺子:良品辅子 百草味:百草昧
苏泊尔:苏伯尔 欧莱雅:欧菜雅 雅诗兰黛:雅思兰黛 全棉时代:全绵时代 农夫山泉:农夫山权 康师傅:康师付 娃哈哈:哇哈哈 花西子:花西紫 珀莱雅:柏莱雅
百雀羚:百雀灵 自然堂:自燃堂 富安娜:富安那 周大福:周大富 老凤祥:老风祥 乐扣乐扣:乐扣扣乐 skechers:skecher skechers:sketchers lululemon:lululmon
lululemon:luluemon converse:convrese balabala:balabla philips:philps panasonic:panasonc samsonite:samsonit logitech:logitec
lancome:lancom shiseido:shisedo colgate:colgat pampers:pamper lenovo:lenvoo xiaomi:xiaomy midea:miedea`.split(/\s+/);

  it('finds slips of one letter or character where the brand stands', () => {
    const missed = slips.filter((slip) => {
      const [brand = '', written = ''] = slip.split(':');
      return !isFound(statusOf('title-brand-misspelt', `${written}官方正品家用舒适 2026新款`, [brand]));
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['Apple手机壳全包防摔液态硅胶', ['Aple']],
    ['小白熊温奶器二合一暖奶恒温', ['小白兔']],
    ['全棉四件套床上用品纯棉被套', ['全棉时代']],
    ['炒锅不粘家用少油烟燃气灶', ['苏泊尔']],
    ['Haier冰箱双开门风冷无霜', ['haier/海尔']],
    ['Vivi连衣裙女法式收腰显瘦', ['Vivo']],
    ['安全帽工地加厚透气', ['安踏']],
  ])('leaves %s alone', (title, own) => {
    expect(statusOf('title-brand-misspelt', title, own)).toBe('pass');
  });
});
