import { DAY_MS, type Day, dayOf } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import type { ActivityRow } from './schema';
import { titleKey } from './title-key';

type Ids = ActivityRecord['ids'];

/** Ids that name one activity, the most telling first; a campaign id may cover all phases of a promotion. */
const ownIds = ['activityId', 'unitedActivityId', 'signRecordId'] as const;

/** How long after its last sign of life a title without a day is still taken for the same activity. House choice. */
const UNDATED_MS = 31 * DAY_MS;

type Agreement = 'same' | 'other' | 'unknown';

/** The first id that both state decides. */
function compareIds(one: Ids, other: Ids): Agreement {
  const name = ownIds.find((id) => one[id] !== null && other[id] !== null);
  if (!name) return 'unknown';
  return one[name] === other[name] ? 'same' : 'other';
}

function identityDay(record: ActivityRecord, name: ActivityTimeName): Day | null {
  const time = record.times[name];
  if (!time || time.origin === 'typical') return null;
  // A day-precise end is its day's 24:00, which the calendar counts to the next day.
  return dayOf(name === 'end' || name === 'signEnd' ? time.at - 1 : time.at);
}

/** Whether both start on one day; where one of them does not say, their ends are compared. */
function compareDays(one: ActivityRecord, other: ActivityRecord): Agreement {
  for (const name of ['start', 'end', 'signEnd'] as const) {
    const [mine, theirs] = [identityDay(one, name), identityDay(other, name)];
    if (mine !== null && theirs !== null) return mine === theirs ? 'same' : 'other';
  }
  return 'unknown';
}

/** All titles a record may be met under: its own, and with the promotion it belongs to. */
function titlesOf({ title, parentTitle }: ActivityRecord): Set<string> {
  const names = [title, ...(parentTitle === null ? [] : [parentTitle + title])];
  return new Set(names.map(titleKey));
}

function isSameTitle(row: ActivityRow, record: ActivityRecord): boolean {
  const stored = titlesOf(row.record);
  for (const { title } of row.seenAs) stored.add(titleKey(title));
  const parents = [row.record.parentTitle, record.parentTitle].flatMap((title) => (title === null ? [] : titleKey(title)));
  if (parents.length === 2 && parents[0] !== parents[1]) return false;
  return [...titlesOf(record)].some((title) => stored.has(title));
}

/** A phase's card and its detail page may differ in title; then the promotion and the day must speak for them. */
function isSamePhase(row: ActivityRow, record: ActivityRecord): boolean {
  const stored = row.record.parentTitle === null ? null : titleKey(row.record.parentTitle);
  const seen = record.parentTitle === null ? null : titleKey(record.parentTitle);
  const agrees = stored !== null && (stored === seen || stored === titleKey(record.title));
  const isParentRow = seen !== null && seen === titleKey(row.record.title);
  const { campaignId } = record.ids;
  const isSameCampaign = campaignId !== null && campaignId === row.record.ids.campaignId;
  if (!agrees && !isParentRow && !isSameCampaign) return false;
  // One page lists each phase once: a second title on it is another phase of the same day.
  return !row.seenAs.some(
    ({ pageKind, title }) => pageKind === record.source.pageKind && titleKey(title) !== titleKey(record.title),
  );
}

const isAlive = (row: ActivityRow, at: number) => {
  const end = row.record.times.end;
  return end && end.origin !== 'typical' ? end.at > at - DAY_MS : Math.abs(at - row.lastSeenAt) <= UNDATED_MS;
};

const only = (rows: ActivityRow[]): ActivityRow | null => (rows.length === 1 ? (rows[0] ?? null) : null);

/**
 * The stored activity a record is about, or null when it is a new one. Ids first; else title and start day; for phases
 * the promotion's title and start day. The same title on another day is another activity.
 */
export function findActivity(rows: readonly ActivityRow[], record: ActivityRecord): ActivityRow | null {
  const byId = rows.find((row) => compareIds(row.record.ids, record.ids) === 'same');
  if (byId) return byId;

  const open = rows.filter((row) => compareIds(row.record.ids, record.ids) === 'unknown');
  const day = new Map(open.map((row) => [row, compareDays(row.record, record)]));
  const sameDay = open.filter((row) => day.get(row) === 'same');
  const known = sameDay.find((row) => isSameTitle(row, record)) ?? only(sameDay.filter((row) => isSamePhase(row, record)));
  if (known) return known;
  // An entry card without dates belongs to the one activity of that name that is not over.
  return only(
    open.filter((row) => day.get(row) === 'unknown' && isSameTitle(row, record) && isAlive(row, record.source.capturedAt)),
  );
}
