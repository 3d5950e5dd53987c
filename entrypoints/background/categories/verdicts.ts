import type { VerdictGiven } from '@/utils/messages/categories';
import type { SubjectRef } from '@/utils/records/finding';
import { removeVerdict, writeVerdict } from '@/utils/snapshots/category-verdicts';
import { openDatabase } from '@/utils/snapshots/database';
import { fieldOf, type ItemRow, item } from '@/utils/snapshots/queries';
import type { CategoryVerdictRow } from '@/utils/snapshots/schema';
import { judgeItems } from '../judge';
import { relearn } from './model';

/**
 * Keeps the operator's word about products' categories, learns from it and judges them anew. Errors: `no-target` for a move to
 * nowhere, `unknown-item` where no page has shown a product.
 */
export async function onGiveVerdict({ items, verdict, target, until }: VerdictGiven): Promise<null> {
  if (verdict === 'move' && target === null) throw new Error('no-target');
  const at = Date.now();
  await hear(items, (row) => {
    const { site, shopId, itemId } = row;
    const [categoryId, title] = [fieldOf(row, 'categoryId'), fieldOf(row, 'title')];
    const kept = { target: verdict === 'move' ? target : null, until: verdict === 'later' ? until : null };
    return { site, shopId, itemId, verdict, categoryId, title, ...kept, at };
  });
  return null;
}

/** Takes the operator's word back, forgets what was learned of it and judges the products anew. */
export async function onTakeBackVerdict({ items }: { items: SubjectRef[] }): Promise<null> {
  await hear(items, () => null);
  return null;
}

async function hear(items: readonly SubjectRef[], said: (row: ItemRow) => CategoryVerdictRow | null): Promise<void> {
  const database = await openDatabase();
  const rows = (await Promise.all(items.map(item))).flatMap((row) => row ?? []);
  if (rows.length < items.length) throw new Error('unknown-item');
  const shops = new Map<string, ItemRow[]>();
  for (const row of rows) shops.set(`${row.site} ${row.shopId}`, [...(shops.get(`${row.site} ${row.shopId}`) ?? []), row]);
  for (const ofShop of shops.values()) {
    const [{ site, shopId } = { site: '', shopId: '' }] = ofShop;
    for (const row of ofShop) {
      const verdict = said(row);
      await (verdict ? writeVerdict(database, verdict) : removeVerdict(database, row));
      await relearn(row, verdict ?? undefined);
    }
    await judgeItems(
      database,
      site,
      shopId,
      ofShop.map(({ itemId }) => itemId),
    );
  }
}
