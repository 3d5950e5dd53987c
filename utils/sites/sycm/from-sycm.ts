import { dayOf } from '@/utils/core/dates';
import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, refusal } from '@/utils/reading/attempt';
import type { Reader } from '@/utils/reading/define-page';
import { fromNetwork } from '@/utils/reading/from-network';
import { statedDays, updateDay } from './days';
import { type Period, periodOf } from './period';
import { plainKeys } from './plain-keys';
import { refusedAnswer } from './refused-answer';
import { scopeOf } from './scope';

/** An answer of the site with what its request asked for. */
export interface Told {
  /** Of the request. */
  url: URL;
  body: unknown;
  period: Period;
  scope: string | null;
  capturedAt: number;
}

/** Makes something of a dated answer; null where it is none of the reader's. */
export type ReadTold = (told: Told) => Attempt | null;

/** What to look for in an answer: a vocabulary's codes, and the day. */
export const codesOf = (words: Readonly<Record<string, Word>>): string[] => [...Object.keys(words), 'statDate'];

/** How the answers of one end point are read. */
export interface SycmReader {
  id: string;
  endpoint: string;
  /** Which requests of the end point are this reader's; all, unless said. */
  concerns?: (url: URL) => boolean;
  /** Where the request does not tell the time. */
  period?: (capturedAt: number) => Period;
  read: ReadTold;
}

/** A reader of dated answers: refusals, encryption and dates are the same for all of them. */
export const fromSycm = (spec: SycmReader): Reader =>
  fromNetwork({
    id: spec.id,
    endpoint: spec.endpoint,
    concerns: ({ url }) => spec.concerns?.(url) ?? true,
    read: ({ url, body }, { capturedAt }) => readTold({ url, body, capturedAt, period: spec.period?.(capturedAt) }, spec.read),
  });

/** Reads one dated answer, copied or kept by the page. */
export function readTold(
  answer: { url: URL; body: unknown; capturedAt: number; period?: Period | undefined },
  read: ReadTold,
): Attempt | null {
  const { url, capturedAt } = answer;
  const body = plainKeys(answer.body);
  const refused = refusedAnswer(body);
  if (refused) return refused;
  const period = answer.period ?? periodOf(url.searchParams, capturedAt, url.pathname.includes('/live/'));
  if (typeof period === 'string') return refusal(period, 'dateRange');
  const updated = period.isFinal || period.statDate !== dayOf(capturedAt) ? null : updateDay(body);
  // An answer from before midnight is of the day that has just ended.
  if (updated !== null && updated !== period.statDate) return refusal('date-contradicts', 'updateTime');
  if (statedDays(body).some((day) => day < period.from || day > period.statDate)) return refusal('date-contradicts', 'statDate');
  return read({ url, body, period, scope: scopeOf(url), capturedAt });
}
