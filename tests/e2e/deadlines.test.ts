import { afterEach, describe, expect, it } from 'vitest';
import { HOUR_MS, shanghaiInstant } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { openSellerCentre, type SellerCentre } from './harness';
import { changeSettings, rowsOf, rowsWhen } from './in-extension';

let centre: SellerCentre;
afterEach(async () => {
  expect(centre.problems).toEqual([]);
  await centre.close();
});

const homePage = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm';
const allDay = { isOn: false, from: 9, to: 21, days: [0, 1, 2, 3, 4, 5, 6] };
const shop = { taobao: '2200000000001' };

/** An activity as the operator enters it, its sign-up ending at `signEnd`. */
const entered = (signEnd: number, url: string | null): ActivityRecord => ({
  kind: 'activity',
  platform: 'taobao',
  shopId: '2200000000001',
  ids: { activityId: null, campaignId: null, unitedActivityId: null, signRecordId: null },
  title: '灯下年终清仓',
  parentTitle: null,
  typeText: null,
  stateText: null,
  isRenewed: null,
  state: 'unknown',
  times: {
    signStart: null,
    signEnd: { at: signEnd, precision: 'second', origin: 'user', text: null },
    auditResult: null,
    preheatStart: null,
    start: null,
    end: null,
  },
  isLongRunning: false,
  url,
  source: { site: 'taobao', pageKind: 'activity-detail', reader: 'by-hand', at: 'form', capturedAt: Date.now() },
});

async function enter(inside: Awaited<ReturnType<SellerCentre['openExtension']>>, signEnd: number, url: string | null) {
  const answer = await inside.evaluate(
    (record) =>
      chrome.runtime.sendMessage({
        shoplamp: 'save-activity',
        body: { activityKey: null, site: 'taobao', shopId: '2200000000001', record },
      }),
    entered(signEnd, url),
  );
  expect(answer).toMatchObject({ ok: true });
}

describe('deadlines', () => {
  it('fires after the worker was stopped, once, and its click opens the activity', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('dashboard.html');
    await changeSettings(inside, { workingHours: allDay });
    const url = `${homePage.replace('homepage', 'activity_detail')}?activityId=61500099`;
    await enter(inside, Date.now() + 3 * HOUR_MS + 4_000, url);
    await centre.stopWorker();
    const shown = await rowsWhen(
      inside,
      'reminders',
      (rows) => rows.some(({ step, state }) => step === 'sign-end-3h' && state === 'shown'),
      'the reminder three hours before the end',
    );
    expect(shown.find(({ step }) => step === 'sign-end-3h')).toMatchObject({ isLate: false });

    const worker = await centre.worker();
    const notifications = await worker.evaluate(async () =>
      Object.keys(await chrome.notifications.getAll()).filter((id) => id.includes('sign-end-3h')),
    );
    expect(notifications).toHaveLength(1);
    const opened = centre.context.waitForEvent('page');
    await worker.evaluate(
      ([id]) => Reflect.get(chrome.notifications.onClicked, 'dispatch').call(chrome.notifications.onClicked, id),
      notifications,
    );
    await (await opened).waitForURL(url);
  });

  it('shows what came due while no worker ran once, as late, after the start', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('dashboard.html');
    await changeSettings(inside, { workingHours: allDay });
    await enter(inside, Date.now() + 20 * HOUR_MS, null);
    const [row] = await rowsWhen(inside, 'reminders', (rows) => rows.some(({ state }) => state === 'shown'), 'the passed step');
    expect(row).toBeDefined();
    const before = await rowsOf(inside, 'reminders');
    await centre.stopWorker();
    await centre.worker();
    expect(await rowsOf(inside, 'reminders')).toEqual(before);
  });

  it('reads the activity home and its pages, and joins what both say', async () => {
    const now = Date.now();
    centre = await openSellerCentre({ now });
    const inside = await centre.openExtension('dashboard.html');
    await changeSettings(inside, { soleShop: shop });
    const page = await centre.open(homePage);
    const listed = await rowsWhen(inside, 'activities', (rows) => rows.length > 0, 'activities of the home page');
    const count = listed.length;
    const linked = listed.find(({ record }) => record.url !== null && record.ids.activityId !== null);
    if (!linked?.record.url) throw new Error('no card with a link');
    await page.goto(linked.record.url);
    const joined = await rowsWhen(
      inside,
      'activities',
      (rows) => rows.some(({ activityKey, record }) => activityKey === linked.activityKey && record.times.signEnd !== null),
      'the end of sign-up',
    );
    expect(joined).toHaveLength(count);
    const known = centre.replica.activities.find(({ activityId }) => activityId === linked.record.ids.activityId);
    const written = known?.times.find(({ label }) => label === '报名时间')?.to ?? '';
    const [year = 0, month = 0, day = 0, ...clock] = (written.match(/\d+/g) ?? []).map(Number);
    const row = joined.find(({ activityKey }) => activityKey === linked.activityKey);
    expect(row?.record.times.signEnd?.at).toBe(shanghaiInstant(year, month, day, ...clock));
  });
});
