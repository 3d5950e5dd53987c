import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ProductViewId, refOfHash, viewHash } from '@/components/product-detail/product-address';
import type { SubjectRef } from '@/utils/records/finding';

/** The product whose detail is open, and how to open and close one. */
export interface OpenProduct {
  open: SubjectRef | null;
  show: (ref: SubjectRef) => void;
  close: () => void;
}

/**
 * The product the address names within a view. Opening adds one step to the browser's history and going from product to product none,
 * so that "back" always closes; closing takes that step back instead of adding another.
 */
export function useOpenProduct(view: ProductViewId): OpenProduct {
  const [hash, setHash] = useState(location.hash);
  /** The address put there by `show` on top of the table's own. */
  const pushed = useRef<string | null>(null);
  const isClosing = useRef(false);
  useEffect(() => {
    const follow = () => {
      isClosing.current = false;
      if (location.hash !== pushed.current) pushed.current = null;
      setHash(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replace = useCallback((next: string) => {
    // Replacing is silent: no event tells of it.
    history.replaceState(null, '', next);
    setHash(next);
  }, []);
  const show = useCallback(
    (ref: SubjectRef) => {
      const next = viewHash(view, ref);
      const isReplacing = refOfHash(view, location.hash) !== null;
      if (!isReplacing || pushed.current !== null) pushed.current = next;
      if (isReplacing) replace(next);
      else location.hash = next;
    },
    [view, replace],
  );
  const close = useCallback(() => {
    // The browser takes its time to go back: a second Esc meanwhile must not leave the page.
    if (isClosing.current) return;
    if (pushed.current !== location.hash) return replace(`#${view}`);
    isClosing.current = true;
    history.back();
  }, [view, replace]);
  const open = useMemo(() => refOfHash(view, hash), [view, hash]);
  return { open, show, close };
}
