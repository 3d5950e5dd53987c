import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerExtension, askBackground } from '@/utils/messages/page-channel';
import type { pageRead } from '@/utils/messages/page-read';
import type { takeSample } from '@/utils/messages/take-sample';
import type { PageDefinition } from '@/utils/reading/define-page';
import type { SiteDefinition } from '@/utils/reading/define-site';
import { offeredPages } from '@/utils/reading/offered-pages';
import type { RunningPage } from '@/utils/reading/run-page';
import { startSite } from '@/utils/reading/start-site';
import { storedIn } from '@/utils/reading/stored-in';
import { drawnHtml } from '@/utils/reading/take-sample';
import { taughtPage } from '@/utils/reading/taught/from-profile';
import { loadPageSettings, onSettingsChanged, type PageSettings } from '@/utils/settings/page-settings';
import { type CreatePart, createOverlay, type PageState } from './overlay';

/**
 * Runs a content script: reads pages, hands what was found to the background, draws the overlay's parts. Must be called
 * at document_start. Nothing is read or drawn on a host the operator switched off.
 */
export function runSite(context: ContentScriptContext, site: SiteDefinition, parts: readonly CreatePart[]): void {
  const loadId = crypto.randomUUID();
  const { host } = window.location;
  let settings: PageSettings | null = null;
  let state: PageState | null = null;
  let overlay: ReturnType<typeof createOverlay> | null = null;

  const isShown = ({ page }: RunningPage) => settings?.isShown === true && !settings.hiddenOn.includes(page.kind);
  const draw = () => {
    if (!state || !isShown(state.running)) return overlay?.clear();
    overlay ??= createOverlay(
      context,
      parts,
      () => state,
      () => settings,
    );
    overlay.draw(state);
  };
  const following = startSite(site, window, context.signal, {
    onPage: (running) => {
      state = running && { running, shopId: null, attempts: [], marks: new Map() };
      overlay?.clear();
    },
    onStill: (running) => {
      if (state?.running === running) draw();
    },
    onAttempts: async (running, attempts) => {
      const reading = state?.running === running ? state : null;
      // What was read beside the page's own matter must not take its product from the overlay.
      const again = new Set(attempts.map(({ reader }) => reader));
      if (reading) reading.attempts = [...attempts, ...reading.attempts.filter(({ reader }) => !again.has(reader))];
      const body = { site: running.site, pageKind: running.page.kind, loadId, capturedAt: Date.now(), attempts };
      const stored = await askBackground<typeof pageRead>('page-read', body);
      if (!stored.ok) return null;
      if (reading && state === reading) {
        reading.shopId = stored.value.shopId ?? reading.shopId;
        for (const [itemId, mark] of Object.entries(stored.value.marks)) reading.marks.set(itemId, mark);
        draw();
      }
      return stored.value.accepted;
    },
  });

  // The event comes before the address changes.
  context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    following.willOpen(newUrl);
    context.setTimeout(following.checkAddress, 0);
  });
  const load = async () => {
    settings = await loadPageSettings(host);
    draw();
  };
  void load().then(() => {
    const isOn = ({ kind }: PageDefinition) => !settings?.offPages.includes(`${site.addresses.id}/${kind}`);
    const taught = (settings?.profiles ?? []).filter((profile) => profile.site === site.addresses.id);
    if (settings?.isRead) following.start([...[...site.pages, ...offeredPages()].filter(isOn), ...taught.map(taughtPage)]);
  });
  context.onInvalidated(
    answerExtension<typeof takeSample>(
      'take-sample',
      () => ({
        url: window.location.href,
        capturedAt: Date.now(),
        html: drawnHtml(document),
        responses: following.answers().map(({ url, requestBody, body }) => ({ url, requestBody, body: body ?? '' })),
        storage: Object.fromEntries(storedIn(document, /_d|\.json/i).map(({ key, text }) => [key, text])),
      }),
      (asked) => state?.running.site === asked.site && state.running.page.kind === asked.pageKind,
    ),
  );
  context.onInvalidated(onSettingsChanged(() => void load()));
}
