import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** The panel's element id: the title buttons of the table say which element they open. */
export const DETAIL_ID = 'product-detail';

// Esc means something of its own there: it clears a search and closes an open list.
const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input[type="search"], select');

interface Props {
  /** What the panel is called; the product's detail unless said otherwise. */
  name?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** The frame beside the table: takes the focus when it opens; Esc closes it wherever the focus is. */
export function DetailPanel({ name = i18n.t('detail.title'), onClose, children }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isField(event.target)) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <aside id={DETAIL_ID} class="detail" aria-labelledby={`${DETAIL_ID}-name`}>
      <header class="detail__head">
        <h2 id={`${DETAIL_ID}-name`} class="grow detail__name">
          {name}
        </h2>
        <button
          ref={close}
          type="button"
          class="button button--quiet detail__close"
          aria-label={i18n.t('drawer.close')}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </aside>
  );
}
