import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { productKey } from '@/components/product-detail/product-address';
import { useFocusReturn } from '@/components/products/use-focus-return';
import { useWindow } from '@/components/products/use-window';
import { CheckLine, type LineActions } from './check-line';
import type { CheckRow } from './check-row';
import type { CheckSort } from './choose-checks';

/** Also set in the style sheet: the window is computed from it. */
const ROW_HEIGHT = 56;

interface Props {
  rows: readonly CheckRow[];
  ticked: ReadonlySet<string>;
  now: number;
  hasShops: boolean;
  openKey: string | null;
  sort: CheckSort;
  isBusy: boolean;
  actions: LineActions;
  onSort: (sort: CheckSort) => void;
  onTickAll: (isTicked: boolean) => void;
  /** Given the scroller, for giving the focus back. */
  scroller: { current: HTMLElement | null };
}

const columns = ['product', 'now', 'verdict', 'suggestion', 'why', 'traffic', 'actions'] as const;

/** The check's table: thousands of rows, of which only those in sight are drawn. */
export function CheckTable(props: Props) {
  const { rows, ticked, now, hasShops, openKey, isBusy, actions, scroller } = props;
  const [watchScroller, { from, to }] = useWindow(rows.length, ROW_HEIGHT);
  const focusReturn = useFocusReturn(openKey);
  const keep = useCallback(
    (element: HTMLElement | null) => {
      watchScroller(element);
      focusReturn.current = element;
      scroller.current = element;
    },
    [watchScroller, focusReturn, scroller],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard to be scrolled
    <section class="checks__scroller" ref={keep} tabIndex={0} aria-label={i18n.t('categoryCheck.check')}>
      <table class="table checks__table" aria-rowcount={rows.length + 1}>
        <Head {...props} />
        <tbody>
          {from > 0 && <Spacer rows={from} />}
          {rows.slice(from, to).map((row, index) => (
            <CheckLine
              key={productKey(row.ref)}
              row={row}
              index={from + index}
              now={now}
              hasShop={hasShops}
              isOpen={productKey(row.ref) === openKey}
              isTicked={ticked.has(productKey(row.ref))}
              isBusy={isBusy}
              actions={actions}
            />
          ))}
          {to < rows.length && <Spacer rows={rows.length - to} />}
        </tbody>
      </table>
    </section>
  );
}

function Head({ rows, ticked, sort, onSort, onTickAll }: Props) {
  const count = rows.filter(({ ref }) => ticked.has(productKey(ref))).length;
  const isAll = rows.length > 0 && count === rows.length;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <input
            type="checkbox"
            aria-label={i18n.t('categoryCheck.tickAll', [String(rows.length)])}
            title={i18n.t('categoryCheck.tickAll', [String(rows.length)])}
            checked={isAll}
            indeterminate={count > 0 && !isAll}
            onChange={(event) => onTickAll(event.currentTarget.checked)}
          />
        </th>
        {columns.map((column) => {
          if (column !== 'suggestion' && column !== 'traffic') {
            return (
              <th key={column} scope="col">
                {i18n.t(`categoryCheck.columns.${column}`)}
              </th>
            );
          }
          const by = column === 'traffic' ? 'traffic' : 'rank';
          return (
            <th
              key={column}
              scope="col"
              class={column === 'traffic' ? 'number' : undefined}
              title={i18n.t(by === 'rank' ? 'categoryCheck.rankWhy' : 'categoryCheck.trafficWhy')}
              aria-sort={sort === by ? 'descending' : undefined}
            >
              <button type="button" class="sort" onClick={() => onSort(by)}>
                {i18n.t(`categoryCheck.columns.${column}`)}
                <span aria-hidden="true">{sort === by ? ' ↓' : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

// One cell, not all columns' worth: some columns are away where there is little room, and a span would bring them back empty.
const Spacer = ({ rows }: { rows: number }) => (
  <tr class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }}>
    <td />
  </tr>
);
