import { type Fields, fields } from '@/utils/core/fields';
import type { Word } from '@/utils/core/vocabulary';
import { type JdSubject, jdWord } from '@/utils/knowledge/vocabularies/jd-sz';
import { jdSzShop } from '@/utils/knowledge/vocabularies/jd-sz-shop';
import type { Figures } from '@/utils/reading/figures';
import { soundFigures } from './sound-figures';

/** The figures among an object's fields, by the start of their long keys; the shop's also by the older short codes. */
export function szFigures(own: Fields, subject: JdSubject): Figures {
  const words: Record<string, Word> = {};
  const cells: [string, unknown][] = [];
  for (const [key, raw] of Object.entries(own)) {
    const word = jdWord(key, subject) ?? (subject === 'shop' && Object.hasOwn(jdSzShop.codes, key) ? jdSzShop.codes[key] : null);
    if (!word) continue;
    words[key] = word;
    // Older answers stand `{value, rate}` under each code.
    cells.push([key, 'value' in fields(raw) ? fields(raw).value : raw]);
  }
  return soundFigures(cells, words);
}

/** How many fields of an object are figures, be they blank. */
export const countKnown = (own: Fields, subject: JdSubject): number => {
  const { values, ranges, missing } = szFigures(own, subject);
  return [values, ranges, missing].reduce((sum, part) => sum + Object.keys(part).length, 0);
};

/** The shop's own id where an answer states it: upper case in 商智's page info, camel case elsewhere. */
export function shopIdIn(body: unknown): string | null {
  for (const place of [body, fields(body).content, fields(body).body, fields(fields(body).body).data, fields(body).data]) {
    const { SHOP_ID: plainId, shopId } = fields(place);
    const id = String(plainId ?? shopId ?? '');
    if (/^[1-9]\d{2,19}$/.test(id)) return id;
  }
  return null;
}
