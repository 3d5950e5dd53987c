import type { Scale } from '@/utils/core/figures';
import type { Word } from '@/utils/core/vocabulary';
import type { Metric } from '@/utils/knowledge/metrics/metric';
import { metrics } from '@/utils/knowledge/metrics/registry';
import type { SubjectKind } from '@/utils/records/subject-kinds';
import type { Column } from './find-header';
import type { Format } from './formats/format';
import { scaleByUnit } from './header-label';

/** One figure a row gives: a metric in its scale, and the columns it stands in. Two columns of one figure must agree. */
export interface PlannedFigure {
  metric: Metric;
  scale: Scale;
  columns: readonly Column[];
}

/** What is read from a row. */
export interface Plan {
  own: PlannedFigure[];
  /** Averages of like shops. */
  peers: PlannedFigure[];
  /** Columns without a figure: names, dates, and whatever is not known. */
  others: Column[];
}

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The figures of a metric id that may be of a kind of subject. */
export const isOf = ({ metric }: PlannedFigure, kind: SubjectKind): boolean => metric.subjects.includes(kind);

function figures(columns: readonly (readonly [column: Column, word: Word])[]): PlannedFigure[] {
  const found = new Map<string, PlannedFigure>();
  for (const [column, [id, written]] of columns) {
    const metric = byId.get(id);
    const scale = scaleByUnit(written, column.unit);
    if (!metric || scale === null) continue;
    const before = found.get(id);
    // The same figure in two units would need two scales; none is known, so such a column is left out.
    if (before && before.scale !== scale) continue;
    found.set(id, { metric, scale, columns: [...(before?.columns ?? []), column] });
  }
  return [...found.values()];
}

/** Which columns of a table give which figures. */
export function planColumns(columns: readonly Column[], { vocabulary, peersEnding }: Format): Plan {
  const wordOf = (key: string): Word | undefined => (Object.hasOwn(vocabulary.labels, key) ? vocabulary.labels[key] : undefined);
  const own: (readonly [Column, Word])[] = [];
  const peers: (readonly [Column, Word])[] = [];
  const others: Column[] = [];
  for (const column of columns) {
    const word = wordOf(column.key);
    const ofPeers =
      peersEnding !== null && column.key.endsWith(peersEnding) ? wordOf(column.key.slice(0, -peersEnding.length)) : undefined;
    if (word) own.push([column, word]);
    else if (ofPeers) peers.push([column, ofPeers]);
    else others.push(column);
  }
  return { own: figures(own), peers: figures(peers), others };
}
