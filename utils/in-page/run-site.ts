import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import { isPlatform } from '@/utils/core/platforms';
import type { closeDrawer, fillTitle as fillTitleMessage } from '@/utils/messages/drawer';
import { answerExtension, askBackground } from '@/utils/messages/page-channel';
import type { Mark, pageRead } from '@/utils/messages/page-read';
import type { ReaderAttempt } from '@/utils/reading/attempt-page';
import type { SiteDefinition } from '@/utils/reading/define-site';
import type { RunningPage } from '@/utils/reading/run-page';
import { startSite } from '@/utils/reading/start-site';
import { loadPageSettings, onSettingsChanged, type PageSettings } from '@/utils/settings/page-settings';
import { createDrawerFrame, type DrawerFrame } from './drawer-frame';
import { fillTitle } from './fill-title';
import { followPage, type Layer, openLayer } from './layer';
import { createMarks } from './marks';
import { createTitleWatch, type FormItem, type TitleWatch } from './title-watch';

/** What one page of the document has told so far. */
export interface PageState {
  running: RunningPage;
  shopId: string | null;
  /** The form's product, on edit pages. */
  item: FormItem | null;
  marks: Map<string, Mark>;
}

/**
 * Runs one site's content script: reads pages, hands the records to the background, draws badge, marks and drawer.
 * Must be called at document_start. Nothing is read or drawn on a host the operator switched off.
 */
export function runSite(context: ContentScriptContext, site: SiteDefinition): void {
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
      () => state,
      () => settings,
    );
    overlay.draw(state);
  };
  const following = startSite(site, window, context.signal, {
    onPage: (running) => {
      state = running && { running, shopId: null, item: null, marks: new Map() };
      overlay?.clear();
    },
    onStill: (running) => {
      if (state?.running === running) draw();
    },
    onAttempts: async (running, attempts) => {
      const reading = state?.running === running ? state : null;
      if (reading && running.page.titleField) reading.item = formItem(attempts) ?? reading.item;
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
  context.addEventListener(window, 'wxt:locationchange', () => context.setTimeout(following.checkAddress, 0));
  const load = async () => {
    settings = await loadPageSettings(host);
    draw();
  };
  void load().then(() => {
    if (settings?.isRead) following.start();
  });
  context.onInvalidated(onSettingsChanged(() => void load()));
}

/** What the title's check needs of the form's product; the background has checked none of it yet, so each field is. */
function formItem(attempts: readonly ReaderAttempt[]): FormItem | null {
  const item = attempts
    .flatMap(({ entries }) => entries.flatMap(({ candidates }) => candidates))
    .find(({ kind }) => kind === 'item');
  if (!item || !isPlatform(item.platform)) return null;
  const { max } = fields(item.titleLimit);
  return {
    platform: item.platform,
    itemId: idText(item.itemId),
    titleLimit: typeof max === 'number' ? { max, origin: 'model' } : null,
    categoryId: idText(item.categoryId),
    categoryPath: Array.isArray(item.categoryPath) ? item.categoryPath.map(String) : null,
  };
}

/** Everything drawn on the page; made on first need, so that pages without an anchor carry none of it. */
function createOverlay(context: ContentScriptContext, currentState: () => PageState | null, settings: () => PageSettings | null) {
  const layer: Layer = openLayer(document, context.signal);
  const drawer: DrawerFrame = createDrawerFrame(document, layer);
  const openFor = (state: PageState, itemId: string | null, draft: ReturnType<TitleWatch['draft']>) =>
    void drawer.open({ site: state.running.site, pageKind: state.running.page.kind, shopId: state.shopId, itemId, draft });

  const titleWatch = createTitleWatch(window, layer, context.signal, currentState, settings, (draft) => {
    const state = currentState();
    if (state) openFor(state, state.item?.itemId ?? null, draft);
  });
  const marks = createMarks(window, layer, (itemId) => {
    const state = currentState();
    if (state) openFor(state, itemId, null);
  });
  followPage(window, context.signal, () => {
    marks.place();
    titleWatch.place();
  });
  const stopAnswering = [
    answerExtension<typeof closeDrawer>('close-drawer', () => {
      drawer.close();
      return null;
    }),
    answerExtension<typeof fillTitleMessage>('fill-title', ({ title }) =>
      fillTitle(window, () => currentState()?.running.page.titleField?.(document) ?? null, title, titleWatch.platform()),
    ),
  ];
  context.onInvalidated(() => {
    for (const stop of stopAnswering) stop();
  });

  return {
    draw: (state: PageState) => {
      marks.draw(state.running.page.rows?.(document) ?? [], state.marks);
      titleWatch.draw(state);
    },
    clear: () => {
      marks.draw([], new Map());
      titleWatch.clear();
      drawer.close();
    },
  };
}
