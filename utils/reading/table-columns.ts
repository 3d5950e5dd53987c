import { labelKey } from '@/utils/core/labels';
import { textOf } from './dom';
import { all, attr } from './elements';
import { quietText } from './quiet-text';
import { gridOf } from './table-parts';

/** A column as the head names it. */
export interface Column {
  /** Empty where nothing, or nothing that tells it from another column, stands above the column. */
  label: string;
  /** The lowest header's own label; several columns may share it. */
  leaf: string;
  /** The lowest header's whole text. */
  text: string;
  /** The field code the header carries. */
  code: string | null;
  /** Whether it says itself that it is the blank above the scroll bar. */
  isGutter: boolean;
}

/** Buttons and sort marks that stand in the header behind its label. */
const ACTIONS = /(?:(?:批量)?修改(?:标题)?|(?:取消)?排序|[降升]序|筛选|[↑↓▲▼⇅?!])+$/;

/** A header's label without its buttons and explanations, unless there is nothing else; a filter is no label. */
function labelOf(cell: Element): string {
  const keys = [quietText(cell), cell.querySelector('select') ? '' : textOf(cell)].map(labelKey);
  return keys.map((key) => key.replace(ACTIONS, '')).find(Boolean) ?? keys.find(Boolean) ?? '';
}

/**
 * The columns of a head of one or more lines. A label that repeats is told apart by the group above it (`本店/访客数`);
 * where that repeats too, and below a header that covers several columns, there is no label.
 */
export function columnsOf(head: readonly Element[]): Column[] {
  const grid = gridOf(head);
  const width = Math.max(0, ...grid.map((line) => line.length));
  const paths = Array.from({ length: width }, (_, column) => {
    const cells = grid.flatMap((line) => line[column] ?? []);
    // A line may hold nothing but filters, and a head may repeat its own clone.
    const named = cells.filter((cell) => labelOf(cell) !== '');
    const labels = named.map(labelOf).filter((label, line, all) => label !== all[line - 1]);
    const leaf = named.at(-1);
    const code = [...cells].reverse().flatMap((cell) => codeOf(cell) ?? [])[0] ?? null;
    return { labels, text: textOf(leaf), code, isGutter: /gutter|scrollbar/.test(cells.at(-1)?.className ?? '') };
  });
  const isSole = (label: string, depth: number) =>
    paths.filter(({ labels }) => labels.slice(depth).join('/') === label).length === 1;
  return paths.map(({ labels, ...rest }) => {
    const leaf = labels.at(-1) ?? '';
    const label = [leaf, labels.slice(-2).join('/')].find((one, level) => one !== '' && isSole(one, -1 - level)) ?? '';
    return { label, leaf, ...rest };
  });
}

const CODE = 'mx-stickytable-drag';
const codeOf = (cell: Element): string | null =>
  [cell, ...all(cell, `[${CODE}]`)].map((element) => attr(element, CODE)).find(Boolean) ?? null;
