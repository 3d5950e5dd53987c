import { openFindings } from '@/components/shared/finding-text';
import type { ItemView } from '@/components/shared/views';
import type { ItemStatus } from '@/utils/records/item';

/** Columns one can sort by. */
export type SortKey = 'title' | 'price' | 'stock' | 'sold30d' | 'findings' | 'lastSeenAt';

/** What the operator narrowed the table to. */
export interface ProductQuery {
  search: string;
  status: ItemStatus | null;
  isOnlyFindings: boolean;
  sort: SortKey;
  isDescending: boolean;
}

const sortValue: Record<SortKey, (item: ItemView) => string | number | null> = {
  title: ({ title }) => title,
  price: ({ priceFen }) => priceFen?.lo ?? null,
  stock: ({ stock }) => stock,
  sold30d: ({ sold30d }) => sold30d,
  findings: ({ findings }) => {
    const open = openFindings(findings);
    // One fail outweighs any number of warnings.
    return open.length + 1000 * open.filter(({ status }) => status === 'fail').length;
  },
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
};

/** Filters and sorts. What is not known comes last whichever way one sorts: it is not a small number. */
export function chooseRows(items: readonly ItemView[], query: ProductQuery): ItemView[] {
  const words = query.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const isHit = ({ title, ref, outerId, categoryPath }: ItemView) => {
    const text = [title, ref.itemId, outerId, ...(categoryPath ?? [])].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const rows = items.filter(
    (item) =>
      (query.status === null || item.status === query.status) &&
      (!query.isOnlyFindings || openFindings(item.findings).length > 0) &&
      isHit(item),
  );
  const read = sortValue[query.sort];
  const turn = query.isDescending ? -1 : 1;
  const collator = new Intl.Collator('zh-CN');
  return rows
    .map((item) => ({ item, value: read(item) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'string' || typeof b.value === 'string') {
        return turn * collator.compare(String(a.value), String(b.value));
      }
      return turn * (a.value - b.value);
    })
    .map(({ item }) => item);
}
