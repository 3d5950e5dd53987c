import { type Browser, browser } from 'wxt/browser';
import type { SiteAddresses } from '@/utils/reading/addresses';
import { type Settings, switchesOf } from '@/utils/settings/schema';
import { loadSettings, watchSettings } from '@/utils/settings/store';
import { siteAddresses } from '@/utils/sites/hosts';
import { guard } from './guard';
import { createQueue } from './serial';

type Registered = Browser.scripting.RegisteredContentScript;

const inTurn = createQueue();

/** Script id of a site's tap. */
const tapId = (site: string): string => `network-tap-${site}`;

/** The pages whose answers may be copied: all but those of hosts the operator switched off. */
function tapMatches(settings: Settings, { pages }: SiteAddresses): string[] {
  return pages.filter((pattern) => {
    const { isRead, isTapped } = switchesOf(settings, new URL(pattern).host);
    return isRead && isTapped;
  });
}

/** The tap of every site that has answers to copy, where the operator lets it. */
const wantedTaps = (settings: Settings): Registered[] =>
  siteAddresses.flatMap((site): Registered[] => {
    const matches = tapMatches(settings, site);
    if (matches.length === 0 || (site.endpoints.length === 0 && site.globals.length === 0)) return [];
    return [
      {
        id: tapId(site.id),
        js: [`content-scripts/${tapId(site.id)}.js`],
        matches,
        world: 'MAIN',
        runAt: 'document_start',
        allFrames: site.isInFrames === true,
        persistAcrossSessions: true,
      },
    ];
  });

const isSame = (one: Registered, other: Registered) =>
  one.allFrames === other.allFrames &&
  one.matches?.length === other.matches?.length &&
  one.matches?.every((pattern) => other.matches?.includes(pattern)) === true;

async function register(settings: Settings): Promise<void> {
  const wanted = wantedTaps(settings);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isKept = (script: Registered) => wanted.some((one) => one.id === script.id && isSame(one, script));
  const gone = registered.filter((script) => !isKept(script));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  const added = wanted.filter(({ id }) => !registered.some((script) => script.id === id && isKept(script)));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** Brings the registration of the network taps in line with the settings. Doing it again changes nothing. */
export const syncTap = (): Promise<void> => inTurn(async () => register(await loadSettings()));

/** Follows the settings. */
export function registerTap(): void {
  watchSettings(() => void guard('tap', syncTap));
}
