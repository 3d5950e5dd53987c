import type { Candidate } from '@/utils/reading/attempt';
import { stateOf } from '@/utils/reading/dates/state-words';
import { isLongRunning } from '@/utils/reading/dates/window';
import type { PageSource } from '@/utils/reading/source';
import type { ActivityTime } from '@/utils/records/activity';
import { type ActivityTimeName, activityTimeNames } from '@/utils/records/activity-time-names';
import { activityIds } from './activity-card';

/** What a page said of one activity, before it is a record. */
export interface Drawn {
  title: string;
  parentTitle: string | null;
  stateText: string | null;
  times: Partial<Record<ActivityTimeName, ActivityTime>>;
  url: URL | null;
}

/** The record candidate of one activity. The pages do not name the shop; its type is that of the shell they stand in. */
export function activityCandidate({ title, parentTitle, stateText, times, url }: Drawn, source: PageSource): Candidate {
  const end = times.end ?? times.signEnd;
  return {
    kind: 'activity',
    platform: 'taobao',
    shopId: null,
    ids: activityIds(url),
    title,
    parentTitle,
    stateText,
    state: (stateText && stateOf(stateText)) ?? 'unknown',
    times: Object.fromEntries(activityTimeNames.map((name) => [name, times[name] ?? null])),
    isLongRunning: end !== undefined && isLongRunning(end.at, source.capturedAt),
    url: url?.protocol === 'https:' ? url.href : null,
  };
}
