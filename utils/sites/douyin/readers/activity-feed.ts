import { at as valueAt } from '@/utils/core/fields';
import { activityCandidate, type SomeTimes } from '@/utils/reading/activity-candidate';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { stateOfButton } from '@/utils/reading/dates/state-of-button';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import type { ActivityState } from '@/utils/records/activity';
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
    if (!found)
      return isEmptyList(body, 'data.data') ? emptyPage('no-rows', 'data.data') : refusal('table-not-found', 'data.data');
    // Phases that tell more than their promotions look like the list; the array around them is it.
    const path = found.path.replace(/\.(sub_acts|subActs)$/, '');
    const outer = path === found.path ? found.rows : valueAt(body, path);
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    const rows = Array.isArray(outer) ? outer : found.rows;
    for (const [index, row] of rows.entries()) readActivity(row, null, `${path}[${index}]`, capturedAt, attempt);
    return attempt;
  },
});

/** One activity and its phases; those of one that is refused are read all the same. */
function readActivity(row: unknown, parentTitle: string | null, at: string, capturedAt: number, attempt: Attempt): void {
  const phases = eitherSpelling(row, 'sub_acts');
  const own = text(eitherSpelling(row, 'activity_name')) ?? text(eitherSpelling(row, 'act_name'));
  const main = text(eitherSpelling(row, 'main_act_name'));
  // Of a phase that lost its own name the promotion's is left.
  const title = own ?? (Array.isArray(phases) ? main : null);
  const rawId = eitherSpelling(row, 'activity_id') ?? eitherSpelling(row, 'act_id');
  const activityId = numericId(rawId);
  if (title === null) attempt.refused.push({ reason: 'missing-title', at });
  else if (activityId === null) attempt.refused.push({ reason: idFault(rawId), at });
  else {
    const parent = parentTitle ?? (main === title ? null : main);
    const told = { title, parentTitle: parent, ids: { activityId }, times: timesOf(row), ...stateIn(row) };
    attempt.entries.push({ at, candidates: [activityCandidate('douyin', told, capturedAt)] });
  }
  if (!Array.isArray(phases)) return;
  for (const [index, phase] of phases.entries()) readActivity(phase, title, `${at}.sub_acts[${index}]`, capturedAt, attempt);
}

/** The state by the first word that names one; the page's own word is kept in any case. */
function stateIn(row: unknown): { stateText: string | null; state: ActivityState } {
  const words = ['apply_status', 'status', 'button_text'].flatMap((code) => text(eitherSpelling(row, code)) ?? []);
  const stateText = words.find((word) => stateOfButton(word) !== null) ?? words[0] ?? null;
  return { stateText, state: (stateText === null ? null : stateOfButton(stateText)) ?? 'unknown' };
}

/** Codes without words stay out: nobody has told what they mean. */
const text = (value: unknown): string | null =>
  typeof value === 'string' && /[\p{L}]/u.test(value) ? value.replace(/\s+/g, ' ').trim() : null;

function timesOf(row: unknown): SomeTimes {
  const read = (code: string) => (/end_time$/.test(code) ? jsonEnd : jsonTime)(eitherSpelling(row, code));
  const times = Object.entries({
    signStart: read('apply_start_time'),
    signEnd: read('apply_end_time'),
    start: read('start_time'),
    end: read('end_time'),
  }).filter(([, time]) => time !== undefined);
  return Object.fromEntries(times);
}
