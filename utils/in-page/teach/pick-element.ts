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

  const under = (event: MouseEvent): Element | null => {
    const element = document.elementFromPoint(event.clientX, event.clientY);
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
    document.addEventListener('mousemove', (event) => show(under(event)), options);
    for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click'] as const)
      document.addEventListener(
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
    document.addEventListener(
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
