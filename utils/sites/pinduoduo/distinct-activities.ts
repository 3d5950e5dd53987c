import { activityCandidate, type SomeTimes } from '@/utils/reading/activity-candidate';
import type { Attempt } from '@/utils/reading/attempt';
import { numericId, words } from './shapes';
import { signTimes } from './sign-times';

type Row = Readonly<Record<string, unknown>>;

/**
 * The activities that rows of products are signed up for, each once, with the window of sign-up. A time counts only where
 * all rows of the activity that tell it agree. Run windows and states are the products' own and not told here.
 */
export function distinctActivities(
  rows: readonly Row[],
  placeOf: (index: number) => string,
  shopId: string | null,
  capturedAt: number,
): Attempt['entries'] {
  const groups = new Map<string, { title: string; first: number; rows: Row[] }>();
  rows.forEach((row, index) => {
    const title = words(row.activityName);
    // A name recurs every month: without its number an activity is nobody's.
    const activityId = numericId(row.activityId);
    if (title === null || activityId === null) return;
    const group = groups.get(activityId);
    if (group) group.rows.push(row);
    else groups.set(activityId, { title, first: index, rows: [row] });
  });
  return [...groups].map(([activityId, { title, first, rows: members }]) => {
    const [row] = members;
    const told = {
      title,
      times: agreed(members.map(signTimes)),
      shopId: numericId(row?.mallId) ?? shopId,
      ids: { activityId },
      typeText: words(row?.businessTypeStr),
    };
    return { at: placeOf(first), candidates: [activityCandidate('pinduoduo', told, capturedAt)] };
  });
}

function agreed(all: readonly SomeTimes[]): SomeTimes {
  const times: SomeTimes = {};
  for (const name of ['signStart', 'signEnd'] as const) {
    const told = all.flatMap((one) => one[name] ?? []);
    const [time] = told;
    if (time && told.every(({ at }) => at === time.at)) times[name] = time;
  }
  return times;
}
