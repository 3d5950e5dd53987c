import type { BookLine, BookQuery } from './book-tree';

/** The shipped leaves that fit a search, as lines of their own; nothing is told of them, so only a plain search finds them. */
export function findSeeds(paths: readonly string[][], { search, only }: BookQuery): BookLine[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (only !== 'all' || words.length === 0) return [];
  return paths
    .filter((path) => words.every((word) => path.join(' ').toLowerCase().includes(word)))
    .map((path) => ({
      ...{ key: `seed:${path.join('>')}`, name: path.at(-1) ?? '', depth: 0, node: null, below: 0, products: 0 },
      seedPath: path,
    }));
}
