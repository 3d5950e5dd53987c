import type { BankView } from '@/components/keyword-bank/keyword-bank';
import type { ShopView } from '@/components/shared/views';
import { ask } from '@/utils/messages/channel';
import { keywordBank } from '@/utils/messages/titles';
import * as queries from '@/utils/snapshots/queries';

/** A shop's keyword bank, at most `most` terms, with the names of the categories its terms stood in. Throws the reason it failed. */
export async function loadBank({ site, shopId }: ShopView, most: number): Promise<BankView> {
  const answered = await ask(keywordBank, { site, shopId, most });
  if (!answered.ok) throw new Error(answered.failure);
  const { terms } = answered.value;
  const categoryNames: Record<string, string> = {};
  const platforms = new Set(terms.flatMap((term) => term.platforms));
  const ids = terms.flatMap(({ categoryIds }) => categoryIds);
  for (const platform of platforms)
    for (const [id, { name }] of await queries.categoryNames(platform, ids)) categoryNames[id] ??= name;
  return { site, shopId, ...answered.value, categoryNames };
}

/** Titles by product, of those products whose title was seen. */
export async function loadTitles({ site, shopId }: ShopView, itemIds: string[]): Promise<Record<string, string>> {
  const rows = await Promise.all(itemIds.map((itemId) => queries.item({ site, shopId, itemId })));
  const titles = rows.flatMap((row) => {
    const title = row === null ? null : queries.fieldOf(row, 'title');
    return row === null || title === null ? [] : [[row.itemId, title] as const];
  });
  return Object.fromEntries(titles);
}
