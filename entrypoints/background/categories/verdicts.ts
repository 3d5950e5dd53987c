import type { VerdictGiven, VerdictKind } from '@/utils/messages/categories';
import type { SubjectRef } from '@/utils/records/finding';
import { removeVerdict, verdictsOf, writeVerdict } from '@/utils/snapshots/category-verdicts';
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
  const before = await verdictsOf(database, items);
  for (const row of known) {
    const { site, shopId, itemId } = row;
    const [categoryId, title] = [fieldOf(row, 'categoryId'), fieldOf(row, 'title')];
    const kept = { target: verdict === 'move' ? target : null, until: verdict === 'later' ? until : null };
    await writeVerdict(database, { site, shopId, itemId, verdict, categoryId, title, ...kept, at });
  }
  await judgeAnew(items, isTeaching(verdict) || before.some((row) => isTeaching(row.verdict)));
  return null;
}

/** Takes the operator's word back and judges the products anew. */
export async function onTakeBackVerdict({ items }: { items: SubjectRef[] }): Promise<null> {
  const database = await openDatabase();
  const before = await verdictsOf(database, items);
  for (const ref of items) await removeVerdict(database, ref);
  await judgeAnew(
    items,
    before.some((row) => isTeaching(row.verdict)),
  );
  return null;
}

/** Whether a word changes what is learned: where a product belongs, or that its place teaches nothing. */
const isTeaching = (verdict: VerdictKind): boolean => verdict === 'move' || verdict === 'wrong-label';

async function judgeAnew(items: readonly SubjectRef[], isOtherLesson: boolean): Promise<void> {
  if (isOtherLesson) forgetModels();
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
