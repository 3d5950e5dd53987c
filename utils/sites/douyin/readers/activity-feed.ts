import { at } from '@/utils/core/fields';
import { activityCandidate, type SomeTimes } from '@/utils/reading/activity-candidate';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { stateOfButton } from '@/utils/reading/dates/state-of-button';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { jsonTime } from '@/utils/reading/json-time';
import { isEmptyList, isRefused, numericId } from '../shapes';

const rowCodes = bothSpellings([
  'activity_id',
  'act_id',
  'activity_name',
  'act_name',
  'apply_start_time',
  'apply_end_time',
  'start_time',
  'end_time',
  'button_text',
]);

/**
 * 活动广场's own answer: promotions with their phases in `sub_acts`, times in seconds (facts 3.3, 2026, medium). A promotion
 * and its phases are each an activity; a phase keeps the promotion's name beside its own.
 */
export const activityFeed = fromNetwork({
  id: 'activity-feed',
  endpoint: 'activity-feed',
  read: ({ body }, { capturedAt }) => {
    if (isRefused(body)) return emptyPage(ANSWER_REFUSED, 'code');
    const found = findRows(body, rowCodes);
    if (!found) return isEmptyList(body, 'data.data') ? emptyPage('no-rows', 'data.data') : refusal('table-not-found', 'data.data');
    // Phases that tell more than their promotions look like the list; the array around them is it.
    const path = found.path.replace(/\.(sub_acts|subActs)$/, '');
    const outer = path === found.path ? found.rows : at(body, path);
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    (Array.isArray(outer) ? outer : found.rows).forEach((row, index) => {
      readActivity(row, null, `${path}[${index}]`, capturedAt, attempt);
    });
    return attempt;
  },
});

function readActivity(row: unknown, parentTitle: string | null, place: string, capturedAt: number, attempt: Attempt): void {
  const field = (code: string) => eitherSpelling(row, code);
  const main = text(field('main_act_name'));
  const own = text(field('activity_name')) ?? text(field('act_name'));
  const title = own ?? (parentTitle === null ? main : null);
  if (title === null) {
    attempt.refused.push({ reason: 'missing-title', at: place });
    return;
  }
  const rawId = field('activity_id') ?? field('act_id');
  const activityId = numericId(rawId);
  if (activityId === null && rawId !== undefined && rawId !== null) {
    attempt.refused.push({ reason: 'unsafe-id', at: place });
    return;
  }
  const parent = parentTitle ?? (own !== null && main !== own ? main : null);
  const words = [field('apply_status'), field('status'), field('button_text')].map(text).filter((word) => word !== null);
  const stateText = words.find((word) => stateOfButton(word) !== null) ?? words[0] ?? null;
  const told = {
    title,
    parentTitle: parent,
    ids: { activityId },
    times: timesOf(row),
    stateText,
    state: (stateText && stateOfButton(stateText)) || 'unknown',
  } as const;
  attempt.entries.push({ at: place, candidates: [activityCandidate('douyin', told, capturedAt)] });
  const phases = field('sub_acts');
  if (!Array.isArray(phases)) return;
  phases.forEach((phase, index) => readActivity(phase, title, `${place}.sub_acts[${index}]`, capturedAt, attempt));
}

/** Codes without words stay out: nobody has told what they mean. */
const text = (value: unknown): string | null =>
  typeof value === 'string' && /[\p{L}]/u.test(value) ? value.replace(/\s+/g, ' ').trim() : null;

function timesOf(row: unknown): SomeTimes {
  const read = (code: string) => jsonTime(eitherSpelling(row, code));
  const times = Object.entries({
    signStart: read('apply_start_time'),
    signEnd: read('apply_end_time'),
    start: read('start_time'),
    end: read('end_time'),
  }).filter(([, time]) => time !== undefined);
  return Object.fromEntries(times);
}
