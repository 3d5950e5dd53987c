import type { PageRecord } from '@/utils/records/record';
import { guard } from '../guard';
import { noteNodes } from './model';
import { forgetOffers } from './offers';
import { forgetTermShares } from './term-shares';

/** What was read of categories is out of date once a page has shown more. */
export function noteCategories(records: readonly PageRecord[]): void {
  const kinds = new Set(records.map(({ kind }) => kind));
  const nodes = records.filter((record) => record.kind === 'category');
  if (nodes.length > 0) void guard('note-nodes', () => noteNodes(nodes));
  if (kinds.has('category-candidates')) forgetOffers();
  if (kinds.has('term-categories')) forgetTermShares();
}
