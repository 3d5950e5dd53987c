import type { MetricsRecord } from '@/utils/records/metrics';
import type { FiguresRow, SeenFigure } from './schema';

const SEPARATOR = '\u001f';

/**
 * What figures are of, as part of a key. Traffic sources go by their names: files name them and give no ids, and both are
 * to meet.
 */
export function subjectKey({ kind, id, name, of }: MetricsRecord['subject']): string {
  const known = kind === 'source' ? (name ?? id) : (id ?? name);
  return [kind, of ?? '', known ?? ''].join(SEPARATOR);
}

/** The period and the kind of counting, as part of a key. */
export const periodKey = ({
  statDate,
  days,
  isFinal,
  scope,
}: Pick<FiguresRow, 'statDate' | 'days' | 'isFinal' | 'scope'>): string =>
  [statDate, String(days).padStart(3, '0'), isFinal ? 'final' : 'running', scope ?? ''].join(SEPARATOR);

/** Whether a record's exact figures are a product's or the shop's own of one finished day, which have stores of their own. */
export const isFinalDay = ({ subject, days, isFinal, scope }: MetricsRecord): boolean =>
  (subject.kind === 'item' || subject.kind === 'shop') && days === 1 && isFinal && scope === null;

/** The figures of a record that belong into this store: all of them, or the ranges only where the exact ones go elsewhere. */
export function figuresOf(record: MetricsRecord): Record<string, SeenFigure> {
  const seenAt = record.source.capturedAt;
  const exact = isFinalDay(record)
    ? []
    : Object.entries(record.values).map(([metric, value]) => [metric, { value, seenAt }] as const);
  const ranges = Object.entries(record.ranges).map(([metric, { lo, hi }]) => [metric, { lo, hi, seenAt }] as const);
  return Object.fromEntries([...exact, ...ranges]);
}

/** Whether two rows say the same, whenever that was read. */
export function isSameFigures(one: FiguresRow, other: FiguresRow): boolean {
  const said = ({ figures }: FiguresRow) =>
    Object.entries(figures).map(([metric, { seenAt: _seenAt, ...figure }]) => [metric, ...Object.values(figure)].join(SEPARATOR));
  return said(one).toSorted().join() === said(other).toSorted().join();
}

/** A row with one more look: of two looks at one figure the later one stands, whatever order they arrive in. */
export function nextFiguresRow(
  old: FiguresRow | undefined,
  place: { site: string; shopId: string },
  record: MetricsRecord,
): FiguresRow {
  const { subject, platform, statDate, days, isFinal, scope, source } = record;
  const figures = { ...old?.figures };
  for (const [metric, figure] of Object.entries(figuresOf(record)))
    if ((figures[metric]?.seenAt ?? 0) <= figure.seenAt) figures[metric] = figure;
  return {
    ...place,
    subject: subjectKey(subject),
    period: periodKey(record),
    of: subject,
    platform,
    statDate,
    days,
    isFinal,
    scope,
    figures,
    source: old && old.source.capturedAt > source.capturedAt ? old.source : source,
  };
}
