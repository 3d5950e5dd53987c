import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { productKey } from '@/components/product-detail/product-address';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { ItemView } from '@/components/shared/views';
import type { SubjectRef } from '@/utils/records/finding';
import { chooseRows, type ProductQuery, type SortKey } from './choose-rows';
import { ProductFilters } from './product-filters';
import { ProductRow } from './product-row';
import { useFocusReturn } from './use-focus-return';
import { useWindow } from './use-window';

/** Also set in the style sheet: the window is computed from it. */
const ROW_HEIGHT = 52;

const columns: { key: SortKey | null; label: () => string; isNumber?: boolean }[] = [
  { key: 'title', label: () => i18n.t('products.title') },
  { key: null, label: () => i18n.t('products.status') },
  { key: 'price', label: () => i18n.t('item.price'), isNumber: true },
  { key: 'stock', label: () => i18n.t('item.stock'), isNumber: true },
  { key: 'sold30d', label: () => i18n.t('item.sold30d'), isNumber: true },
  { key: 'findings', label: () => i18n.t('products.findings') },
  { key: 'lastSeenAt', label: () => i18n.t('products.lastSeen') },
];

interface HeadProps {
  query: ProductQuery;
  onSort: (key: SortKey) => void;
}

function Head({ query, onSort }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, label, isNumber }) => {
          const isSorted = key !== null && key === query.sort;
          const direction = query.isDescending ? 'descending' : 'ascending';
          return (
            <th key={label()} scope="col" class={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : undefined}>
              {key === null ? (
                label()
              ) : (
                <button type="button" class="sort" onClick={() => onSort(key)}>
                  {label()}
                  <span aria-hidden="true">{isSorted ? (query.isDescending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface Props {
  items: ItemView[];
  now: number;
  /** Rows of several shops stand together: each says whose it is. */
  hasShops?: boolean;
  /** The product whose detail is open. */
  open?: SubjectRef | null;
  /** A title was pressed: its product's detail opens, or closes when it was open. */
  onToggle?: (ref: SubjectRef) => void;
}

/** A shop's products: thousands of rows, of which only those in sight are drawn. */
export function ProductTable({ items, now, hasShops = false, open = null, onToggle }: Props) {
  const [query, setQuery] = useState<ProductQuery>({
    search: '',
    status: null,
    isOnlyFindings: false,
    sort: 'sold30d',
    isDescending: true,
  });
  const rows = useMemo(() => chooseRows(items, query), [items, query]);
  const [watchScroller, { from, to }] = useWindow(rows.length, ROW_HEIGHT);
  const openKey = open === null ? null : productKey(open);
  const focusReturn = useFocusReturn(openKey);
  const scroller = useCallback(
    (element: HTMLElement | null) => {
      watchScroller(element);
      focusReturn.current = element;
    },
    [watchScroller, focusReturn],
  );
  if (items.length === 0) {
    const link = (
      <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
        {i18n.t('finding.openList')}
      </OutsideLink>
    );
    return <Empty next={link}>{i18n.t('products.none')}</Empty>;
  }
  const sort = (key: SortKey) =>
    setQuery({ ...query, sort: key, isDescending: key === query.sort ? !query.isDescending : key !== 'title' });
  return (
    <div class="stack products">
      <ProductFilters query={query} shown={rows.length} total={items.length} onQuery={setQuery} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard to be scrolled */}
      <section class="products__scroller" ref={scroller} tabIndex={0} aria-label={i18n.t('dashboard.products')}>
        <table class="table products__table" aria-rowcount={rows.length + 1}>
          <Head query={query} onSort={sort} />
          <tbody>
            {from > 0 && <Spacer rows={from} />}
            {rows.slice(from, to).map((item, index) => (
              <ProductRow
                key={productKey(item.ref)}
                item={item}
                index={from + index}
                now={now}
                hasShop={hasShops}
                isOpen={productKey(item.ref) === openKey}
                onToggle={() => onToggle?.(item.ref)}
              />
            ))}
            {to < rows.length && <Spacer rows={rows.length - to} />}
          </tbody>
        </table>
        {rows.length === 0 && <Empty>{i18n.t('products.noHit')}</Empty>}
      </section>
    </div>
  );
}

// One cell, not all columns' worth: beside an open product some columns are away, and a span would bring them back empty.
const Spacer = ({ rows }: { rows: number }) => (
  <tr class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }}>
    <td />
  </tr>
);
