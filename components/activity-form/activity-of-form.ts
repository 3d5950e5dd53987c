import { DAY_MS } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import { fail, ok, type Result } from '@/utils/core/result';
import { type ActivityRecord, type ActivityTime, activityRecord } from '@/utils/records/activity';
import { type ActivityTimeName, activityTimeNames } from '@/utils/records/activity-time-names';
import { parseMoment } from './parse-moment';

/** What the form holds. Empty time texts are times nobody knows. */
export interface ActivityForm {
  title: string;
  url: string;
  times: Record<ActivityTimeName, string>;
}

/** Which field is wrong, as the key of its message. */
export type FormFault =
  | { field: 'title'; message: 'needTitle' | 'badTitle' }
  | { field: 'url'; message: 'badUrl' }
  | { field: ActivityTimeName; message: 'badTime' | 'endBeforeStart' }
  | { field: 'times'; message: 'needTime' };

/** A form with nothing in it. */
export const emptyForm = (): ActivityForm => ({
  title: '',
  url: '',
  times: { signStart: '', signEnd: '', auditResult: '', preheatStart: '', start: '', end: '' },
});

interface Context {
  platform: Platform;
  site: string;
  shopId: string;
  now: number;
  /** The activity being changed: times left as they were keep their origin. */
  base: ActivityRecord | null;
}

const pairs: [ActivityTimeName, ActivityTimeName][] = [
  ['signStart', 'signEnd'],
  ['start', 'end'],
];

/** Turns the form into a record, or names the first field that is wrong. */
export function activityOfForm(form: ActivityForm, context: Context): Result<ActivityRecord, FormFault> {
  const { base, now } = context;
  const title = form.title.trim();
  if (title === '') return fail({ field: 'title', message: 'needTitle' });
  const url = form.url.trim();
  if (url !== '' && !(URL.canParse(url) && url.startsWith('https://'))) return fail({ field: 'url', message: 'badUrl' });
  const times: Record<ActivityTimeName, ActivityTime | null> = {
    signStart: null,
    signEnd: null,
    auditResult: null,
    preheatStart: null,
    start: null,
    end: null,
  };
  for (const name of activityTimeNames) {
    const text = form.times[name].trim();
    if (text === '') continue;
    const before = base?.times[name] ?? null;
    const typed = parseMoment(text, name, now);
    if (typed === null) return fail({ field: name, message: 'badTime' });
    times[name] = before !== null && before.at === typed.at ? before : typed;
  }
  if (Object.values(times).every((time) => time === null)) return fail({ field: 'times', message: 'needTime' });
  for (const [from, to] of pairs) {
    const [start, end] = [times[from], times[to]];
    if (start !== null && end !== null && end.at <= start.at) return fail({ field: to, message: 'endBeforeStart' });
  }
  const parsed = activityRecord.safeParse({
    kind: 'activity',
    platform: base?.platform ?? context.platform,
    shopId: context.shopId,
    ids: base?.ids ?? { activityId: null, campaignId: null, unitedActivityId: null, signRecordId: null },
    title,
    parentTitle: base?.parentTitle ?? null,
    typeText: base?.typeText ?? null,
    stateText: base?.stateText ?? null,
    isRenewed: base?.isRenewed ?? null,
    state: base?.state ?? 'unknown',
    times,
    isLongRunning: times.end !== null && times.end.at > now + 365 * DAY_MS,
    url: url === '' ? null : url,
    source: { site: context.site, pageKind: 'activity-detail', reader: 'by-hand', at: 'form', capturedAt: now },
  });
  // Everything else was checked above; what the schema still refuses is markup or length in the name.
  return parsed.success ? ok(parsed.data) : fail({ field: 'title', message: 'badTitle' });
}
