import { addDays, dayOf } from '@/utils/core/dates';
import type { Fields } from '@/utils/core/fields';
import type { Word } from '@/utils/core/vocabulary';
import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { type Figures, figuresRecord, hasFigures, isComplete, readFigures } from '@/utils/reading/figures';
import { adSubject } from './ad-subject';
import type { ReportWindow } from './report-window';
import { statDay } from './stat-day';

/** One row of a report, out of an answer or a table. */
export interface ReportRow {
  /** What it is of, by field code. */
  about: Fields;
  cells: readonly (readonly [word: string, raw: unknown])[];
}

/** Conversion of unpaid traffic is counted a day later than the rest and is 0 until then (facts 3.1). */
const NATURAL = ['ad-natural-amount', 'ad-natural-impressions'];
/** Hour from which the day before is counted; house choice, as nothing is published. */
const READY_HOUR = 9;

/** The record of one row; a reason where it cannot be one; empty where it is a part of a day, or of an account report limited to a part. */
export function adRecord(
  { about, cells }: ReportRow,
  words: Readonly<Record<string, Word>>,
  window: ReportWindow,
  capturedAt: number,
): Candidate[] | string {
  if (!isBlank(about.hourId)) return [];
  const period = periodOf(about, window);
  if (typeof period === 'string') return period;
  const subject = adSubject(window.kind, about);
  if (subject === null || typeof subject === 'string') return subject ?? 'missing-id';
  const isShop = subject.name === null;
  const scope = isShop ? shopScope(window) : countingOf(window);
  if (scope === null) return [];
  const figures = adFigures(cells, words, period.statDate, capturedAt);
  if (!hasFigures(figures)) return 'missing-figures';
  return [
    figuresRecord(
      {
        platform: 'taobao',
        subject: isShop ? { kind: 'shop' } : { kind: 'ad', ...subject },
        ...period,
        isFinal: isComplete(period.statDate, capturedAt, READY_HOUR),
        scope,
      },
      figures,
    ),
  ];
}

/**
 * The sum over all rows: the shop's own where the request limits the report to nothing but scenes, which the scope then
 * names. Null where it is limited otherwise or has no figures.
 */
export function totalRecord(
  cells: ReportRow['cells'],
  words: Readonly<Record<string, Word>>,
  window: ReportWindow,
  capturedAt: number,
): Candidate | null {
  const { end: statDate, days } = window;
  const scope = shopScope(window);
  const figures = adFigures(cells, words, statDate, capturedAt);
  if (scope === null || !hasFigures(figures)) return null;
  const isFinal = isComplete(statDate, capturedAt, READY_HOUR);
  return figuresRecord({ platform: 'taobao', subject: { kind: 'shop' }, statDate, days, isFinal, scope }, figures);
}

/** Two rows of one name and day are parts of something we do not tell apart: neither stands for it. */
export function withoutTwins(attempt: Attempt): Attempt {
  const keyOf = ({ candidates }: Attempt['entries'][number]) =>
    JSON.stringify(candidates.map(({ subject, statDate }) => [subject, statDate]));
  const counts = new Map<string, number>();
  for (const entry of attempt.entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  const isTwin = (entry: Attempt['entries'][number]) => (counts.get(keyOf(entry)) ?? 0) > 1;
  return {
    ...attempt,
    entries: attempt.entries.filter((entry) => !isTwin(entry)),
    refused: [...attempt.refused, ...attempt.entries.filter(isTwin).map(({ at }) => ({ reason: 'same-name', at }))],
  };
}

/**
 * Whether dated rows are days. Where nothing tells how the report is split, they are only if the window is one day or two
 * of them follow one another: weeks and months carry a date as well.
 */
export function areDaily(rows: readonly ReportRow[], { split, days }: ReportWindow): boolean {
  const dated = new Set(rows.map(({ about }) => statDay(about.thedate)).filter((day) => day !== null));
  return split !== null || dated.size === 0 || days === 1 || [...dated].some((day) => dated.has(addDays(day, 1)));
}

/** The day of a row, or the whole window where the report adds it up. */
function periodOf({ thedate }: Fields, { split, start, end, days }: ReportWindow): { statDate: string; days: number } | string {
  const window = { statDate: end, days };
  if (isBlank(thedate)) return split === 'day' && days > 1 ? 'missing-date' : window;
  const day = statDay(thedate);
  if (day === null) return split === 'sum' || isWindow(thedate, start, end) ? window : 'missing-date';
  if (day < start || day > end) return 'date-contradicts';
  return split === 'sum' ? window : { statDate: day, days: 1 };
}

/** `2026-11-15 至 2026-11-21`. */
function isWindow(text: unknown, start: string, end: string): boolean {
  const [first, last, other] = String(text).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return first === start && last === end && other === undefined;
}

/** The figures of a row, without what the platform has not counted yet. */
function adFigures(
  cells: ReportRow['cells'],
  words: Readonly<Record<string, Word>>,
  statDate: string,
  capturedAt: number,
): Figures {
  const figures = readFigures(cells, words);
  const isCounted = statDate <= addDays(dayOf(capturedAt), -2);
  for (const metric of NATURAL) {
    if (isCounted || !(metric in figures.values || metric in figures.ranges)) continue;
    delete figures.values[metric];
    delete figures.ranges[metric];
    figures.missing[metric] = 'not-loaded-yet';
  }
  return figures;
}

/** What sets a report's sales apart from those of others: the window, the kind, and how they are credited. */
const countingOf = ({ effect, kind, credit }: ReportWindow): string =>
  [`effect-${effect}-${kind}`, ...(credit === null ? [] : [`credit-${credit}`])].join('-');

const shopScope = (window: ReportWindow): string | null => window.scenes && [countingOf(window), ...window.scenes].join('-');

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';
