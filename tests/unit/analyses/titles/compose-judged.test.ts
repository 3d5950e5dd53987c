import { describe, expect, it } from 'vitest';
import { type ComposeWishes, composeJudged } from '@/utils/analyses/titles/compose-judged';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen, type TitleInput } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';

const compose = (title: string, terms: Record<string, number>, given: Partial<ComposeWishes & TitleInput> = {}) => {
  const { attributes = null, ...wishes } = given;
  const inputFor = (wording: string) => ({
    ...nothingSeen('taobao', '2026-11-22'),
    ...{ title: wording, attributes, titleLimit: { max: 60, origin: 'counter' as const } },
  });
  const asked = { words: [], keep: [], drop: [], brandFirst: null, uniqueRoles: [], maxChange: null, limit: 60, ...wishes };
  const weighed = Object.entries(terms).map(([text, weight]) => ({ text, weight }));
  return composeJudged(title, inputFor, { ...asked, terms: weighed }, writtenWords(), titleRules);
};
const titles = (...given: Parameters<typeof compose>) => compose(...given).proposals.map(({ title }) => title);

describe('composeJudged', () => {
  it('refuses no word for what it does not say of the attributes', () => {
    const [best] = titles('网布跑步鞋男', { '透气 跑步鞋': 700 }, { attributes: { 材质: ['网布'] } });
    expect(best).toContain('透气');
  });

  it('uses no word a rule warns of that was not there before, and says so of one to keep that is forbidden', () => {
    expect(titles('跑步鞋男特价', { '跑步鞋 秒杀': 9, '跑步鞋 透气': 2 }).join()).not.toContain('秒杀');
    expect(compose('跑步鞋男', { '跑步鞋 透气': 2 }, { keep: ['全网最低'] }).reason).toBe('keep-forbidden');
  });

  it('uses a word that is merely warned of where the operator asks for it', () => {
    expect(titles('跑步鞋男', { '跑步鞋 特价': 9 }, { keep: ['特价'] })[0]).toContain('特价');
  });

  it('leaves nothing over of a wording that is forbidden', () => {
    const made = titles('最柔软枕芯', { '枕芯 家用': 3 });
    expect(made).toHaveLength(1);
    expect(made[0]).not.toContain('最');
  });

  it('takes out what nobody sees before it changes words, and counts that as a change', () => {
    const title = '青禾百褶裙女\u200b秋冬高腰';
    expect(titles(title, { '百褶裙 显瘦': 3 }, { maxChange: 3 })).toEqual(['青禾显瘦百褶裙女秋冬高腰']);
    expect(compose(title, { '百褶裙 显瘦': 3 }, { maxChange: 0 }).reason).toBe('change-too-small');
  });

  it.each([
    ['跑步鞋男', { '网面 跑步鞋': 5, '跑步鞋 第一品牌': 9, '轻便 跑步鞋': 2 }],
    ['面膜补水', { '面膜 根治 痘痘': 9, '保湿 面膜': 2, '面膜 女': 1 }],
    ['儿童书包', { '书包 小学生': 9, '减负 书包': 3, '京东 书包': 8 }],
  ])('proposes for %s what fails no rule', (title, terms) => {
    const made = titles(title, terms);
    expect(made.length).toBeGreaterThan(0);
    for (const one of made) {
      const { findings } = judgeTitle({ ...nothingSeen('taobao', '2026-11-22'), title: one });
      expect(findings.filter(({ status }) => status === 'fail')).toEqual([]);
    }
  });
});
