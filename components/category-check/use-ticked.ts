import { useCallback, useState } from 'preact/hooks';
import { productKey } from '@/components/product-detail/product-address';
import type { CheckRow } from './check-row';

/** The ticked products, by `productKey`; ticks outlast scrolling and filtering. */
export function useTicked() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const tick = useCallback((rows: readonly CheckRow[], isTicked: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      for (const { ref } of rows) {
        if (isTicked) next.add(productKey(ref));
        else next.delete(productKey(ref));
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setTicked(new Set()), []);
  return { ticked, tick, clear };
}
