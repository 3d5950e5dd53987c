import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { pageKindName, platformName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { SelectField } from '@/components/shared/select-field';
import type { PageKind } from '@/utils/records/provenance';
import { BookChanges } from './book-changes';
import { BookTable } from './book-table';
import { type BookLine, type BookQuery, bookTree, findNodes, openLines } from './book-tree';
import type { BookView } from './book-view';
import { findSeeds } from './find-seeds';
import { seedsLeft } from './seeds-left';

/** Pages that show categories, those that show most first. */
const teachers: readonly PageKind[] = ['category-pick', 'item-edit', 'item-list', 'market', 'search-terms'];

/** A small tree is shown whole. House choice. */
const FEW = 60;

/** The categories of a platform as pages have shown them, what became of them, and which are still only names. */
export function CategoryBook({ book, now }: { book: BookView; now: number }) {
  const { site, platform, nodes, changes } = book;
  const [query, setQuery] = useState<BookQuery>({ search: '', only: 'all' });
  const tree = useMemo(() => bookTree(nodes), [nodes]);
  const seeds = useMemo(() => seedsLeft(nodes), [nodes]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(tree.length <= FEW ? tree.map(({ key }) => key) : []));
  const isFlat = query.search.trim() !== '' || query.only !== 'all';
  const lines = useMemo(
    () => (isFlat ? [...findNodes(nodes, query).map(asLine), ...findSeeds(seeds.paths, query)] : openLines(tree, open)),
    [isFlat, nodes, seeds, query, tree, open],
  );
  if (nodes.length === 0) {
    return (
      <div class="stack">
        <Empty next={<TeachLinks site={site} />}>{i18n.t('categoryBook.none', [platformName(platform)])}</Empty>
        <p class="muted small">{i18n.t('categoryBook.seeds', [countText(seeds.left), countText(seeds.total)])}</p>
      </div>
    );
  }
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const leaves = nodes.filter(({ isLeaf }) => isLeaf === true).length;
  return (
    <div class="stack">
      <p class="small">
        {i18n.t('categoryBook.counts', [countText(nodes.length), countText(leaves)])}{' '}
        {i18n.t('categoryBook.seeds', [countText(seeds.left), countText(seeds.total)])}
      </p>
      <BookFilters
        query={query}
        shown={isFlat ? lines.length : nodes.length}
        total={nodes.length + (isFlat && query.only === 'all' ? seeds.left : 0)}
        onQuery={setQuery}
      />
      <BookTable lines={lines} open={open} isFlat={isFlat} now={now} onToggle={toggle} />
      {lines.length === 0 && <Empty>{i18n.t('categoryBook.noHit')}</Empty>}
      <details>
        <summary>{i18n.t('categoryBook.teach')}</summary>
        <div class="row">
          <TeachLinks site={site} />
        </div>
      </details>
      <h3>{i18n.t('categoryBook.changes')}</h3>
      <BookChanges changes={changes} now={now} />
    </div>
  );
}

const asLine = (node: BookView['nodes'][number]): BookLine => ({
  ...{ key: node.id, name: node.name, depth: 0, node, below: 0, products: node.products },
});

interface FilterProps {
  query: BookQuery;
  shown: number;
  total: number;
  onQuery: (query: BookQuery) => void;
}

const kinds = ['all', 'leaf', 'own', 'forbidden'] as const;

function BookFilters({ query, shown, total, onQuery }: FilterProps) {
  const id = useId();
  return (
    <div class="row filters">
      <div class="field filters__search">
        <label class="sr-only" for={id}>
          {i18n.t('categoryBook.search')}
        </label>
        <input
          id={id}
          type="search"
          class="input"
          placeholder={i18n.t('categoryBook.search')}
          value={query.search}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
        />
      </div>
      <SelectField
        isLabelHidden
        label={i18n.t('categoryBook.which')}
        value={query.only}
        options={kinds.map((kind) => [kind, i18n.t(`categoryBook.only.${kind}`)] as const)}
        onChoose={(value) => onQuery({ ...query, only: kinds.find((kind) => kind === value) ?? query.only })}
      />
      <span role="status" class="muted small">
        {i18n.t('products.shown', [String(shown), String(total)])}
      </span>
    </div>
  );
}

function TeachLinks({ site }: { site: string }) {
  return (
    <>
      {teachers.map((kind) => {
        const href = pageLink(site, kind);
        return (
          href !== null && (
            <OutsideLink key={kind} look="button" href={href}>
              {pageKindName(kind)}
            </OutsideLink>
          )
        );
      })}
    </>
  );
}
