import type { Scale } from '@/utils/core/figures';
import type { Metric } from '@/utils/knowledge/metrics/metric';
import { metrics } from '@/utils/knowledge/metrics/registry';
import type { MappingView } from './views';

/** What a column is: nothing to us, the date, the id or the name of what a row is of, or a metric. */
export type Role = '' | '#date' | '#id' | '#name' | (string & {});

/** How figures of a unit are written mostly. */
const usual = {
  fen: 'yuan',
  ratio: 'rate',
  ms: 'seconds',
  pieces: 'count',
  people: 'count',
  times: 'count',
  rank: 'count',
  points: 'number',
  multiple: 'number',
  index: 'number',
} as const satisfies Record<Metric['unit'], Scale>;

/** Units that files write in several ways. */
const choices = {
  fen: ['yuan', 'fen'],
  ratio: ['rate', 'percent'],
  ms: ['seconds', 'ms'],
} as const satisfies Partial<Record<Metric['unit'], readonly Scale[]>>;
type Choice = (typeof choices)[keyof typeof choices][number];

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** Whether a role is a metric. */
export const isMetric = (role: Role): boolean => byId.has(role);

/** The ways a metric may be written in a file, where there are several. */
export function scalesOf(role: Role): readonly Choice[] {
  const unit = byId.get(role)?.unit;
  return unit === 'fen' || unit === 'ratio' || unit === 'ms' ? choices[unit] : [];
}

/** Metrics that can be figures of the rows of such a table. */
export const metricsFor = ({ subject, platform }: MappingView): string[] =>
  metrics
    .filter(({ subjects, platforms }) => subjects.includes(subject.kind) && platforms.includes(platform))
    .map(({ id }) => id);

/** What a column is. */
export function roleOf({ date, subject, words }: MappingView, label: string): Role {
  if (date === label) return '#date';
  if (subject.id === label) return '#id';
  if (subject.name === label) return '#name';
  return words[label]?.[0] ?? '';
}

/** The same mapping with a column in another role. One column only can be the date, the id and the name. */
export function withRole(mapping: MappingView, label: string, role: Role, scale?: Scale): MappingView {
  const free = (column: string | null) => (column === label ? null : column);
  const { [label]: _before, ...words } = mapping.words;
  const metric = byId.get(role);
  const metricScale = scale ?? (metric && usual[metric.unit]);
  return {
    ...mapping,
    date: role === '#date' ? label : free(mapping.date),
    subject: {
      ...mapping.subject,
      id: role === '#id' ? label : free(mapping.subject.id),
      name: role === '#name' ? label : free(mapping.subject.name),
    },
    words: metricScale === undefined ? words : { ...words, [label]: [role, metricScale] },
  };
}

/** Why a mapping cannot be used yet; null when it can. Two columns of one metric would have to agree in every row. */
export function mappingFault({ subject, words }: MappingView): 'noMetric' | 'noSubject' | 'twice' | null {
  const ids = Object.values(words).map(([metric]) => metric);
  if (ids.length === 0) return 'noMetric';
  if (subject.kind !== 'shop' && subject.id === null && subject.name === null) return 'noSubject';
  return new Set(ids).size === ids.length ? null : 'twice';
}
