import type { Platform } from '@/utils/core/platforms';
import type { ActivityRecord, ActivityState, ActivityTime } from '@/utils/records/activity';
import { type ActivityTimeName, activityTimeNames } from '@/utils/records/activity-time-names';
import type { Candidate } from './attempt';
import { stateOf } from './dates/state-words';
import { isLongRunning } from './dates/window';

/** The times a page or an answer gave, by name. */
export type SomeTimes = Partial<Record<ActivityTimeName, ActivityTime>>;

/** What a page told of one activity. */
export interface ToldActivity {
  title: string;
  times: SomeTimes;
  shopId?: string | null;
  ids?: Partial<ActivityRecord['ids']>;
  parentTitle?: string | null;
  typeText?: string | null;
  stateText?: string | null;
  /** Where the page's word alone does not tell. */
  state?: ActivityState;
  isRenewed?: boolean | null;
  url?: string | null;
}

/** All six times, null where the page gave none. */
export const allTimes = (times: SomeTimes): Record<ActivityTimeName, ActivityTime | null> => ({
  signStart: null,
  signEnd: null,
  auditResult: null,
  preheatStart: null,
  start: null,
  end: null,
  ...Object.fromEntries(activityTimeNames.flatMap((name) => (times[name] ? [[name, times[name]]] : []))),
});

/** The record candidate of one activity; `capturedAt` tells which ends are too far away to be deadlines. */
export function activityCandidate(platform: Platform, told: ToldActivity, capturedAt: number): Candidate {
  const { title, times, stateText = null, state, url = null } = told;
  const end = times.end ?? times.signEnd;
  return {
    kind: 'activity',
    platform,
    shopId: told.shopId ?? null,
    ids: { activityId: null, campaignId: null, unitedActivityId: null, signRecordId: null, ...told.ids },
    title,
    parentTitle: told.parentTitle ?? null,
    typeText: told.typeText ?? null,
    stateText,
    state: state ?? (stateText && stateOf(stateText)) ?? 'unknown',
    times: allTimes(times),
    isLongRunning: end !== undefined && isLongRunning(end.at, capturedAt),
    isRenewed: told.isRenewed ?? null,
    url: url?.startsWith('https://') ? url : null,
  };
}
