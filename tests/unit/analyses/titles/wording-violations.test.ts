import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { likenessOf, titlePieces } from '@/utils/analyses/titles/likeness/near-duplicates';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen, type TitleInput } from '@/utils/analyses/titles/title-input';
import { synonymForms, synonymNames } from '@/utils/knowledge/titles/synonyms';

/** Of violations made up by a pattern, so many must be found: a word in an unlucky place may be cut wrongly. */
const WANTED_SHARE = 0.98;

type Violation = Partial<TitleInput> & { title: string };

function missedBy(rule: string, violations: readonly Violation[]): string[] {
  const rules = titleRules.filter(({ id }) => id === rule);
  return violations.flatMap((input) => {
    const [finding] = judgeTitle({ ...nothingSeen('taobao', '2026-11-22'), ...input }, undefined, rules).findings;
    return finding?.status === 'warn' || finding?.status === 'fail'
      ? []
      : [`${input.title} ${input.categoryPath?.join('>') ?? ''}`];
  });
}

function expectFound(rule: string, violations: readonly Violation[], wanted = WANTED_SHARE): void {
  expect(violations.length).toBeGreaterThanOrEqual(60);
  const missed = missedBy(rule, violations);
  expect(1 - missed.length / violations.length, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(wanted);
}

const titled = (title: string): Violation => ({ title });

describe('violations of wording', () => {
  it('are found: three names of one thing', () => {
    const groups = synonymNames.filter(({ length }) => length > 2);
    expectFound(
      'title-near-repeat',
      groups.map(([a, b, c]) => titled(`2026新款 ${a} 家用加厚 ${b} 时尚可爱 ${c} 包邮`)),
    );
  });

  it('are found: two forms of one word', () => {
    const pairs = synonymForms.flatMap(([first, ...others]) => others.map((other) => [first, other]));
    expectFound(
      'title-near-repeat',
      pairs.map(([a, b]) => titled(`${a} 收纳箱 塑料 ${b} 包邮`)),
    );
  });

  it('are found: a noun that another noun contains', () => {
    const longer =
      '连衣裙 半身裙 百褶裙 牛仔裤 休闲裤 运动裤 阔腿裤 运动鞋 帆布鞋 休闲鞋 老爹鞋 马丁靴 雪地靴 棒球帽 渔夫帽 保温杯 马克杯 收纳箱 行李箱 收纳盒 饭盒 垃圾袋 化妆镜 电脑桌 办公椅 床头柜 置物架 羽绒被';
    const plain: Record<string, string> = {
      裙: '裙子',
      裤: '裤子',
      鞋: '鞋子',
      靴: '靴子',
      帽: '帽子',
      杯: '杯子',
      箱: '箱子',
      盒: '盒子',
      袋: '袋子',
      镜: '镜子',
      桌: '桌子',
      椅: '椅子',
      柜: '柜子',
      架: '架子',
      被: '被子',
    };
    const violations = longer.split(' ').flatMap((noun) => {
      const end = noun.slice(-1);
      return [end, plain[end] ?? end, ` ${plain[end] ?? end} `].map((short) => titled(`2026新款 ${noun} 时尚简约大气 ${short}`));
    });
    expectFound('title-near-repeat', violations);
  });

  it('are found: lists of words of one class', () => {
    const lists = [
      '男女老人儿童学生',
      '男士女士儿童宝宝',
      '宝宝儿童孕妇老人',
      '学生老师情侣闺蜜',
      '爸爸妈妈爷爷奶奶',
      '初中生高中生大学生小学生',
      '男生女生男童女童',
      '婴儿幼儿儿童青少年',
      '客厅卧室厨房阳台浴室',
      '办公室宿舍家用车载户外',
      '酒店餐厅饭店食堂学校',
      '露营野餐钓鱼登山徒步',
      '春游郊游聚会婚礼生日',
      '卧室书房客厅餐厅玄关',
      '学校宿舍教室办公室家用',
      '工厂车间仓库工地商用',
      '爆款热卖网红新款',
      '新款爆款热销推荐',
      '网红抖音同款爆款新款推荐',
      '正品新款爆款热卖',
      '春季夏季秋季冬季',
      '春天夏天秋天冬天',
      '黑色白色灰色蓝色',
      '红色黄色绿色紫色',
      '粉色米色卡其色咖啡色',
      '纯棉亚麻真丝天丝',
      '不锈钢塑料玻璃陶瓷',
      '实木铁艺布艺皮艺',
      '连衣裙半身裙短裙长裙',
      '牛仔裤休闲裤运动裤工装裤',
      '运动鞋跑步鞋板鞋帆布鞋',
      '单肩包斜挎包双肩包手提包',
    ];
    const frames = [
      (list: string) => `美洋 ${list} 2026`,
      (list: string) => `${list}舒适耐用`,
      (list: string) => `舒适透气 ${list}`,
    ];
    expectFound(
      'title-stuffing',
      lists.flatMap((list) => frames.map((frame) => titled(frame(list)))),
    );
  });

  it('are found: titles without a name of a thing', () => {
    const traits =
      '夏季新款 纯棉 宽松 显瘦 百搭 加厚 保暖 防水 便携 大容量 可爱 卡通 复古 简约 静音 家用 户外 儿童 学生 女士'.split(' ');
    const violations = traits.flatMap((trait, at) =>
      [3, 7, 11].map((step) => titled([0, 1, 2, 3].map((n) => traits[(at + n * step) % traits.length]).join('') + trait)),
    );
    expectFound('title-no-noun', violations);
  });

  it('are refused on Douyin: titles of nothing but an offer', () => {
    const words =
      '孤品 套装 链接 好物 福利 秒杀专享 福袋 专拍链接 直播间福利 百货 宠粉福利 一号链接 粉丝福利 清仓 爆款 礼盒'.split(' ');
    const violations = words.flatMap((word, at) =>
      [0, 1, 3, 6].map((step) => ({
        title: step === 0 ? word : `${word}${step % 2 ? '' : ' '}${words[(at + step) % words.length]}`,
        platform: 'douyin' as const,
      })),
    );
    expectFound('title-no-noun', violations);
  });

  it('are found: things of another trade than their category', () => {
    const titles = [
      '雪纺连衣裙女夏季新款收腰',
      '轻薄笔记本电脑商务办公独显',
      '全价猫粮成猫幼猫通用10斤',
      '锂电钻充电式手电钻螺丝刀',
      '哑光口红女持久不掉色',
      '原味酥性饼干早餐零食整箱',
      '发财树绿植盆栽室内好养',
      '尤克里里初学者入门23寸',
      '汽车机油全合成5w30四季',
      '固态硬盘1T笔记本电脑升级',
      '马丁靴女英伦风厚底短靴',
      '智能马桶全自动一体坐便器',
    ];
    const categories = [
      ['手机', '手机'],
      ['女装/女士精品', '连衣裙'],
      ['宠物/宠物食品', '猫主粮'],
      ['零食/坚果/特产', '饼干'],
      ['书籍/杂志/报纸', '小说'],
      ['乐器', '吉他'],
      ['女鞋', '靴子'],
      ['彩妆/香水', '口红'],
    ];
    const right = new Set(['0-1', '2-2', '5-3', '7-5', '10-6', '4-7']);
    // Next door: phones and laptops, snacks and pet food.
    const near = new Set(['1-0', '9-0', '5-2']);
    const violations = titles.flatMap((title, at) =>
      categories.flatMap((categoryPath, to) =>
        right.has(`${at}-${to}`) || near.has(`${at}-${to}`) ? [] : [{ title, categoryPath }],
      ),
    );
    // Strong evidence only: a noun two trades share speaks for both of them.
    expectFound('title-noun-category', violations, 0.94);
  });

  it('are found: lists and bare colours in front, and ends left open', () => {
    const things = [
      '床头柜收纳柜储物柜边几',
      '电饭煲电压力锅电磁炉电水壶',
      '连衣裙衬衫外套卫衣',
      '显示器路由器耳机音箱',
      '毛巾浴巾浴帘地垫',
      '猫粮猫砂猫窝猫抓板',
      '积木拼图遥控车公仔',
      '台灯吊灯壁灯落地灯',
    ];
    const fronts = things.flatMap((list) => ['简约现代小型', '时尚可爱静音', '复古加厚'].map((rest) => titled(list + rest)));
    const colours = '白色 黑色 红色 蓝色 粉色 灰色 米色 绿色'.split(' ');
    const bare = colours.flatMap((colour) =>
      ['加厚保暖打底裤女', '夏季透气百搭运动鞋', '高腰修身显瘦半身裙'].map((rest) => titled(colour + rest)),
    );
    const open = '的 和 与 及 适用于 用于 适合 兼容'
      .split(' ')
      .flatMap((word) => ['磁吸车载手机支架', '加厚不锈钢保温杯'].map((front) => titled(front + word)));
    expectFound('title-word-order', [...fronts, ...bare, ...open]);
  });

  it('are found: words split by a blank and blanks too many', () => {
    const nouns =
      '保温杯 连衣裙 半身裙 行李箱 收纳箱 洗衣液 电饭煲 运动鞋 羽绒服 牛仔裤 双肩包 口红 台灯 四件套 手机壳 充电宝 螺丝刀 洗发水 太阳镜 电风扇'.split(
        ' ',
      );
    const split = nouns.flatMap((noun) =>
      Array.from(noun.slice(1), (_, at) => titled(`新款 ${noun.slice(0, at + 1)} ${noun.slice(at + 1)} 家用`)),
    );
    const blanks = nouns.flatMap((noun) =>
      [`  ${noun}加厚`, `${noun}  加厚`, `${noun}　加厚`, `${noun}加厚 `, `新款 ${noun} 加厚 家用 时尚 简约`].map(titled),
    );
    expectFound('title-spacing', [...split, ...blanks]);
  });

  it('are found: titles of a shop that differ in a word, a colour or nothing', () => {
    const words = '雪纺 连衣裙 女 夏季 新款 收腰 显瘦 气质 中长款 碎花 白色 法式'.split(' ');
    const title = words.join('');
    const copies = words.flatMap((word) => [
      title.replace(word, ''),
      title.replace(word, '复古'),
      title.replace(word, '') + word,
      `${word} ${title}`,
      title.replace(word, `${word} `),
    ]);
    const violations = copies.map((copy) => ({
      title: copy,
      likeTitles: [{ title, likeness: likenessOf(titlePieces(copy), titlePieces(title)) }],
    }));
    expectFound('title-near-duplicate', violations);
  });
});
