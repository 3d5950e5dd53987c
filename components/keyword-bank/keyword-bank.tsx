import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import type { BankTerm } from '@/utils/records/bank-term';
import { bankCsv } from './bank-csv';
import { BankEmpty } from './bank-empty';
import { bankMetrics, rangedMetrics } from './bank-metrics';
import { chooseTerms, type TermQuery, type TermSort } from './choose-terms';
import { TermFilters } from './term-filters';
import { TermPanel } from './term-panel';
import { TermTable } from './term-table';

/** A shop's keyword bank as the view needs it. */
export interface BankView {
  site: string;
  shopId: string;
  terms: BankTerm[];
  /** How many the bank holds; more than are here when not all were asked for. */
  total: number;
  demandMetric: string | null;
  /** Names by category id; a category whose name is not known is left out. */
  categoryNames: Record<string, string>;
}

interface Props {
  bank: BankView;
  now: number;
  loadTitles: (itemIds: string[]) => Promise<Record<string, string>>;
  saveCsv: (text: string) => void;
  /** Asks for more terms; null when no more may be asked for. */
  onMore: (() => void) | null;
}

/** A shop's search terms with every figure given of them: to search, sort, look into and take along. */
export function KeywordBank({ bank, now, loadTitles, saveCsv, onMore }: Props) {
  const { terms, total, demandMetric, categoryNames } = bank;
  const [query, setQuery] = useState<TermQuery>({
    ...{ search: '', isOnlyDemand: false, categoryId: null, withinDays: null, isDescending: true },
    sort: demandMetric ?? '#seen',
  });
  const [open, setOpen] = useState<string | null>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const metrics = useMemo(() => bankMetrics(terms, demandMetric), [terms, demandMetric]);
  const ranged = useMemo(() => rangedMetrics(terms), [terms]);
  const rows = useMemo(() => chooseTerms(terms, query, { demandMetric, now }), [terms, query, demandMetric, now]);
  const categoryName = (id: string) => categoryNames[id] ?? i18n.t('terms.categoryById', [id]);
  const close = useCallback(() => setOpen(null), []);
  useFocusBack(open, scroller);
  if (terms.length === 0) return <BankEmpty site={bank.site} />;
  const hasPlatforms = new Set(terms.flatMap(({ platforms }) => platforms)).size > 1;
  const categories = [...new Set(terms.flatMap(({ categoryIds }) => categoryIds))].map((id) => [id, categoryName(id)] as const);
  const shown = open === null ? undefined : terms.find(({ text }) => text === open);
  const sort = (by: TermSort) =>
    setQuery({ ...query, sort: by, isDescending: by === query.sort ? !query.isDescending : by !== '#text' });
  return (
    <div class={shown ? 'terms terms--open' : 'terms'}>
      <div class="widget stack">
        <TermFilters
          query={query}
          shown={rows.length}
          total={total}
          demandMetric={demandMetric}
          categories={categories}
          onQuery={setQuery}
        />
        <TermTable
          rows={rows}
          metrics={metrics}
          ranged={ranged}
          demandMetric={demandMetric}
          hasPlatforms={hasPlatforms}
          query={query}
          now={now}
          open={shown ? open : null}
          onSort={sort}
          onToggle={(key) => setOpen(key === open ? null : key)}
          scroller={scroller}
        />
        <div class="row terms__foot">
          <p class="muted small grow">
            {i18n.t('terms.lead')}
            {terms.length < total && ` ${i18n.t('terms.partLoaded', [countText(total), countText(terms.length)])}`}
          </p>
          {terms.length < total && onMore !== null && (
            <button type="button" class="button" onClick={onMore}>
              {i18n.t('terms.loadAll')}
            </button>
          )}
          <button
            type="button"
            class="button"
            disabled={rows.length === 0}
            onClick={() => saveCsv(bankCsv(rows, metrics, categoryName))}
          >
            {i18n.t('terms.export', [countText(rows.length)])}
          </button>
        </div>
      </div>
      {shown && (
        <TermPanel
          key={open}
          term={shown}
          metrics={metrics}
          categoryName={categoryName}
          loadTitles={loadTitles}
          site={bank.site}
          shopId={bank.shopId}
          now={now}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Gives the focus back to the term that opened the panel, or to the table where its row is not drawn just now. */
function useFocusBack(open: string | null, scroller: { current: HTMLElement | null }): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (open !== null || closed === null || scroller.current === null) return;
    const buttons = [...scroller.current.querySelectorAll<HTMLElement>('[data-term]')];
    (buttons.find(({ dataset }) => dataset.term === closed) ?? scroller.current).focus();
  }, [open, scroller]);
}
