import { browser } from 'wxt/browser';
import { MINUTE_MS } from '@/utils/core/dates';
import type { Settings } from '@/utils/settings/schema';
import { watchSettings } from '@/utils/settings/store';
import { openDatabase } from '@/utils/snapshots/database';
import { pruneLoads } from '@/utils/snapshots/loads';
import { activities } from '@/utils/snapshots/queries';
import { claimDue, markShown, nextDueAt } from '@/utils/snapshots/reminders';
import { refreshBadge } from './badge';
import { guard } from './guard';
import { clearNotifications, showReminders } from './notifications';
import { planActivities } from './planning';
import { judgePutOff } from './recompute';
import { createQueue } from './serial';
import { tidyDaily } from './tidy-daily';

/** The one alarm. What is due when stands in the database; an alarm only wakes the worker to look there. */
const ALARM = 'sweep';
const SWEEP_MINUTES = 30;
/** What could not be shown is tried again after so long, not at once and for ever. House choice. */
const RETRY_MINUTES = 5;

// Two sweeps at once would both show what is due before either has noted it.
const inTurn = createQueue();

/** Sets the alarm for the next due time, but not later than the next periodic sweep; after a while for what stayed unshown. */
async function setAlarm(now: number): Promise<void> {
  const due = await guard('next-due', async () => nextDueAt(await openDatabase()));
  const next = due !== null && due <= now ? now + RETRY_MINUTES * MINUTE_MS : due;
  const when = Math.max(now + 1000, Math.min(next ?? Number.POSITIVE_INFINITY, now + SWEEP_MINUTES * MINUTE_MS));
  const alarm = await browser.alarms.get(ALARM);
  if (alarm?.scheduledTime === when && alarm.periodInMinutes === SWEEP_MINUTES) return;
  await browser.alarms.create(ALARM, { when, periodInMinutes: SWEEP_MINUTES });
}

async function showDue(now: number): Promise<void> {
  const database = await openDatabase();
  const { due, outdated } = await claimDue(database, now);
  await clearNotifications(outdated);
  // Shown first, noted then: a stop in between shows it again under the same id, which replaces; the other order loses it.
  const shown = await showReminders(database, due, now);
  await markShown(database, shown, now);
}

/** Plans all reminders again, shows what is due, and sets badge and alarm. Every part runs whatever became of the others. */
export function sweep(): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    await guard('plan', async () => planActivities(await openDatabase(), await activities(), now));
    await guard('show-due', () => showDue(now));
    await guard('prune-loads', async () => pruneLoads(await openDatabase(), now));
    await guard('tidy', async () => tidyDaily(await openDatabase(), now));
    await guard('badge', () => refreshBadge(now));
    await guard('set-alarm', () => setAlarm(now));
  });
}

/** Listens for the alarm, for the browser's start and for settings that change what is due. */
export function registerAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void sweep();
    // Beside the sweep: reminders do not wait for judging, which may go on for long.
    void guard('judge-put-off', judgePutOff);
  });
  browser.runtime.onStartup.addListener(() => void sweep());
  let planned: string | null = null;
  const plan = ({ ladder, workingHours }: Settings) => JSON.stringify([ladder, workingHours]);
  watchSettings((settings) => {
    // Dragging the badge also saves settings; only those that move reminders call for a sweep.
    if (planned === plan(settings)) return;
    planned = plan(settings);
    void sweep();
  });
}
