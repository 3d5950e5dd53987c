import { seedLeaves } from '@/utils/knowledge/categories/leaves/registry';
import { SeedIndex } from './seed-index';

let index: SeedIndex | null = null;

/** The written leaves by name. Built at the first call. */
export function writtenSeeds(): SeedIndex {
  index ??= new SeedIndex(seedLeaves());
  return index;
}
