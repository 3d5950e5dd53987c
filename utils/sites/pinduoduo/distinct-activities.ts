import { activityCandidate, type SomeTimes } from '@/utils/reading/activity-candidate';
import type { Attempt } from '@/utils/reading/attempt';
import { activityTimeNames } from '@/utils/records/activity-time-names';
import { runWindow } from './run-window';
import { numericId, words } from './shapes';
import { signTimes } from './sign-times';

type Row = Readonly<Record<string, unknown>>;

/**
 * The activities that rows of products are signed up for, each once. A time counts only where all rows of the activity
 * that tell it agree: products of one activity may run at different times. The rows' states are the products', not theirs.
 */
export function distinctActivities(
  rows: readonly Row[],
  placeOf: (index: number) => string,
  shopId: string | null,
  capturedAt: number,
): Attempt['entries'] {
  const groups = new Map<string, { first: number; rows: Row[] }>();
  rows.forEach((row, index) => {
    const key = numericId(row.activityId) ?? words(row.activityName);
    if (key === null || words(row.activityName) === null) return;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { first: index, rows: [row] });
  });
  return [...groups.values()].flatMap(({ first, rows: members }) => {
    const [row] = members;
    const title = words(row?.activityName);
    if (!row || title === null) return [];
    const told = {
      title,
      times: agreed(members.map((member) => timesOf(member, capturedAt))),
      shopId: numericId(row.mallId) ?? shopId,
      ids: { activityId: numericId(row.activityId) },
      typeText: words(row.businessTypeStr),
    };
    return [{ at: placeOf(first), candidates: [activityCandidate('pinduoduo', told, capturedAt)] }];
  });
}

function timesOf(row: Row, capturedAt: number): SomeTimes {
  const window = runWindow(row.activityGoodsTimeList, capturedAt);
  return { ...signTimes(row), ...(window && { start: window.start, end: window.end }) };
}

function agreed(all: readonly SomeTimes[]): SomeTimes {
  const times: SomeTimes = {};
  for (const name of activityTimeNames) {
    const told = all.flatMap((one) => one[name] ?? []);
    const [time] = told;
    if (time && told.every(({ at }) => at === time.at)) times[name] = time;
  }
  return times;
}
