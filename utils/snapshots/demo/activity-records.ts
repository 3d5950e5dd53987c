import { DAY_MS, HOUR_MS } from '@/utils/core/dates';
import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import type { DemoShop } from './demo-shop';

/** One invented activity; times in hours from now. */
interface DemoActivity {
  shopId: string;
  title: string;
  state: ActivityRecord['state'];
  stateText: string;
  hours: { [Name in ActivityTimeName]?: number };
  isLongRunning?: boolean;
}

const days = (count: number) => count * 24;

const activities: readonly DemoActivity[] = [
  {
    shopId: 'demo-1',
    title: '冬季女装会场 单品报名',
    state: 'open',
    stateText: '报名中',
    hours: { signStart: days(-6), signEnd: 20, start: days(6), end: days(9) },
  },
  {
    shopId: 'demo-1',
    title: '毛衣针织周 主题活动',
    state: 'open',
    stateText: '可报名',
    hours: { signStart: days(-2), signEnd: days(6), start: days(12), end: days(15) },
  },
  {
    shopId: 'demo-1',
    title: '换季清仓 限时立减',
    state: 'running',
    stateText: '进行中',
    hours: { start: days(-3), end: days(5) },
  },
  {
    shopId: 'demo-2',
    title: '暖居季 品牌团报名',
    state: 'open',
    stateText: '报名中',
    hours: { signStart: days(-9), signEnd: days(2), auditResult: days(4), start: days(8), end: days(11) },
  },
  {
    shopId: 'demo-2',
    title: '新年焕新 店铺报名',
    state: 'open',
    stateText: '可报名',
    hours: { signStart: days(-1), signEnd: days(16), preheatStart: days(28), start: days(30), end: days(36) },
  },
  {
    shopId: 'demo-2',
    title: '长期立减 全店通用',
    state: 'running',
    stateText: '进行中',
    hours: { start: days(-90), end: days(700) },
    isLongRunning: true,
  },
  {
    shopId: 'demo-3',
    title: '数码配件日 秒杀报名',
    state: 'open',
    stateText: '报名中',
    hours: { signStart: days(-3), signEnd: days(9), start: days(13), end: days(14) },
  },
  {
    shopId: 'demo-3',
    title: '双十一返场 现货',
    state: 'ended',
    stateText: '已结束',
    hours: { signStart: days(-30), signEnd: days(-20), start: days(-12), end: days(-8) },
  },
];

/** The shop's activities as their pages showed them at `at`; times are whole hours around `now`. */
export function demoActivities({ site, shopId, platform }: DemoShop, at: number, now: number): ActivityRecord[] {
  const hour = Math.ceil(now / HOUR_MS) * HOUR_MS;
  const none = { signStart: null, signEnd: null, auditResult: null, preheatStart: null, start: null, end: null };
  return activities
    .filter((activity) => activity.shopId === shopId)
    .map(({ title, state, stateText, hours, isLongRunning = false }) => {
      const times = Object.entries(hours).map(([name, ahead]): [string, ActivityTime] => [
        name,
        { at: hour + ahead * HOUR_MS, precision: 'second', origin: 'page', text: null },
      ]);
      return {
        kind: 'activity',
        platform,
        shopId: null,
        ids: { activityId: null, campaignId: null, unitedActivityId: null, signRecordId: null },
        title,
        parentTitle: null,
        typeText: null,
        stateText,
        isRenewed: null,
        state,
        times: { ...none, ...Object.fromEntries(times) },
        isLongRunning,
        // No address: an invented activity has no page to open.
        url: null,
        source: { site, pageKind: 'activity-list', reader: 'demo', at: 'demo', capturedAt: at },
      };
    });
}

/** When the activities were last looked at: yesterday, so that the demo also shows data of yesterday. */
export const activitiesReadAt = (now: number): number => now - DAY_MS;
