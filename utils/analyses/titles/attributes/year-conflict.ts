import { findYears } from '../dates/find-years';
import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { plainAttributes } from './plain-attributes';

const LABELS: ReadonlySet<string> = new Set(['上市年份季节', '上市时间', '年份季节', '上市年份', '上市年份/季节', '上市季节']);

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
  const years = findYears(title);
  const [first] = years;
  if (!first) return null;
  for (const { label, plainLabel, values } of plainAttributes(attributes)) {
    if (!LABELS.has(plainLabel)) continue;
    const given = values.flatMap((value) => [...value.matchAll(/20\d\d/g)].map(([year]) => Number(year)));
    if (given.length === 0 || years.some(({ year }) => given.some((one) => year === one || year === one + 1))) continue;
    return {
      word: first.text,
      label,
      value: values.join('、'),
      spans: years.map(({ start, end }): [number, number] => [start, end]),
    };
  }
  return null;
}
