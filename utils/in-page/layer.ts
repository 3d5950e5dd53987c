import css from './layer.css?inline';

/** Where badge, marks and drawer are drawn: above the page, never inside its own tree, which the page's framework owns. */
export interface Layer {
  root: ShadowRoot;
  /** Whether an element is our own host. */
  isOurs: (element: Element) => boolean;
}

/** Puts one closed shadow root beside the page's body; it goes when `signal` aborts. */
export function openLayer(document: Document, signal: AbortSignal): Layer {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483000;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { root, isOurs: (element) => element === host };
}

/** Calls `place` at most once a frame while the page scrolls or is resized. */
export function followPage(window: Window, signal: AbortSignal, place: () => void): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    window.requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) place();
    });
  };
  window.addEventListener('scroll', ask, { capture: true, passive: true, signal });
  window.addEventListener('resize', ask, { passive: true, signal });
}
