import { modelLabels } from '@/utils/analyses/categories/model-labels';
import { isSeedKey, seedLabels } from '@/utils/analyses/categories/seed-labels';
import type { BookNode } from './book-view';

/** How many leaves of the list shipped with the extension there are, and how many of them no page has shown: those are only names. */
export function seedsLeft(nodes: readonly BookNode[]): { left: number; total: number } {
  return { left: modelLabels(nodes).filter(({ key }) => isSeedKey(key)).length, total: seedLabels().length };
}
