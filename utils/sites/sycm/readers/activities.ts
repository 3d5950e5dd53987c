import type { Fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import { activityCandidate, type SomeTimes } from '@/utils/reading/activity-candidate';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { stateOf } from '@/utils/reading/dates/state-words';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import type { ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import { cellText, cellValue } from '../cells';
import { findKnown } from '../find-known';
import { isEmptyAnswer } from '../is-empty-answer';
import { plainKeys } from '../plain-keys';
import { refusedAnswer } from '../refused-answer';
import { timeName } from '../time-names';

const IDS = ['activityId', 'actId'];
const TITLES = ['actName', 'activityName', 'activityTitle'];

/** The activity calendar: names, sign-up and running times of the platform's activities (facts 1.6: it is there, high; its keys, low). */
export const activityCalendar = fromNetwork({
  id: 'activity-calendar',
  endpoint: 'activities',
  read: ({ body: raw }, { capturedAt }) => {
    const body = plainKeys(raw);
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const rows = findKnown(body, [...IDS, ...TITLES]);
    if (rows.length === 0) return isEmptyAnswer(body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
    const told = rows.map(({ value }) => toldOf(value));
    // A calendar shows an activity on each of its days.
    const contents = new Map<string, Set<string>>();
    for (const one of told)
      if (one.activityId) contents.set(one.activityId, (contents.get(one.activityId) ?? new Set()).add(JSON.stringify(one)));
    const shown = new Set<string>();
    return attemptRows(
      told,
      (index) => rows[index]?.path ?? '',
      ({ activityId, title, ...rest }) => {
        if (activityId === null || title === null) return activityId === null ? 'missing-id' : 'missing-title';
        if (contents.get(activityId)?.size !== 1) return 'id-twice';
        if (shown.has(activityId)) return [];
        shown.add(activityId);
        return [activityCandidate('taobao', { title, ids: { activityId }, ...rest }, capturedAt)];
      },
    );
  },
});

const toldOf = (row: Fields) => ({
  activityId: IDS.map((name) => idText(cellValue(row[name]))).find((id) => id !== null) ?? null,
  title: TITLES.map((name) => cellText(row[name])).find((text) => text !== null) ?? null,
  times: timesOf(row),
  stateText: stateText(row),
  typeText: cellText(row.actTypeName),
});

/** The times whose names tell which they are. A name that two different times claim has none, and so has a stretch that ends before it starts. */
function timesOf(row: Fields): SomeTimes {
  const found = new Map<ActivityTimeName, ActivityTime | null>();
  for (const [key, cell] of Object.entries(row)) {
    const name = timeName(key);
    const time = name && (/end$/i.test(name) ? jsonEnd : jsonTime)(cellValue(cell));
    if (!name || !time) continue;
    const before = found.get(name);
    found.set(name, before === undefined || before?.at === time.at ? time : null);
  }
  const ordered = (first: ActivityTimeName, last: ActivityTimeName): SomeTimes => {
    const [from = null, to = null] = [found.get(first), found.get(last)];
    if (from && to && from.at > to.at) return {};
    return { ...(from && { [first]: from }), ...(to && { [last]: to }) };
  };
  return { ...ordered('signStart', 'signEnd'), ...ordered('start', 'end') };
}

/** The activity's own state word; whether the shop takes part is another field's business. */
const stateText = (row: Fields): string | null =>
  Object.entries(row)
    .map(([key, cell]) => (/^(act(ivity)?)?(status|state)(name|text|desc)?$/i.test(key) ? cellText(cell) : null))
    .find((text) => text !== null && stateOf(text) !== null) ?? null;
