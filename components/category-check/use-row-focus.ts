import { useCallback, useEffect, useRef } from 'preact/hooks';
import { productKey } from '@/components/product-detail/product-address';
import type { CheckRow } from './check-row';

const titleIn = (scroller: HTMLElement, key: string | undefined) =>
  [...scroller.querySelectorAll<HTMLElement>('[data-product]')].find(({ dataset }) => dataset.product === key);

/**
 * Where the focus goes when the row one acted on is drawn anew or has gone: to its own buttons, or to the row that has come into its
 * place, else to the table. Tell `note` which row is acted on.
 */
export function useRowFocus(rows: readonly CheckRow[], scroller: { current: HTMLElement | null }) {
  const acted = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    const last = acted.current;
    acted.current = null;
    if (last === null || scroller.current === null || !isLost) return;
    const { key, at } = last;
    const own = [...scroller.current.querySelectorAll<HTMLElement>('[data-actions]')].find(
      ({ dataset }) => dataset.actions === key,
    );
    const next = rows[Math.min(at, rows.length - 1)];
    const button = own?.querySelector<HTMLElement>('button');
    (button ?? titleIn(scroller.current, next && productKey(next.ref)) ?? scroller.current).focus();
  }, [rows, scroller]);
  return useCallback(
    (row: CheckRow) => {
      const key = productKey(row.ref);
      acted.current = {
        key,
        at: Math.max(
          0,
          rows.findIndex(({ ref }) => productKey(ref) === key),
        ),
      };
    },
    [rows],
  );
}
