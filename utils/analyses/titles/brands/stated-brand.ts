import { foldWord } from '@/utils/analyses/words/fold-text';
import { noBrand } from '@/utils/knowledge/titles/brands/brand-words';
import type { TitleInput } from '../title-input';
import { squash } from './squash';

/**
 * The names of the product's own brand as its brand field states them, as written; empty where it states that there is
 * none. Null where no brand field was seen.
 */
export function statedBrand({ attributes }: Pick<TitleInput, 'attributes'>): string[] | null {
  const stated = attributes?.品牌?.filter((value) => value.trim() !== '') ?? [];
  if (stated.length === 0) return null;
  return stated
    .flatMap((value) => value.split(/[/／|（(）)]/))
    .filter((name) => squash(name) !== '' && !noBrand.test(foldWord(name)))
    .map((name) => name.trim().replace(/(?<=..)牌$/, ''));
}
