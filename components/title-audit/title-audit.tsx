import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { productKey } from '@/components/product-detail/product-address';
import { useFocusReturn } from '@/components/products/use-focus-return';
import { useWindow } from '@/components/products/use-window';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { SubjectRef } from '@/utils/records/finding';
import { chooseTitles, firstTitleQuery, rulesOf, type TitleSortKey } from './choose-titles';
import { TitleFilters } from './title-filters';
import { TitleHead } from './title-head';
import { TitleRow } from './title-row';
import type { TitleRowView } from './title-row-view';

/** Also set in the style sheet: the window is computed from it. */
const ROW_HEIGHT = 52;

interface Props {
  rows: TitleRowView[];
  now: number;
  /** Rows of several shops stand together: each says whose it is. */
  hasShops: boolean;
  /** The product whose workshop is open. */
  open: SubjectRef | null;
  onToggle: (ref: SubjectRef) => void;
  /** Saves the rows that are left, in the order they stand in. */
  onExport: (rows: TitleRowView[]) => void;
  /** Beside the filters, e.g. the button that judges again. */
  children?: ComponentChildren;
}

/** All titles with what to mend first: thousands of rows, of which only those in sight are drawn. */
export function TitleAudit({ rows, now, hasShops, open, onToggle, onExport, children }: Props) {
  const [query, setQuery] = useState(firstTitleQuery);
  const rules = useMemo(() => rulesOf(rows), [rows]);
  const chosen = useMemo(() => chooseTitles(rows, query), [rows, query]);
  const [watchScroller, { from, to }] = useWindow(chosen.length, ROW_HEIGHT);
  const openKey = open === null ? null : productKey(open);
  const focusReturn = useFocusReturn(openKey);
  const scroller = useCallback(
    (element: HTMLElement | null) => {
      watchScroller(element);
      focusReturn.current = element;
    },
    [watchScroller, focusReturn],
  );
  if (rows.length === 0) {
    const link = (
      <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
        {i18n.t('finding.openList')}
      </OutsideLink>
    );
    return <Empty next={link}>{i18n.t('products.none')}</Empty>;
  }
  const isAllClean = rules.length === 0 && query.level !== 'all';
  const sort = (key: TitleSortKey) =>
    setQuery({ ...query, sort: key, isDescending: key === query.sort ? !query.isDescending : key !== 'rank' && key !== 'score' });
  const showAll = (
    <button type="button" class="button" onClick={() => setQuery({ ...firstTitleQuery, level: 'all' })}>
      {i18n.t('titleAudit.showAll')}
    </button>
  );
  return (
    <div class="stack products">
      <div class="row filters">
        <TitleFilters query={query} rules={rules} shown={chosen.length} total={rows.length} onQuery={setQuery} />
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => onExport(chosen)}>
          {i18n.t('titleAudit.export', [String(chosen.length)])}
        </button>
        {children}
      </div>
      {isAllClean ? (
        <Empty next={showAll}>{i18n.t('titleAudit.allClean', [String(rows.length)])}</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard to be scrolled
        <section class="titles__scroller" ref={scroller} tabIndex={0} aria-label={i18n.t('dashboard.titles')}>
          <table class="table titles__table" aria-rowcount={chosen.length + 1}>
            <TitleHead query={query} onSort={sort} />
            <tbody>
              {from > 0 && <Spacer rows={from} />}
              {chosen.slice(from, to).map((row, index) => (
                <TitleRow
                  key={productKey(row.ref)}
                  row={row}
                  index={from + index}
                  now={now}
                  hasShop={hasShops}
                  isOpen={productKey(row.ref) === openKey}
                  onToggle={() => onToggle(row.ref)}
                />
              ))}
              {to < chosen.length && <Spacer rows={chosen.length - to} />}
            </tbody>
          </table>
          {chosen.length === 0 && <Empty next={showAll}>{i18n.t('products.noHit')}</Empty>}
        </section>
      )}
    </div>
  );
}

// One cell, not all columns' worth: beside an open product some columns are away, and a span would bring them back empty.
const Spacer = ({ rows }: { rows: number }) => (
  <tr class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }}>
    <td />
  </tr>
);
