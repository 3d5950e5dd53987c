import { metrics } from '@/utils/knowledge/metrics/registry';
import type { SubjectKind } from '@/utils/records/subject-kinds';
import { type Family, families } from './families';
import type { Column } from './find-header';
import { DATE_LABELS } from './formats/dates';
import { scaleByUnit } from './header-label';
import type { Mapping } from './mapping';
import { hits } from './recognise';

/** Columns that name what a row is of, with what that is. The first that is there decides. */
const SUBJECTS: readonly { kind: SubjectKind; id: readonly string[]; name: readonly string[] }[] = [
  { kind: 'term', id: [], name: ['搜索词', '关键词'] },
  { kind: 'source', id: [], name: ['来源名称', '流量来源', '渠道'] },
  { kind: 'content', id: ['内容ID'], name: ['内容名称'] },
  { kind: 'ad', id: ['计划ID'], name: ['计划名字', '计划名称'] },
  { kind: 'item', id: ['商品ID', '宝贝ID', '主体ID', '商品编号', 'SPU', 'SKU'], name: ['商品名称', '宝贝名称'] },
];

const FEWEST_FIGURES = 2;

function subjectOf(labels: readonly string[], kind: SubjectKind): Mapping['subject'] {
  const first = (wanted: readonly string[]) => wanted.find((label) => labels.includes(label)) ?? null;
  for (const known of SUBJECTS) {
    const [id, name] = [first(known.id), first(known.name)];
    if (id === null && (name === null || known.id.length > 0)) continue;
    return { kind: known.kind, id, name, of: null };
  }
  return { kind: kind === 'shop' ? 'shop' : kind, id: null, name: null, of: null };
}

function words({ vocabulary }: Family, columns: readonly Column[], kind: SubjectKind): Mapping['words'] {
  const isOf = (id: string) => metrics.some((metric) => metric.id === id && metric.subjects.includes(kind));
  return Object.fromEntries(
    columns.flatMap(({ key, unit }): [string, [string, Mapping['words'][string][1]]][] => {
      const word = Object.hasOwn(vocabulary.labels, key) ? vocabulary.labels[key] : undefined;
      const scale = word ? scaleByUnit(word[1], unit) : null;
      return word && scale !== null && isOf(word[0]) ? [[key, [word[0], scale]]] : [];
    }),
  );
}

/**
 * How a table that no format fits could be read, the likeliest vocabulary only; null where too little is known. It is
 * never used before the operator has confirmed it.
 */
export function proposeMapping(columns: readonly Column[]): Mapping | null {
  const labels = columns.map(({ key }) => key);
  const [family] = [...families].sort(
    (one, other) => hits(other.vocabulary.labels, columns) - hits(one.vocabulary.labels, columns),
  );
  if (!family || new Set(labels).size !== labels.length) return null;
  const subject = subjectOf(labels, family.kind);
  const found = words(family, columns, subject.kind);
  if (Object.keys(found).length < FEWEST_FIGURES) return null;
  const { site, platform } = family;
  const date = DATE_LABELS.find((label) => labels.includes(label)) ?? null;
  return { labels, site, platform, subject, date, words: found, rates: 'proved' };
}
