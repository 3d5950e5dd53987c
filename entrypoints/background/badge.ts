import { browser } from 'wxt/browser';
import { deadlinesWithin, openActivities } from '@/utils/snapshots/queries';

/** How far ahead the badge looks; the popup's list looks as far. */
const HOURS_AHEAD = 72;

/** Lamp red on white, readable on light and dark tool bars. */
const COLOUR = '#b3261e';

/** Something keeps the database shut: the operator sees it without opening anything; the popup says what to do. */
export async function showTrouble(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: '!' });
}

/** Shows how many activities have an open deadline in the next 72 hours; nothing when there is none. */
export async function refreshBadge(now: number): Promise<void> {
  const count = openActivities(await deadlinesWithin(HOURS_AHEAD, now));
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}
