import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import type { VerdictActions, Word } from '@/components/category-advice/say-verdict';
import { productKey } from '@/components/product-detail/product-address';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { SubjectRef } from '@/utils/records/finding';
import { CheckFilters } from './check-filters';
import type { LineActions } from './check-line';
import type { CheckRow } from './check-row';
import { CheckSummary } from './check-summary';
import { CheckTable } from './check-table';
import { type CheckQuery, categoriesOf, chooseChecks, firstCheckQuery } from './choose-checks';
import { SaidLine } from './said-line';
import { SayDialog } from './say-dialog';
import { ownMoveSteps, stepsOf, takeBackSteps } from './say-many';
import { SelectionBar } from './selection-bar';
import { useRowFocus } from './use-row-focus';
import { useSaying } from './use-saying';
import { useTicked } from './use-ticked';

interface Props {
  rows: CheckRow[];
  now: number;
  /** Rows of several shops stand together: each says whose it is. */
  hasShops: boolean;
  /** The product whose advice is open. */
  open: SubjectRef | null;
  onToggle: (ref: SubjectRef) => void;
  actions: VerdictActions;
  /** Something was said or taken back: read anew. */
  onSaid: () => void;
  /** Saves the rows that are left, in the order they stand in. */
  onExport: (rows: CheckRow[]) => void;
  /** Beside the filters, e.g. the button that judges again. */
  children?: ComponentChildren;
}

/** All products by whether they stand where they belong, and what the operator says of it. */
export function CategoryCheck({ rows, now, hasShops, open, onToggle, actions, onSaid, onExport, children }: Props) {
  const [query, setQuery] = useState<CheckQuery>(firstCheckQuery);
  const [asked, setAsked] = useState<CheckRow[] | null>(null);
  const categories = useMemo(() => categoriesOf(rows), [rows]);
  const { rows: chosen, counts } = useMemo(() => chooseChecks(rows, query, now), [rows, query, now]);
  const { ticked, tick, clear } = useTicked();
  const { saying, say, undo } = useSaying(actions, onSaid);
  const scroller = useRef<HTMLElement | null>(null);
  const noteRow = useRowFocus(chosen, scroller);
  const picked = useMemo(() => chosen.filter(({ ref }) => ticked.has(productKey(ref))), [chosen, ticked]);
  if (rows.length === 0) return <NoProducts />;

  const isBusy = saying.is === 'busy';
  const send = async (of: CheckRow[], to: Omit<Parameters<typeof say>[0], 'rows'>) => {
    if (of[0]) noteRow(of[0]);
    if (await say({ rows: of, ...to })) tick(of, false);
  };
  const sayOf = (of: CheckRow[], word: Word) => {
    const [only] = of.length === 1 && word.verdict === 'move' ? of : [];
    void send(of, { steps: stepsOf(of, word, Date.now()), words: saidWords(of.length, word), editOf: only ?? null });
  };
  const moveOwn = (of: CheckRow[]) =>
    void send(of, { steps: ownMoveSteps(of, Date.now()), words: i18n.t('categoryCheck.done.moveMany', [countText(of.length)]) });
  const takeBack = (of: CheckRow[]) =>
    void send(of, { steps: takeBackSteps(of), words: i18n.t('categoryCheck.done.takenBack', [countText(of.length)]) });
  const line: LineActions = {
    onToggle: ({ ref }) => onToggle(ref),
    onTick: (row, isTicked) => tick([row], isTicked),
    onKeep: (row) => sayOf([row], { verdict: 'keep' }),
    onMore: (row) => setAsked([row]),
    onTakeBack: (row) => takeBack([row]),
  };
  const shownTicks = picked.length;
  return (
    <div class="stack checks">
      <CheckSummary rows={rows} now={now} />
      <div class="row filters">
        <CheckFilters query={query} counts={counts} categories={categories} onQuery={setQuery} />
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => onExport(chosen)}>
          {i18n.t('titleAudit.export', [String(chosen.length)])}
        </button>
        {children}
      </div>
      <SelectionBar
        rows={picked}
        hidden={countIn(rows, ticked) - shownTicks}
        now={now}
        isBusy={isBusy}
        onSay={sayOf}
        onMore={setAsked}
        onTakeBack={takeBack}
        onClear={clear}
      />
      <SaidLine saying={saying} onUndo={(before) => void undo(before, i18n.t('categoryCheck.done.undone'))} />
      <CheckTable
        rows={chosen}
        ticked={ticked}
        now={now}
        hasShops={hasShops}
        openKey={open === null ? null : productKey(open)}
        sort={query.sort}
        isBusy={isBusy}
        actions={line}
        onSort={(sort) => setQuery({ ...query, sort })}
        onTickAll={(isTicked) => tick(chosen, isTicked)}
        scroller={scroller}
      />
      {chosen.length === 0 && (
        <Empty next={<ShowAll onAll={() => setQuery(firstCheckQuery)} />}>{i18n.t('products.noHit')}</Empty>
      )}
      {asked !== null && <SayDialog rows={asked} onSay={sayOf} onOwnMove={moveOwn} onClose={() => setAsked(null)} />}
    </div>
  );
}

const countIn = (rows: readonly CheckRow[], ticked: ReadonlySet<string>): number =>
  rows.filter(({ ref }) => ticked.has(productKey(ref))).length;

const ShowAll = ({ onAll }: { onAll: () => void }) => (
  <button type="button" class="button" onClick={onAll}>
    {i18n.t('titleAudit.showAll')}
  </button>
);

function NoProducts() {
  const link = (
    <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
      {i18n.t('finding.openList')}
    </OutsideLink>
  );
  return <Empty next={link}>{i18n.t('products.none')}</Empty>;
}

function saidWords(count: number, word: Word): string {
  const many = countText(count);
  switch (word.verdict) {
    case 'keep':
      return i18n.t('categoryCheck.done.keep', [many]);
    case 'wrong-label':
      return i18n.t('categoryCheck.done.wrongLabel', [many]);
    case 'later':
      return i18n.t('categoryCheck.done.later', [many, String(word.days)]);
    case 'move':
      return i18n.t('categoryCheck.done.move', [many, pathText(word.target.path)]);
  }
}
