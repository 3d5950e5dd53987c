import { useCallback, useEffect, useState } from 'preact/hooks';

/** The rows worth drawing: those in sight and a few around them. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Which rows of a list are in sight of a scroller. */
export function windowOf(scrollTop: number, viewHeight: number, rowHeight: number, count: number, spare = 8): RowWindow {
  const from = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - spare);
  const to = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + spare);
  return { from: Math.min(from, to), to };
}

/** Follows an element's scrolling and size. Give the returned ref function to the scroller. */
export function useWindow(count: number, rowHeight: number): [(element: HTMLElement | null) => void, RowWindow] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState({ top: 0, height: 600 });
  useEffect(() => {
    if (element === null) return;
    // A hidden or unmeasured scroller reports 0; then the first guess stands.
    const read = () => setPlace({ top: element.scrollTop, height: element.clientHeight || 600 });
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [element]);
  const ref = useCallback((next: HTMLElement | null) => setElement(next), []);
  return [ref, windowOf(place.top, place.height, rowHeight, count)];
}
