import { type CollectionYear, findYears } from '../dates/find-years';
import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { plainAttributes } from './plain-attributes';

const LABELS: ReadonlySet<string> = new Set(['上市年份季节', '上市时间', '年份季节', '上市年份', '上市年份/季节', '上市季节']);

/** Of what a field, a vine or a press brought forth the year is told exactly. */
const EXACT: ReadonlySet<string> = new Set(
  '年份 采摘年份 采摘时间 采收年份 生产年份 生产年 葡萄采摘年份 酿造年份 出厂年份 版本年份 出版年份 茶叶年份 采茶年份'.split(' '),
);

/**
 * A collection's year that is not the one the attributes give; null without a year on either side. The year after passes:
 * what came out in autumn is sold as next year's spring collection. *House choice*.
 */
export function yearConflict({
  title,
  attributes,
}: {
  title: string;
  attributes: NonNullable<TitleFacts['attributes']>;
}): AttributeConflict | null {
  const collections = findYears(title);
  for (const { label, plainLabel, values } of plainAttributes(attributes)) {
    const isExact = EXACT.has(plainLabel);
    if (!isExact && !LABELS.has(plainLabel)) continue;
    const years = isExact ? plainYears(title) : collections;
    const [first] = years;
    if (!first) continue;
    const given = values.flatMap((value) => [...value.matchAll(/20\d\d/g)].map(([year]) => Number(year)));
    if (given.length === 0 || years.some(({ year }) => given.some((one) => year === one || (!isExact && year === one + 1))))
      continue;
    return {
      word: first.text,
      label,
      value: values.join('、'),
      spans: years.map(({ start, end }): [number, number] => [start, end]),
    };
  }
  return null;
}

/** Four figures that begin with 20, where the title has them once. */
function plainYears(title: string): CollectionYear[] {
  const all = [...title.matchAll(/(?<![\da-zA-Z.])(20[012]\d)年?(?![\da-zA-Z.])/g)].map(({ 0: text, 1: year, index }) => ({
    year: Number(year),
    text,
    start: index,
    end: index + text.length,
  }));
  return all.length === 1 ? all : [];
}
