import { foldWord } from '@/utils/analyses/words/fold-text';
import type { TitleInput } from '../title-input';

/** What a brand attribute says where there is no brand. Seen in forms and exports 2023–2026, medium. */
const noBrand: ReadonlySet<string> = new Set(['无品牌', '无', '其他', 'other', 'others', '其它', 'no brand', 'none', '自有品牌']);

/**
 * Names of the product's own brand, with the shop's: `Haier/海尔` are two. Null where neither is known; a product whose
 * attribute says it has no brand has an empty list.
 */
export function ownBrands({ attributes, ownBrands: shopBrands }: Pick<TitleInput, 'attributes' | 'ownBrands'>): string[] | null {
  const stated = attributes?.品牌;
  if (stated === undefined && shopBrands.length === 0) return null;
  const names = [...(stated ?? []), ...shopBrands].flatMap((value) => value.split(/[/／|（(）)]/)).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== '' && !noBrand.has(foldWord(name))))];
}
