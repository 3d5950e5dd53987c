import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { TitleDraft } from '@/utils/messages/check-title';
import type { closeDrawer } from '@/utils/messages/drawer';
import { answerExtension } from '@/utils/messages/page-channel';
import type { Mark } from '@/utils/messages/page-read';
import type { ReaderAttempt } from '@/utils/reading/attempt-page';
import type { RunningPage } from '@/utils/reading/run-page';
import type { PageSettings } from '@/utils/settings/page-settings';
import { createDrawerFrame } from './drawer-frame';
import { followPage, type Layer, openLayer } from './layer';

/** What one page of the document has told so far. */
export interface PageState {
  running: RunningPage;
  /** Null until a read was stored under a shop. */
  shopId: string | null;
  /** What the readers last made of the page; the background has checked it, this side has not. */
  attempts: readonly ReaderAttempt[];
  /** By product. */
  marks: Map<string, Mark>;
}

/** What the parts of the overlay stand on. */
export interface Stage {
  window: Window;
  layer: Layer;
  signal: AbortSignal;
  state: () => PageState | null;
  settings: () => PageSettings | null;
  /** Opens the drawer for a product, or for a title that is being typed. */
  open: (itemId: string | null, draft: TitleDraft | null) => void;
}

/** One thing drawn on a page: the badge, the marks. */
export interface OverlayPart {
  draw: (state: PageState) => void;
  /** Follows the page while it scrolls. */
  place: () => void;
  clear: () => void;
}

/** Makes a part. A site's content script brings only the parts its pages have an anchor for. */
export type CreatePart = (stage: Stage) => OverlayPart;

/** Everything drawn on the page; made on first need, so that pages without an anchor carry none of it. */
export function createOverlay(
  context: ContentScriptContext,
  parts: readonly CreatePart[],
  state: Stage['state'],
  settings: Stage['settings'],
): Pick<OverlayPart, 'draw' | 'clear'> {
  const layer = openLayer(document, context.signal);
  const drawer = createDrawerFrame(document, layer);
  const open: Stage['open'] = (itemId, draft) => {
    const current = state();
    if (!current) return;
    const { running, shopId } = current;
    void drawer.open({ site: running.site, pageKind: running.page.kind, shopId, itemId, draft });
  };
  const drawn = parts.map((create) => create({ window, layer, signal: context.signal, state, settings, open }));
  followPage(window, context.signal, () => {
    for (const part of drawn) part.place();
  });
  context.onInvalidated(
    answerExtension<typeof closeDrawer>('close-drawer', () => {
      drawer.close();
      return null;
    }),
  );
  return {
    draw: (current) => {
      for (const part of drawn) part.draw(current);
    },
    clear: () => {
      for (const part of drawn) part.clear();
      drawer.close();
    },
  };
}
