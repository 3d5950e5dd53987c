import * as z from 'zod/mini';
import { activityRecord } from '@/utils/records/activity';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** Popup and dashboard → background: everything the operator writes. Each is answered when it is in the database. */

/** Adds or changes an activity entered by hand; `activityKey` null adds. */
export const saveActivity = defineMessage(
  'save-activity',
  z.object({ activityKey: z.nullable(z.string()), site: id, shopId: id, record: activityRecord }),
  z.object({ activityKey: z.string() }),
);

/** Forgets an activity and its reminders. */
export const removeActivity = defineMessage('remove-activity', z.object({ activityKey: z.string() }), z.null());

/** `done` closes all steps of the activity's deadline the reminder speaks of; `snooze` shows the reminder again at `until`. */
export const answerReminder = defineMessage(
  'answer-reminder',
  z.discriminatedUnion('action', [
    z.object({ action: z.literal('done'), reminderId: z.string() }),
    z.object({ action: z.literal('snooze'), reminderId: z.string(), until: z.int() }),
  ]),
  z.null(),
);

/** Says which shop quarantined reads belong to; stores them as if the shop had been known. */
export const assignShop = defineMessage(
  'assign-shop',
  z.object({
    quarantineIds: z.array(z.int()).check(z.minLength(1)),
    shop: z.object({ site: id, shopId: id, name: z.nullable(z.string().check(z.maxLength(60))) }),
    /** Also for later reads that name no shop. */
    isSoleShop: z.boolean(),
  }),
  z.object({ stored: z.int() }),
);

/** Drops quarantined reads. */
export const discardReads = defineMessage('discard-reads', z.object({ quarantineIds: z.array(z.int()) }), z.null());

/** Gives a shop the operator's own name for it. */
export const renameShop = defineMessage(
  'rename-shop',
  z.object({ site: id, shopId: id, name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) }),
  z.null(),
);

/** Loads the three invented shops with a year of history, or removes every trace of them. */
export const loadDemo = defineMessage('load-demo', z.null(), z.object({ shops: z.int(), items: z.int() }));
export const removeDemo = defineMessage('remove-demo', z.null(), z.null());
