import { type Browser, browser } from 'wxt/browser';
import { type Settings, switchesOf } from '@/utils/settings/schema';
import { loadSettings, watchSettings } from '@/utils/settings/store';
import { sitePermissions } from '@/utils/sites/hosts';
import { guard } from './guard';
import { createQueue } from './serial';

const TAP = 'network-tap';

const inTurn = createQueue();

/** The pages whose answers may be copied: all but those of hosts the operator switched off. */
export function tapMatches(settings: Settings): string[] {
  return sitePermissions.filter((pattern) => {
    const { isRead, isTapped } = switchesOf(settings, new URL(pattern).host);
    return isRead && isTapped;
  });
}

const isSame = (one: readonly string[] | undefined, other: readonly string[]) =>
  one?.length === other.length && other.every((pattern) => one.includes(pattern));

async function register(settings: Settings): Promise<void> {
  const matches = tapMatches(settings);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [TAP] });
  if (registered && isSame(registered.matches, matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [TAP] });
  if (matches.length === 0) return;
  const script: Browser.scripting.RegisteredContentScript = {
    id: TAP,
    js: ['content-scripts/network-tap.js'],
    matches,
    world: 'MAIN',
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
}

/** Brings the registration of the network tap in line with the settings. Doing it again changes nothing. */
export const syncTap = (): Promise<void> => inTurn(async () => register(await loadSettings()));

/** Follows the settings. */
export function registerTap(): void {
  watchSettings(() => void guard('tap', syncTap));
}
