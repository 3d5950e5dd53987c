import { foldWord } from '@/utils/analyses/words/fold-text';
import { labelKey } from '@/utils/core/labels';
import type { TitleInput } from '../title-input';

/** A label or value in the form they are compared in: folded, notes in brackets and blanks left out. */
export const plainAttribute = (text: string): string => foldWord(labelKey(text));

/** Attributes with their labels and values as they are compared. */
export interface PlainAttribute {
  label: string;
  plainLabel: string;
  values: readonly string[];
  plainValues: readonly string[];
}

/** Kept while the attributes are: every family reads them. */
const plain = new WeakMap<NonNullable<TitleInput['attributes']>, readonly PlainAttribute[]>();

/** The attributes in the form they are compared in. */
export function plainAttributes(attributes: NonNullable<TitleInput['attributes']>): readonly PlainAttribute[] {
  const known = plain.get(attributes);
  if (known) return known;
  const made = Object.entries(attributes).map(([label, values]) => ({
    label,
    plainLabel: plainAttribute(label),
    values,
    plainValues: values.map(plainAttribute),
  }));
  plain.set(attributes, made);
  return made;
}
