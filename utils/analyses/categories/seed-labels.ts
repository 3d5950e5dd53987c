import type { SeedLeaf } from '@/utils/knowledge/categories/leaves/leaf';
import { seedLeaves } from '@/utils/knowledge/categories/leaves/registry';
import type { CategoryLabel } from './category-label';

/** What the key of a written leaf begins with: it is no platform's id. */
const SEED = 'seed:';

const pathOf = ({ branch, name }: SeedLeaf): string[] => [...branch, name];

/** Every written leaf as a place goods can be put in. */
export const seedLabels = (): CategoryLabel[] =>
  seedLeaves().map((leaf) => {
    const path = pathOf(leaf);
    return { key: SEED + path.join('>'), name: leaf.name, path };
  });

/** Whether a leaf is a written one, which no page of the platform has shown yet. */
export const isSeedKey = (key: string): boolean => key.startsWith(SEED);
