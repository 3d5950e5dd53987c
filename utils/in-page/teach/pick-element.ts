import type { Layer } from '../layer';

/**
 * Lets the operator point at an element of the page: what lies under the pointer is framed, a click picks it and never
 * reaches the page. Ends with the element, or with null on Escape or when `signal` aborts.
 */
export function pickElement(window: Window, layer: Layer, signal: AbortSignal): Promise<Element | null> {
  const { document } = window;
  const frame = document.createElement('div');
  frame.className = 'teach-frame';
  layer.root.append(frame);
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const options = { capture: true, signal: until };

  const under = ({ clientX: x, clientY: y }: MouseEvent): Element | null => {
    // Over a frame of the page our own one takes the presses: they would go into that document otherwise.
    const isCovered = layer.root.elementFromPoint(x, y) === frame;
    const element = document.elementsFromPoint(x, y).find((one) => !isCovered || !layer.isOurs(one)) ?? null;
    return element && !layer.isOurs(element) && !/^(html|body)$/i.test(element.nodeName) ? element : null;
  };
  const show = (element: Element | null) => {
    const box = element?.getBoundingClientRect();
    frame.hidden = !box;
    if (box)
      Object.assign(frame.style, {
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
        pointerEvents: /^i?frame$/i.test(element?.nodeName ?? '') ? 'auto' : 'none',
      });
  };
  return new Promise((resolve) => {
    until.addEventListener('abort', () => {
      frame.remove();
      resolve(null);
    });
    const end = (element: Element | null) => {
      resolve(element);
      done.abort();
    };
    // On the window: before everything the page listens with on its document.
    for (const type of ['mousemove', 'mouseover'] as const) window.addEventListener(type, (event) => show(under(event)), options);
    for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click'] as const)
      window.addEventListener(
        type,
        (event) => {
          const element = under(event);
          if (!element) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (type === 'click') end(element);
        },
        options,
      );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopImmediatePropagation();
        end(null);
      },
      options,
    );
  });
}
