import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { id, instant, plainText } from './text';

/**
 * One instant with its origin. Only `page`, `json` and `user` may raise an alarm; `typical` dates are drawn dotted.
 * A day-precise `start` is that day's 00:00, a day-precise `end` its 24:00.
 */
export const activityTime = z.object({
  at: instant,
  precision: z.enum(['day', 'minute', 'second']),
  origin: z.enum(['page', 'json', 'user', 'typical']),
  /** The text it was read from. */
  text: z.nullable(plainText(120)),
});
export type ActivityTime = z.infer<typeof activityTime>;

/** `open` sign-up is open, `closed` sign-up over, `unknown` no state word on the page. */
export const activityState = z.enum(['open', 'closed', 'preheat', 'running', 'paused', 'ended', 'cancelled', 'unknown']);
export type ActivityState = z.infer<typeof activityState>;

const time = z.nullable(activityTime);

/** One activity or one dated phase of a big promotion, as one page showed it or as the operator entered it. */
export const activityRecord = z.object({
  kind: z.literal('activity'),
  platform: z.enum(platforms),
  shopId: z.nullable(id),
  /** Ids seen on the page; the title alone is not unique, it recurs every month. */
  ids: z.object({
    activityId: z.nullable(id),
    campaignId: z.nullable(id),
    unitedActivityId: z.nullable(id),
    signRecordId: z.nullable(id),
  }),
  title: plainText(200),
  /** The big promotion a phase belongs to. */
  parentTitle: z.nullable(plainText(200)),
  /** The page's word for the type of activity, e.g. `商品优惠券`. */
  typeText: z.nullable(plainText(40)),
  stateText: z.nullable(plainText(40)),
  state: activityState,
  times: z.object({ signStart: time, signEnd: time, auditResult: time, preheatStart: time, start: time, end: time }),
  /** Ends more than a year away, for display; which dates are deadlines is told by `deadlinesOf`. */
  isLongRunning: z.boolean(),
  /** Starts anew by itself when it ends, as coupons may; null where the page does not tell. */
  isRenewed: z.nullable(z.boolean()),
  /** https address of the activity's page. */
  url: z.nullable(z.string().check(z.maxLength(1000), z.regex(/^https:\/\//))),
  source: provenance,
});
export type ActivityRecord = z.infer<typeof activityRecord>;
