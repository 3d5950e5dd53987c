import type { CategoryLabel } from '@/utils/analyses/categories/category-label';
import type { SeedLeaf } from '@/utils/knowledge/categories/leaves/leaf';

/** A written leaf of a path. */
export const leaf = (path: string, given: Partial<SeedLeaf> = {}): SeedLeaf => {
  const branch = path.split('>');
  const name = branch.pop() ?? '';
  return { branch, name, otherNames: [], things: [name], hints: [], ...given };
};

/** A leaf of a platform's tree; its path is its key, so that tests can say which one they mean. */
export const label = (path: string, key = path): CategoryLabel => {
  const names = path.split('>');
  return { key, name: names.at(-1) ?? '', path: names.length > 1 ? names : null };
};
