import { at, fields } from '@/utils/core/fields';
import type { Word } from '@/utils/core/vocabulary';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import type { Reader } from '@/utils/reading/define-page';
import { fromNetwork } from '@/utils/reading/from-network';
import { statedDays } from './days';
import { type Period, periodOf } from './period';
import { plainKeys } from './plain-keys';
import { scopeOf } from './scope';

/** An answer of the site with what its request asked for. */
export interface Told {
  url: URL;
  body: unknown;
  period: Period;
  scope: string | null;
  capturedAt: number;
}

/** What a vocabulary's readers look for in an answer: its codes, and the day. */
export const codesOf = (words: Readonly<Record<string, Word>>): string[] => [...Object.keys(words), 'statDate'];

/** A reader of dated answers: refusals, encryption and dates are the same for all of them. */
export const fromSycm = (spec: { id: string; endpoint: string; read: (told: Told) => Attempt | null }): Reader =>
  fromNetwork({
    id: spec.id,
    endpoint: spec.endpoint,
    read: ({ url, body }, { capturedAt }) => readTold(url, body, capturedAt, spec.read),
  });

/** Reads one dated answer, whether it was copied or kept by the page. */
export function readTold(
  url: URL,
  answer: unknown,
  capturedAt: number,
  read: (told: Told) => Attempt | null,
): Attempt | null {
  const body = plainKeys(answer);
  const refused = refusedAnswer(body);
  if (refused) return refused;
  const period = periodOf(url.searchParams, capturedAt, url.pathname.includes('/live/'));
  const isOther = (told: Period): boolean => statedDays(body).some((day) => day < told.from || day > told.statDate);
  if (typeof period === 'string') return read({ url, body, ...NO_TIME, capturedAt }) && refusal(period, 'dateRange');
  if (isOther(period)) return refusal('date-contradicts', 'statDate');
  return read({ url, body, period, scope: scopeOf(url), capturedAt });
}
