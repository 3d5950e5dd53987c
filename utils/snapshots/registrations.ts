import { dayOf } from '@/utils/core/dates';
import { activityTimeNames } from '@/utils/records/activity-time-names';
import type { RegistrationRecord } from '@/utils/records/registration';
import type { RegistrationRow } from './schema';

/**
 * What tells registrations of a shop apart: the platform's own id, else product and activity id, else product, title and
 * the day it starts or ends, because the same title returns every month.
 */
export function registrationKey({ registrationId, itemId, activityId, activityTitle, times }: RegistrationRecord): string {
  if (registrationId !== null) return `id/${registrationId}`;
  if (activityId !== null) return `${itemId}/${activityId}`;
  const when = times.start ?? times.end ?? times.signEnd;
  return [itemId, activityTitle, when ? dayOf(when.at) : ''].join('/');
}

/** A row with one more look: the later look stands, times it does not show stay as they were. */
export function nextRegistrationRow(
  old: RegistrationRow | undefined,
  place: { site: string; shopId: string },
  record: RegistrationRecord,
): RegistrationRow {
  const at = record.source.capturedAt;
  const registration = registrationKey(record);
  if (!old) return { ...place, registration, record, firstSeenAt: at, lastSeenAt: at };
  const [later, earlier] = at >= old.lastSeenAt ? [record, old.record] : [old.record, record];
  const times = { ...later.times };
  for (const name of activityTimeNames) times[name] ??= earlier.times[name];
  const merged = {
    ...later,
    times,
    itemTitle: later.itemTitle ?? earlier.itemTitle,
    typeText: later.typeText ?? earlier.typeText,
    appliedAt: later.appliedAt ?? earlier.appliedAt,
    url: later.url ?? earlier.url,
  };
  return {
    ...place,
    registration,
    record: merged,
    firstSeenAt: Math.min(old.firstSeenAt, at),
    lastSeenAt: Math.max(old.lastSeenAt, at),
  };
}
