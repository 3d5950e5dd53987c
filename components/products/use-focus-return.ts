import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back when a product's detail closes: to the title that opened it, or to the table where that row is
 * not drawn just now. Give the returned ref to the scroller; title buttons carry `data-product`.
 */
export function useFocusReturn(openKey: string | null) {
  const scroller = useRef<HTMLElement | null>(null);
  const before = useRef(openKey);
  useEffect(() => {
    const closed = before.current;
    before.current = openKey;
    if (openKey !== null || closed === null || scroller.current === null) return;
    const buttons = [...scroller.current.querySelectorAll<HTMLElement>('[data-product]')];
    (buttons.find(({ dataset }) => dataset.product === closed) ?? scroller.current).focus();
  }, [openKey]);
  return scroller;
}
