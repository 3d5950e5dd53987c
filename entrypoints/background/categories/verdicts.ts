import type { VerdictGiven } from '@/utils/messages/categories';
import type { SubjectRef } from '@/utils/records/finding';
import { removeVerdict, writeVerdict } from '@/utils/snapshots/category-verdicts';
import { openDatabase } from '@/utils/snapshots/database';
import { fieldOf, item } from '@/utils/snapshots/queries';
import { judgeItems } from '../judge';
import { forgetModels } from './model';

/**
 * Keeps the operator's word about products' categories and judges them anew. Errors: `no-target` for a move to nowhere,
 * `unknown-item` where no page has shown a product.
 */
export async function onGiveVerdict({ items, verdict, target, until }: VerdictGiven): Promise<null> {
  if (verdict === 'move' && target === null) throw new Error('no-target');
  const database = await openDatabase();
  const rows = await Promise.all(items.map(item));
  const known = rows.flatMap((row) => row ?? []);
  if (known.length < items.length) throw new Error('unknown-item');
  const at = Date.now();
  for (const row of known) {
    const { site, shopId, itemId } = row;
    const [categoryId, title] = [fieldOf(row, 'categoryId'), fieldOf(row, 'title')];
    const kept = { target: verdict === 'move' ? target : null, until: verdict === 'later' ? until : null };
    await writeVerdict(database, { site, shopId, itemId, verdict, categoryId, title, ...kept, at });
  }
  await judgeAnew(items);
  return null;
}

/** Takes the operator's word back and judges the products anew. */
export async function onTakeBackVerdict({ items }: { items: SubjectRef[] }): Promise<null> {
  const database = await openDatabase();
  for (const ref of items) await removeVerdict(database, ref);
  await judgeAnew(items);
  return null;
}

async function judgeAnew(items: readonly SubjectRef[]): Promise<void> {
  forgetModels();
  const database = await openDatabase();
  const shops = new Map<string, SubjectRef[]>();
  for (const ref of items) shops.set(`${ref.site} ${ref.shopId}`, [...(shops.get(`${ref.site} ${ref.shopId}`) ?? []), ref]);
  for (const [first, ...others] of shops.values())
    if (first)
      await judgeItems(
        database,
        first.site,
        first.shopId,
        [first, ...others].map(({ itemId }) => itemId),
      );
}
