import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/shared/copy-button';
import { platformName } from '@/components/shared/names';
import type { BankTerm } from '@/utils/records/bank-term';
import { TermFigures } from './term-figures';
import { TermProducts } from './term-products';

/** The panel's element id: the terms' buttons say which element they open. */
export const TERM_PANEL_ID = 'term-panel';

interface Props {
  term: BankTerm;
  /** Comes first of its figures. */
  metrics: readonly string[];
  categoryName: (categoryId: string) => string;
  loadTitles: (itemIds: string[]) => Promise<Record<string, string>>;
  site: string;
  shopId: string;
  now: number;
  onClose: () => void;
}

// Esc means something of its own there: it clears a search and closes an open list.
const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input[type="search"], select');

/** A term beside the table: its figures by day and the products it brought visitors to. Takes the focus; Esc closes it. */
export function TermPanel({ term, metrics, categoryName, loadTitles, site, shopId, now, onClose }: Props) {
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
    <aside id={TERM_PANEL_ID} class="detail" aria-label={i18n.t('terms.detail')}>
      <header class="detail__head">
        <h2 class="grow detail__name wrap">{term.text}</h2>
        <CopyButton text={term.text} />
        <button
          ref={close}
          type="button"
          class="button button--quiet detail__close"
          aria-label={i18n.t('terms.close')}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <section class="widget stack">
        <p class="muted small">
          {term.platforms.map(platformName).join(' · ')}
          {' · '}
          {i18n.t('terms.firstSeen', [term.firstDay, term.lastDay])}
          {term.categoryIds.length > 0 && ` · ${term.categoryIds.map(categoryName).join(i18n.t('common.comma'))}`}
        </p>
        <h3>{i18n.t('terms.productsOf')}</h3>
        <TermProducts term={term} loadTitles={loadTitles} site={site} shopId={shopId} now={now} />
      </section>
      <section class="widget stack">
        <h3>{i18n.t('terms.figures')}</h3>
        <TermFigures term={term} metrics={metrics} now={now} />
      </section>
    </aside>
  );
}
