import type { TitleFacts } from '../title-facts';
import { areOneBrand } from './brand-houses';
import { namedBrands } from './named-brands';
import { squash } from './squash';

/** Where the brand stands in a title: `first`, `later`, `absent`. */
export type BrandPlace = 'first' | 'later' | 'absent';

/** What may stand in front of the brand: signs, blanks and a bracketed remark. */
const OPENING = /^(?:[^\p{L}\p{N}]*[【〖[（(][^】〗\])）]{0,12}[】〗\])）])?[^\p{L}\p{N}]*/u;

/** Signs and blanks within included. */
const LONGEST_BRAND = 40;

/** Where a title names one of the brand's names, in any writing, order of Chinese and Latin, case and width. */
export function placeOfBrand(facts: TitleFacts, names: readonly string[]): BrandPlace {
  const title = facts.title ?? '';
  const squashed = names.map(squash);
  const opened = title.length - title.replace(OPENING, '').length;
  const openings = [...new Set([0, opened, endOfPlaces(facts, opened)])];
  const beginnings = openings.map((at) => squash(title.slice(at, at + LONGEST_BRAND)));
  if (beginnings.some((text) => squashed.some((name) => text.startsWith(name)))) return 'first';
  const related = namedBrands(facts).filter(({ name }) => squashed.some((own) => areOneBrand(own, name)));
  if (related.some(({ start }) => openings.includes(start))) return 'first';
  const whole = squash(title);
  return related.length > 0 || squashed.some((name) => whole.includes(name)) ? 'later' : 'absent';
}

/** Behind the country an import names in front of its brand: 日本, 德国进口. */
function endOfPlaces({ words, title }: TitleFacts, from: number): number {
  let end = from;
  for (const { start, end: wordEnd, role, text } of words ?? []) {
    if (start < end) continue;
    if (title?.slice(end, start).trim() !== '' || (role !== 'place' && !/^(?:原装)?进口$/.test(text))) break;
    end = wordEnd;
  }
  return title === null ? end : title.length - title.slice(end).trimStart().length;
}
