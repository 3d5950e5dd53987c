import { dayOf } from '@/utils/core/dates';
import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import { type ActivityTimeName, activityTimeNames } from '@/utils/records/activity-time-names';
import type { ActivityRow } from './schema';

const fineness = { day: 0, minute: 1, second: 2 } as const;

/** The Shanghai day a time belongs to; an end at 24:00 to the day it ends. */
const dayOfTime = (name: ActivityTimeName, { at }: ActivityTime) => dayOf(name === 'signEnd' || name === 'end' ? at - 1 : at);

/** A time as it was seen, and when. */
interface Look {
  time: ActivityTime;
  seenAt: number;
}

/** Whether a time just read stands in for the stored one. Precision only counts within a day: another day is news. */
function isBetter(name: ActivityTimeName, { time: stored, seenAt: storedAt }: Look, { time: seen, seenAt }: Look): boolean {
  if (seen.origin === 'user') return true;
  if (stored.origin === 'user') return false;
  if (stored.origin === 'typical' || seen.origin === 'typical') return stored.origin === 'typical' && seen.origin !== 'typical';
  if (dayOfTime(name, stored) !== dayOfTime(name, seen)) return seenAt >= storedAt;
  const gain = fineness[seen.precision] - fineness[stored.precision];
  return gain > 0 || (gain === 0 && seenAt >= storedAt);
}

type Times = Pick<ActivityRow, 'timesSeenAt' | 'removedByUser'> & { times: ActivityRecord['times'] };

const isOperators = ({ source }: ActivityRecord, { origin }: ActivityTime) => origin === 'user' || source.reader === BY_HAND;

function mergeTimes(old: ActivityRow, record: ActivityRecord): Times {
  const at = record.source.capturedAt;
  const times = { ...old.record.times };
  const timesSeenAt = { ...old.timesSeenAt };
  const take = (name: ActivityTimeName, time: ActivityTime) => {
    times[name] = time;
    timesSeenAt[name] = at;
  };
  for (const name of activityTimeNames) {
    const [stored, seen] = [times[name], record.times[name]];
    if (!seen || (old.removedByUser.includes(name) && !isOperators(record, seen))) continue;
    const storedAt = timesSeenAt[name] ?? 0;
    if (!stored || isBetter(name, { time: stored, seenAt: storedAt }, { time: seen, seenAt: at })) take(name, seen);
  }
  return { times, timesSeenAt, removedByUser: old.removedByUser.filter((name) => times[name] === null) };
}

function withTitle(seenAs: ActivityRow['seenAs'], record: ActivityRecord): ActivityRow['seenAs'] {
  const { pageKind } = record.source;
  return [...seenAs.filter((seen) => seen.pageKind !== pageKind), { pageKind, title: record.title }];
}

/** A row for an activity met for the first time. */
export function newActivityRow(
  place: Pick<ActivityRow, 'activityKey' | 'site' | 'shopId' | 'isDemo'>,
  record: ActivityRecord,
): ActivityRow {
  const at = record.source.capturedAt;
  const timesSeenAt = Object.fromEntries(activityTimeNames.flatMap((name) => (record.times[name] ? [[name, at]] : [])));
  return {
    ...place,
    record: { ...record, shopId: place.shopId },
    timesSeenAt,
    removedByUser: [],
    seenAs: record.source.reader === BY_HAND ? [] : withTitle([], record),
    firstSeenAt: at,
    lastSeenAt: at,
  };
}

/** Reader id of what the operator typed in. */
export const BY_HAND = 'by-hand';

/**
 * A stored activity after one more look. Of every field the latest value; of every time the newer one, but within one day
 * the more precise one. What the operator entered stays, and what the operator took away stays away.
 */
export function mergeActivity(old: ActivityRow, record: ActivityRecord): ActivityRow {
  const at = record.source.capturedAt;
  const isNewer = at >= old.lastSeenAt;
  const latest = <Value>(before: Value | null, now: Value | null): Value | null => (isNewer ? (now ?? before) : (before ?? now));
  const { ids } = old.record;
  const newest = isNewer ? record : old.record;
  const isStateKnown = isNewer ? record.state !== 'unknown' : old.record.state === 'unknown';
  const { times, ...timesMeta } = mergeTimes(old, record);
  return {
    ...old,
    record: {
      ...newest,
      shopId: old.shopId,
      ids: {
        activityId: latest(ids.activityId, record.ids.activityId),
        campaignId: latest(ids.campaignId, record.ids.campaignId),
        unitedActivityId: latest(ids.unitedActivityId, record.ids.unitedActivityId),
        signRecordId: latest(ids.signRecordId, record.ids.signRecordId),
      },
      parentTitle: latest(old.record.parentTitle, record.parentTitle),
      stateText: isStateKnown ? record.stateText : old.record.stateText,
      state: isStateKnown ? record.state : old.record.state,
      times,
      // Goes with the end it was said of.
      isLongRunning: times.end && times.end === record.times.end ? record.isLongRunning : old.record.isLongRunning,
      url: latest(old.record.url, record.url),
    },
    ...timesMeta,
    seenAs: record.source.reader === BY_HAND ? old.seenAs : withTitle(old.seenAs, record),
    firstSeenAt: Math.min(old.firstSeenAt, at),
    lastSeenAt: Math.max(old.lastSeenAt, at),
  };
}
