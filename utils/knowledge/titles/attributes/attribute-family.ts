/** Words that say the same, or several things at once: `春秋` says `spring autumn`. Both sides parted by blanks. */
export type Meaning = readonly [meanings: string, words: string];

/**
 * A question about the goods which titles and attributes both answer, with answers that exclude each other. A title
 * contradicts an attribute when they have no meaning in common.
 */
export interface AttributeFamily {
  id: string;
  /** Labels as forms name them, parted by blanks. Seen on forms and in public item data 2021–2026, medium. */
  labels: string;
  /** What titles and attributes say alike. */
  both: readonly Meaning[];
  /** Words which are clear as an attribute's value only: `棉` alone is no promise in a title. */
  valueOnly?: readonly Meaning[];
  /** Words which are clear in a title only. */
  titleOnly?: readonly Meaning[];
  /** Longer words of titles which hold one of the words and say nothing: `男友风`, `原木色`. */
  neutral?: string;
  /** A word of a title followed by one of these speaks of a part: `实木脚`, `真皮表带`. */
  parts?: string;
  /** A value nobody listed: does it leave the question open (a material we do not know), or has it nothing to do with it? */
  unknownValue: 'open' | 'unrelated';
  /** Only where the title names goods of one of these trades; not given: for all goods. */
  trades?: readonly string[];
  /** Goods the family is for as well, whatever their trade. */
  goods?: RegExp;
  /** A title that holds the value's own text says it too, among others: 海盐味芝士饼干 tastes of 芝士. */
  isExcusedByValue?: boolean;
}
