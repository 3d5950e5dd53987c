import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { plainAttributes } from './plain-attributes';

const LABELS: ReadonlySet<string> = new Set(['型号', '产品型号', '货号', '款号', '规格型号']);
/** A code with letters and at least two digits: long enough not to be a size or a class. */
const MODEL = /^(?=.*[a-z])(?=.*\d.*\d)[a-z0-9.-]{4,}$/;

/** Codes of one make: the same letters in the same places. */
const shape = (code: string) => code.replace(/\d/g, '0');

/** A model code of the title that differs from the attribute's in its digits only: a slip, not another naming. */
export function modelConflicts({
  words,
  attributes,
}: {
  words: NonNullable<TitleFacts['words']>;
  attributes: NonNullable<TitleFacts['attributes']>;
}): AttributeConflict[] {
  const codes = words.filter(({ folded }) => MODEL.test(folded));
  return plainAttributes(attributes).flatMap(({ label, plainLabel, values, plainValues }) => {
    const [only, ...others] = plainValues;
    if (!LABELS.has(plainLabel) || only === undefined || others.length > 0 || !MODEL.test(only)) return [];
    if (codes.some(({ folded }) => folded === only)) return [];
    const [slip, ...more] = codes.filter(({ folded, role }) => role === null && shape(folded) === shape(only));
    if (!slip || more.length > 0) return [];
    return [{ word: slip.text, label, value: values.join('、'), spans: [[slip.start, slip.end] satisfies [number, number]] }];
  });
}
