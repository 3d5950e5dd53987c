import { modelLabels } from '@/utils/analyses/categories/model-labels';
import { isSeedKey, seedLabels } from '@/utils/analyses/categories/seed-labels';
import type { BookNode } from './book-view';

/** How many leaves of the list shipped with the extension there are, and those no page has shown: they are only names. */
export function seedsLeft(nodes: readonly BookNode[]): { left: number; total: number; paths: string[][] } {
  const paths = modelLabels(nodes).flatMap(({ key, name, path }) => (isSeedKey(key) ? [[...(path ?? [name])]] : []));
  return { left: paths.length, total: seedLabels().length, paths };
}
