import { browser } from 'wxt/browser';
import { sweep } from './alarms';
import { guard } from './guard';
import { openDashboard } from './open-tab';
import { resumeRecompute, startRecompute } from './recompute';
import { syncTap } from './tap-registration';

/** Listens for installing and updating. */
export function registerLifecycle(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void guard('welcome', () => openDashboard('welcome'));
    if (reason === 'update') void guard('recompute', startRecompute);
  });
}

/** What every start of the worker does: it may have slept through anything. */
export async function start(): Promise<void> {
  await Promise.all([guard('sweep', sweep), guard('tap', syncTap), guard('recompute', resumeRecompute)]);
}
