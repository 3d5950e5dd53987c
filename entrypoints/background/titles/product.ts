import { type DemandBasis, demandBasis } from '@/utils/analyses/titles/terms/demand';
import type { TitleInput } from '@/utils/analyses/titles/title-input';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { SubjectRef } from '@/utils/records/finding';
import { loadSettings } from '@/utils/settings/store';
import { openDatabase } from '@/utils/snapshots/database';
import { type ItemToJudge, itemsToJudge } from '@/utils/snapshots/findings';
import { placeGround, placeStored } from '../categories/place-products';
import { judgeStored } from '../judge';
import { type ShopContext, shopContext } from './shop-context';
import { shopWords } from './shop-words';

/** A stored product with everything its title is judged by. */
export interface Product {
  entry: ItemToJudge;
  context: ShopContext;
  book: WordBook;
  title: string;
  input: TitleInput;
  judged: ReturnType<typeof judgeStored>;
  /** What its terms are weighed by: the market's or the shop's figures, else what they brought the product itself. */
  basis: DemandBasis | null;
}

/** Loads and judges one product. Errors: `unknown-item` where no page has shown its title. */
export async function loadProduct({ site, shopId, itemId }: SubjectRef): Promise<Product> {
  const now = Date.now();
  const [[entry], context, book, { rulePacks }] = await Promise.all([
    itemsToJudge(await openDatabase(), site, shopId, [itemId]),
    shopContext(site, shopId, now),
    shopWords(),
    loadSettings(),
  ]);
  if (!entry) throw new Error('unknown-item');
  for (const brand of context.brands) book.addBrand(brand);
  const place = await placeStored(entry, await placeGround(entry.item, book, now), now);
  const judged = judgeStored(entry, context, place?.heard ?? null, book, rulePacks, now);
  const { input } = judged;
  if (input.title === null) throw new Error('unknown-item');
  const basis = context.basis ?? demandBasis(context.bank.terms, itemId);
  return { entry, context, book, title: input.title, input, judged, basis };
}
