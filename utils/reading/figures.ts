import { DAY_MS, dayOf, dayStart, HOUR_MS } from '@/utils/core/dates';
import { readFigure } from '@/utils/core/figures';
import { labelKey } from '@/utils/core/labels';
import type { Range } from '@/utils/core/money';
import type { Platform } from '@/utils/core/platforms';
import type { Word } from '@/utils/core/vocabulary';
import type { SubjectKind } from '@/utils/records/subject-kinds';
import type { MissingReason } from '@/utils/records/text';
import type { Candidate } from './attempt';

/** Figures of one row, ready for a metrics record. */
export interface Figures {
  values: Record<string, number>;
  ranges: Record<string, Range>;
  missing: Record<string, MissingReason>;
}

/**
 * Reads the figures of one row: pairs of a field code or a label and what stands there. Words the vocabulary does not know
 * are left alone. Where two words of a row stand for one metric the first that holds a figure counts; two different
 * figures contradict each other and give none.
 */
export function readFigures(
  cells: Iterable<readonly [code: string, raw: unknown]>,
  words: Readonly<Record<string, Word>>,
): Figures {
  const figures: Figures = { values: {}, ranges: {}, missing: {} };
  const found = new Map<string, Range>();
  const contradicted = new Set<string>();
  for (const [code, raw] of cells) {
    const word = Object.hasOwn(words, code) ? words[code] : undefined;
    if (!word) continue;
    const [metric, scale] = word;
    const figure = readFigure(raw, scale);
    if (typeof figure === 'string') {
      if (!found.has(metric) && figures.missing[metric] !== 'unreadable') figures.missing[metric] = figure;
      continue;
    }
    const before = found.get(metric);
    if (before && (before.lo !== figure.lo || before.hi !== figure.hi)) contradicted.add(metric);
    found.set(metric, before ?? figure);
    delete figures.missing[metric];
  }
  for (const [metric, { lo, hi }] of found) {
    if (contradicted.has(metric)) figures.missing[metric] = 'unreadable';
    else if (lo === hi) figures.values[metric] = lo;
    else figures.ranges[metric] = { lo, hi };
  }
  return figures;
}

/** The pairs of a drawn row, by the label of each column. */
export const byLabel = (cells: Iterable<readonly [label: string, text: unknown]>): [string, unknown][] =>
  [...cells].map(([label, text]) => [labelKey(label), text]);

/** Whether a row holds any figure at all. */
export const hasFigures = ({ values, ranges }: Figures): boolean =>
  Object.keys(values).length > 0 || Object.keys(ranges).length > 0;

/** What figures are of, and of when. */
export interface FiguresOf {
  platform: Platform;
  shopId?: string | null;
  subject: { kind: SubjectKind; id?: string | null; name?: string | null; of?: string | null };
  /** Last day of the period. */
  statDate: string;
  /** 1 unless said. */
  days?: number;
  isFinal: boolean;
  scope?: string | null;
}

/** A metrics record still to be checked. */
export function figuresRecord(
  { shopId, subject, days, scope, ...rest }: FiguresOf,
  { values, ranges, missing }: Figures,
): Candidate {
  const { kind, id = null, name = null, of = null } = subject;
  return {
    kind: 'metrics',
    ...rest,
    shopId: shopId ?? null,
    subject: { kind, id, name, of },
    days: days ?? 1,
    scope: scope ?? null,
    values,
    ranges,
    missing,
  };
}

/**
 * Whether a day's figures were complete when they were read: the day is over and the platform has had until `readyHour`
 * (Shanghai) of the next day to count it. Before that a list may answer with zeros that mean nothing.
 */
export const isComplete = (statDate: string, capturedAt: number, readyHour: number): boolean =>
  statDate < dayOf(capturedAt) && capturedAt >= dayStart(statDate) + DAY_MS + readyHour * HOUR_MS;
