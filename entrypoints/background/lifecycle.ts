import { browser } from 'wxt/browser';
import { watchDatabase } from '@/utils/snapshots/database';
import { sweep } from './alarms';
import { refreshBadge, showTrouble } from './badge';
import { guard } from './guard';
import { openDashboard } from './open-tab';
import { judgePutOff, judgeRecent, resumeRecompute, startRecompute } from './recompute';
import { syncTap } from './tap-registration';
import { learnWords } from './titles/shop-words';

/** Listens for installing and updating, and for trouble with the database. */
export function registerLifecycle(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void guard('welcome', () => openDashboard('welcome'));
    if (reason === 'update') void guard('recompute', startRecompute);
  });
  let isTroubled = false;
  watchDatabase((news) => {
    if (news === 'blocked' || news === 'terminated') void guard('badge', showTrouble);
    else if (news === 'opened' && isTroubled) void guard('badge', () => refreshBadge(Date.now()));
    isTroubled = news !== 'opened';
  });
}

/** What every start of the worker does: it may have slept through anything. */
export async function start(): Promise<void> {
  await Promise.all([
    guard('sweep', sweep),
    guard('tap', syncTap),
    guard('recompute', resumeRecompute),
    guard('judge-recent', judgeRecent),
    guard('judge-put-off', judgePutOff),
    guard('learn-words', () => learnWords(Date.now())),
  ]);
}
