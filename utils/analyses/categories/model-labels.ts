import { foldWord } from '@/utils/analyses/words/fold-text';
import type { CategoryLabel } from './category-label';
import { seedLabels } from './seed-labels';

/** A node of a platform's tree as pages have shown it. */
export interface TreeNode {
  id: string;
  name: string;
  path: readonly string[] | null;
  idPath?: readonly string[] | null;
  /** Null: no page has said. */
  isLeaf: boolean | null;
  /** Goods may be listed there; null: no page has said. */
  isPublishable: boolean | null;
}

const pathKey = (path: readonly string[]): string => path.join('\n');

/** Where goods of a platform can be put: its leaves as far as seen, and the written ones of which it has shown none of that name. */
export function modelLabels(nodes: readonly TreeNode[]): CategoryLabel[] {
  // A node others hang below is no leaf, whether or not a page has said so.
  const above = new Set<string>();
  for (const { path, idPath } of nodes) {
    for (const id of idPath?.slice(0, -1) ?? []) above.add(id);
    for (let depth = 1; depth < (path?.length ?? 0); depth++) above.add(pathKey(path?.slice(0, depth) ?? []));
  }
  const isAbove = ({ id, path }: TreeNode) => above.has(id) || (path !== null && above.has(pathKey(path)));
  const real = nodes
    .filter((node) => node.isLeaf !== false && node.isPublishable !== false && !isAbove(node))
    .map(({ id, name, path }) => ({ key: id, name, path }));
  const names = new Set(real.flatMap(({ name, path }) => [foldWord(name), foldWord(path?.at(-1) ?? name)]));
  return [...real, ...seedLabels().filter(({ name }) => !names.has(foldWord(name)))];
}
