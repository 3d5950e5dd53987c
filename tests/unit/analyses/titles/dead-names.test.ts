import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleDeadWord } from '@/utils/analyses/titles/rules/title-dead-word';
import { nothingSeen } from '@/utils/analyses/titles/title-input';

const words = ['家用', '不粘', '电磁炉', '燃气', '麦饭石', '少油烟', '平底', '大号', '加厚', '带盖'];
const terms = words.flatMap((a) => words.map((b) => ({ text: `${a} ${b} 炒锅`, demand: 100 })));

const deadIn = (title: string) =>
  judgeTitle({ ...nothingSeen('taobao', '2026-11-22'), title, terms }, undefined, [titleDeadWord]).findings[0]?.params.words;

describe('title-dead-word', () => {
  it.each([
    ['不粘家用炒锅厨乐汇电磁炉燃气', '厨乐汇'],
    ['不粘炒锅家用膳享电磁炉少油烟', '膳享'],
    ['家用炒锅加厚男逸行女平底大号', '逸行'],
    ['大号炒锅不粘雅舍风家用带盖', '雅舍风'],
  ])('finds the made-up name in %s', (title, name) => expect(deadIn(title)).toContain(name));

  it.each(['家用不粘炒锅电磁炉燃气加厚', '绮雾家用不粘炒锅电磁炉', '苏泊尔炒锅家用不粘带盖'])(
    'leaves %s alone: all is searched for, or stands where the brand does',
    (title) => expect(deadIn(title)).toBeUndefined(),
  );
});
