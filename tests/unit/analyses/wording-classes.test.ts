import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleAbsoluteWord } from '@/utils/analyses/titles/rules/title-absolute-word';
import { titleChildClaim } from '@/utils/analyses/titles/rules/title-child-claim';
import { titleFoodClaim } from '@/utils/analyses/titles/rules/title-food-claim';
import { titleForbiddenCharacter } from '@/utils/analyses/titles/rules/title-forbidden-character';
import { titleMedicalClaim } from '@/utils/analyses/titles/rules/title-medical-claim';
import { titleOffendingWord } from '@/utils/analyses/titles/rules/title-offending-word';
import { titleOtherPlatform } from '@/utils/analyses/titles/rules/title-other-platform';
import { titlePromotionWord } from '@/utils/analyses/titles/rules/title-promotion-word';
import { titleUnsupportedPromise } from '@/utils/analyses/titles/rules/title-unsupported-promise';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';
import type { Platform } from '@/utils/core/platforms';

type Rule = Parameters<typeof judgeTitle>[2] extends readonly (infer R)[] | undefined ? R : never;

function markedBy(rule: Rule, title: string, platform: Platform = 'taobao'): string[] {
  const [finding] = judgeTitle({ ...nothingSeen(platform, '2026-11-22'), title }, writtenWords(), [rule]).findings;
  return finding?.status === 'warn' || finding?.status === 'fail'
    ? finding.spans.map(([start, end]) => title.slice(start, end))
    : [];
}

/** A rule, a title, what of it is marked. */
const found: readonly [Rule, string, string[]][] = [
  [titleAbsoluteWord, '第1品牌瑜伽垫加宽加长防滑', ['第1品牌']],
  [titleAbsoluteWord, '轻音国 家 级吸顶灯客厅卧室', ['国 家 级']],
  [titleAbsoluteWord, '至尊款电脑椅可躺靠背', ['至尊']],
  [titleAbsoluteWord, '绝版轮滑鞋成人直排', ['绝版']],
  [titleAbsoluteWord, '万能电动螺丝刀家用', ['万能']],
  [titleAbsoluteWord, '国家特级保温杯女便携', ['国家特级']],
  [titleMedicalClaim, '智能手环替代血压药心率监测', ['替代血压药']],
  [titleMedicalClaim, '湿巾女阻断HPV独立包装', ['阻断HPV']],
  [titleMedicalClaim, '护腰带抑制新冠病毒保暖', ['抑制新冠病毒']],
  [titleMedicalClaim, '艾叶泡脚包拔寒气30包', ['拔寒气']],
  [titleMedicalClaim, '艾草足贴逼湿气男女', ['逼湿气']],
  [titleChildClaim, '玻璃奶瓶堪比母乳防胀气婴儿', ['堪比母乳']],
  [titleChildClaim, '婴儿奶粉不逊于母乳3段', ['不逊于母乳']],
  [titleChildClaim, '儿童早教机激活右脑宝宝', ['激活右脑']],
  [titleFoodClaim, '玫瑰花茶美白祛斑独立包装', ['美白祛斑']],
  [titleOffendingWord, '羊毛袜蛮子也爱穿中筒', ['蛮子也爱']],
  [titleOffendingWord, '打底裤女穷人穿不起高腰显瘦', ['穷人']],
  [titleOffendingWord, '汽车牌照架改套牌固定框', ['改套牌']],
  [titleOffendingWord, '流量卡免实名不限速上网', ['免实名']],
  [titleOffendingWord, '卫星锅家用电视天线', ['卫星锅']],
  [titleOffendingWord, '手机平板破解会员电视版', ['破解会员']],
  [titleOffendingWord, '强磁免安装跟踪器汽车', ['免安装跟踪器']],
  [titleOffendingWord, '网课代刷学时全自动', ['代刷学时']],
  [titlePromotionWord, '卫衣男宽松秋冬下单抽奖', ['抽奖']],
  [titleUnsupportedPromise, '电热毯双人正品承诺双控', ['正品承诺']],
];

/** A rule and a title in which the same characters are lawful. */
const lawful: readonly [Rule, string][] = [
  [titleAbsoluteWord, '万能胶强力粘鞋胶水'],
  [titleAbsoluteWord, '万能遥控器空调通用'],
  [titleAbsoluteWord, '绝版书旧书收藏'],
  [titleAbsoluteWord, '至尊披萨冷冻半成品'],
  [titleAbsoluteWord, '电动车最高时速25公里国标'],
  [titleAbsoluteWord, '天下第一关拼图木质'],
  [titleAbsoluteWord, '顶级玩家手柄游戏配件'],
  [titleMedicalClaim, '除湿袋衣柜除湿气防潮'],
  [titleMedicalClaim, '泡脚桶家用加热'],
  [titleChildClaim, '奶瓶母乳实感防胀气婴儿'],
  [titleChildClaim, '仿母乳奶嘴宽口径'],
  [titleOffendingWord, '土鳖虫干养殖'],
  [titleOffendingWord, '哑巴兔玩偶毛绒'],
  [titleOffendingWord, '宠物跟踪器防丢定位猫狗'],
  [titleOffendingWord, '密室破解桌游玩具'],
  [titleOffendingWord, '监听耳机录音棚头戴'],
  [titleOtherPlatform, '得物袋防水收纳布'],
  [titleOtherPlatform, '抖音抖动床铃婴儿'],
  [titleOtherPlatform, '快手扎带尼龙自锁'],
  [titlePromotionWord, '抽奖箱透明大号'],
];

describe('wording of titles by class', () => {
  it.each(found.map(([rule, ...rest]) => [rule.id, ...rest, rule] as const))(
    '%s finds its words in %s',
    (_, title, marked, rule) => {
      expect(markedBy(rule, title)).toEqual(marked);
    },
  );

  it.each(lawful.map(([rule, title]) => [rule.id, title, rule] as const))('%s leaves %s alone', (_, title, rule) => {
    expect(markedBy(rule, title)).toEqual([]);
  });

  it('marks an emoji in a title on Pinduoduo', () => {
    expect(markedBy(titleForbiddenCharacter, '🔥硅胶折叠脸盆宿舍旅行', 'pinduoduo')).toEqual(['🔥']);
  });
});
