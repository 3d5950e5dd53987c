import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { activityTime } from './activity';
import { fenRange } from './item';
import { provenance } from './provenance';
import { id, plainText } from './text';

/** Where a registration stands. `needs-action`: the page waits for the operator (deposit, schedule, price, top-up). */
export const registrationState = z.enum([
  'draft',
  'waiting',
  'approved',
  'needs-action',
  'running',
  'ended',
  'refused',
  'withdrawn',
  'unknown',
]);
export type RegistrationState = z.infer<typeof registrationState>;

const time = z.nullable(activityTime);

/** One product signed up for one activity, as one page showed it. */
export const registrationRecord = z.object({
  kind: z.literal('registration'),
  platform: z.enum(platforms),
  shopId: z.nullable(id),
  /** The platform's own id of this registration; null where the page shows none. */
  registrationId: z.nullable(id),
  itemId: id,
  itemTitle: z.nullable(plainText(400)),
  activityId: z.nullable(id),
  activityTitle: plainText(200),
  /** The page's word for the type of activity, e.g. `限时秒杀`. */
  typeText: z.nullable(plainText(40)),
  stateText: z.nullable(plainText(40)),
  state: registrationState,
  /** Why it was refused, withdrawn or is stuck, in the page's words. */
  reason: z.nullable(plainText(400)),
  times: z.object({ signStart: time, signEnd: time, auditResult: time, preheatStart: time, start: time, end: time }),
  /** When the operator signed up. */
  appliedAt: z.nullable(activityTime),
  priceFen: z.nullable(fenRange),
  /** Pieces set aside for the activity. */
  stock: z.nullable(z.int().check(z.nonnegative())),
  url: z.nullable(z.string().check(z.maxLength(1000), z.regex(/^https:\/\//))),
  source: provenance,
});
export type RegistrationRecord = z.infer<typeof registrationRecord>;
