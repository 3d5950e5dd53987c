import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Lamp } from '@/components/shared/lamp';

interface Props {
  /** Whose product it is; null when unknown. */
  shop: string | null;
  onClose: () => void;
}

/** The drawer's head. Esc closes wherever the focus is inside the drawer. */
export function DrawerHead({ shop, onClose }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    close.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <header class="band drawer-head">
      <Lamp />
      <div class="grow">
        <h1>{i18n.t('drawer.title')}</h1>
        <p class="band__sub small clip">{shop ?? i18n.t('shop.tabUnknown')}</p>
      </div>
      <button ref={close} type="button" class="band__button" aria-label={i18n.t('drawer.close')} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </header>
  );
}
