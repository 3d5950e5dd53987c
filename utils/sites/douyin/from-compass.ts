import { fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { type Answer, fromNetwork } from '@/utils/reading/from-network';
import { eitherSpelling } from '@/utils/reading/items/either-spelling';
import { type CompassWindow, compassWindow } from './compass-window';
import { objectsIn } from './objects-in';
import { isRefused } from './shapes';

/**
 * A reader of one of 罗盘's end points. What they have in common: success is `st` 0 with something in `data` (a success with
 * empty modules says nothing), and figures whose period is not stated are none (facts 3.4, 2026-07, high). `read` gives null
 * for an answer that is none of its own.
 */
export const fromCompass = (spec: { id: string; read: (answer: Answer, window: CompassWindow) => Attempt | null }) =>
  fromNetwork({
    id: spec.id,
    endpoint: spec.id,
    read: (answer, { capturedAt }) => {
      const [envelope = answer.body] = objectsIn(answer.body, (one) => 'st' in one).map(({ found }) => found);
      if (isRefused(envelope)) return emptyPage(ANSWER_REFUSED, 'st');
      if (isBlank(envelope)) return emptyPage('no-rows', 'data');
      const window = compassWindow(answer, capturedAt);
      if (typeof window === 'string') return refusal(window, 'begin_date');
      return spec.read(answer, window);
    },
  });

function isBlank(envelope: unknown): boolean {
  const data = eitherSpelling(envelope, 'data');
  const modules = eitherSpelling(data, 'module_data');
  if (modules !== undefined) return !hasContent(modules);
  // Beside an empty list `data` counts and dates all the same.
  return data !== undefined && !Object.values(fields(data)).some((inner) => typeof inner === 'object' && hasContent(inner));
}

const hasContent = (value: unknown): boolean =>
  typeof value === 'object' ? Object.values(fields(value)).some(hasContent) : value !== undefined && value !== '';
