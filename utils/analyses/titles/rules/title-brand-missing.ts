import { placeOfBrand } from '../brands/opening-brand';
import { statedBrand } from '../brands/stated-brand';
import { defineTitleRule, notApplicable, pass } from '../define-rule';

/**
 * On JD a title begins with the brand of its brand field.
 *
 * Rationale: JD's title rule 691 (since 2022-09-21; as quoted 2022-12…2023-01, medium to high): brand first and equal to
 * the field, or publishing fails. A title that names it later is only warned of: its category may order words differently.
 * Params: the brand.
 */
export const titleBrandMissing = defineTitleRule({
  id: 'title-brand-missing',
  requires: ['title', 'attributes'],
  judge(facts) {
    if (facts.platform !== 'jd' || facts.title.trim() === '') return notApplicable;
    const names = statedBrand(facts);
    if (names === null || names.length === 0) return notApplicable;
    const place = placeOfBrand(facts, names);
    if (place === 'first') return pass;
    const params = { brand: facts.attributes.品牌?.[0] ?? '--' };
    return place === 'later' ? { status: 'warn', message: 'not-first', params } : { status: 'fail', message: 'missing', params };
  },
});
