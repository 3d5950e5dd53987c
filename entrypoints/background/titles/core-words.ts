import { ownBrands } from '@/utils/analyses/titles/brands/own-brands';
import { foldWord } from '@/utils/analyses/words/fold-text';
import { tokenize } from '@/utils/analyses/words/tokenize';
import type { Product } from './product';

/** What buyers know a running product by: its own brand and the product noun that stands last, unless the operator drops them. */
export function coreWords({ book, title, input }: Product, drop: readonly string[]): string[] {
  const brands = new Set(ownBrands(input)?.map(foldWord));
  const words = tokenize(title, book).filter(({ text }) => !drop.includes(text));
  const core = [words.findLast(({ role }) => role === 'noun'), words.find(({ folded }) => brands.has(folded))];
  return core.flatMap((word) => word?.text ?? []);
}
