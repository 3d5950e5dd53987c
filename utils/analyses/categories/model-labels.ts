import { foldWord } from '@/utils/analyses/words/fold-text';
import type { CategoryLabel } from './category-label';
import { seedLabels } from './seed-labels';

/** A node of a platform's tree as pages have shown it. */
export interface TreeNode {
  id: string;
  name: string;
  path: readonly string[] | null;
  /** Null: no page has said. */
  isLeaf: boolean | null;
  /** Goods may be listed there; null: no page has said. */
  isPublishable: boolean | null;
}

/** Where goods of a platform can be put: its leaves as far as seen, and the written ones of which it has shown none of that name. */
export function modelLabels(nodes: readonly TreeNode[]): CategoryLabel[] {
  const real = nodes
    .filter(({ isLeaf, isPublishable }) => isLeaf !== false && isPublishable !== false)
    .map(({ id, name, path }) => ({ key: id, name, path }));
  const names = new Set(real.map(({ name }) => foldWord(name)));
  return [...real, ...seedLabels().filter(({ name }) => !names.has(foldWord(name)))];
}
