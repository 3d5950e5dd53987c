import type { SomeTimes } from '@/utils/reading/activity-candidate';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';

/** The window of sign-up in a row of a list, in ms; empty where its ends contradict each other. */
export function signTimes(row: Readonly<Record<string, unknown>>): SomeTimes {
  const signStart = jsonTime(row.enrollStartTime);
  const signEnd = jsonEnd(row.enrollEndTime);
  if (signStart && signEnd && signStart.at >= signEnd.at) return {};
  return { ...(signStart && { signStart }), ...(signEnd && { signEnd }) };
}
