import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { DrawerContext, openDrawer } from '@/utils/messages/drawer';
import { askBackground } from '@/utils/messages/page-channel';
import type { Layer } from './layer';

/** The drawer: an extension page in a frame, which the seller page can neither read nor open by itself. */
export interface DrawerFrame {
  open: (context: DrawerContext) => Promise<void>;
  close: () => void;
}

/** Opens at most one drawer; closing gives the focus back to where it was. */
export function createDrawerFrame(document: Document, layer: Layer): DrawerFrame {
  let frame: HTMLIFrameElement | null = null;
  let before: Element | null = null;

  const close = () => {
    frame?.remove();
    frame = null;
    if (before instanceof HTMLElement) before.focus();
    before = null;
  };
  return {
    open: async (context) => {
      const opened = await askBackground<typeof openDrawer>('open-drawer', context);
      if (!opened.ok) return;
      close();
      before = document.activeElement;
      frame = document.createElement('iframe');
      frame.className = 'drawer';
      frame.title = i18n.t('page.drawer');
      frame.src = `${browser.runtime.getURL('/overlay.html')}#${opened.value.ticket}`;
      layer.root.append(frame);
      frame.focus();
    },
    close,
  };
}
