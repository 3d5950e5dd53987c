import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import { useWindow } from '@/components/products/use-window';
import { Missing } from '@/components/shared/missing';
import { stamp } from '@/components/shared/when';
import type { BookLine } from './book-tree';
import type { BookNode } from './book-view';

/** Also set in the style sheet: the window is computed from it. */
const ROW_HEIGHT = 36;

interface Props {
  lines: readonly BookLine[];
  open: ReadonlySet<string>;
  /** Found nodes stand without their tree: each says its whole path. */
  isFlat: boolean;
  now: number;
  onToggle: (key: string) => void;
}

const columns = ['name', 'id', 'leaf', 'publishable', 'authorized', 'products', 'firstSeen', 'lastSeen'] as const;

/** Category nodes, as a tree or as found: of thousands only those in sight are drawn. */
export function BookTable({ lines, open, isFlat, now, onToggle }: Props) {
  const [scroller, { from, to }] = useWindow(lines.length, ROW_HEIGHT);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard to be scrolled
    <section class="book__scroller" ref={scroller} tabIndex={0} aria-label={i18n.t('categoryBook.title')}>
      <table class="table book__table" aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" class={column === 'products' ? 'number' : undefined}>
                {i18n.t(`categoryBook.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Spacer rows={from} />}
          {lines.slice(from, to).map((line, at) => (
            <tr key={line.key} aria-rowindex={from + at + 2}>
              <Name line={line} isFlat={isFlat} isOpen={open.has(line.key)} onToggle={() => onToggle(line.key)} />
              <Rest line={line} now={now} />
            </tr>
          ))}
          {to < lines.length && <Spacer rows={lines.length - to} />}
        </tbody>
      </table>
    </section>
  );
}

interface NameProps {
  line: BookLine;
  isFlat: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

function Name({ line: { name, depth, node, below, seedPath }, isFlat, isOpen, onToggle }: NameProps) {
  const text = name === '' ? <Missing why={i18n.t('categoryBook.noName')} /> : name;
  const path = node?.path ?? seedPath ?? null;
  return (
    <td title={path === null ? undefined : pathText(path)}>
      <div class="book__name" style={isFlat ? undefined : { paddingLeft: `${16 * depth}px` }}>
        {below > 0 && !isFlat ? (
          <button type="button" class="sort clip" aria-expanded={isOpen} onClick={onToggle}>
            <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
            {text} <span class="muted small">{below}</span>
          </button>
        ) : (
          <span class="clip book__leaf">{isFlat && path !== null ? pathText(path) : text}</span>
        )}
      </div>
    </td>
  );
}

function Rest({ line: { node, products, seedPath }, now }: { line: BookLine; now: number }) {
  if (seedPath !== undefined) {
    return (
      <td colSpan={7}>
        <span class="chip" title={i18n.t('categoryAdvice.seedWhy')}>
          {i18n.t('categoryAdvice.seed')}
        </span>
      </td>
    );
  }
  if (node === null) {
    return (
      <>
        <td colSpan={4} class="muted small">
          {i18n.t('categoryBook.onlyStep')}
        </td>
        <td class="number">{products}</td>
        <td colSpan={2} />
      </>
    );
  }
  return (
    <>
      <td class="small clip" title={node.isSure ? node.id : i18n.t('categoryBook.notSure')}>
        {node.id}
        {!node.isSure && ' ?'}
      </td>
      <Told of={node} field="isLeaf" />
      <Told of={node} field="isPublishable" />
      <Told of={node} field="isAuthorized" />
      <td class="number">{products}</td>
      <td class="muted small nowrap">{stamp(node.firstSeenAt, now)}</td>
      <td class="muted small nowrap">{stamp(node.lastSeenAt, now)}</td>
    </>
  );
}

function Told({ of, field }: { of: BookNode; field: 'isLeaf' | 'isPublishable' | 'isAuthorized' }) {
  const value = of[field];
  return (
    <td>
      {value === null ? <Missing why={i18n.t('categoryBook.notTold')} /> : i18n.t(value ? 'categoryBook.yes' : 'categoryBook.no')}
    </td>
  );
}

const Spacer = ({ rows }: { rows: number }) => (
  <tr class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }}>
    <td />
  </tr>
);
