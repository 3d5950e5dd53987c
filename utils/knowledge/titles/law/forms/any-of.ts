/** A pattern for all occurrences of any of the alternatives, in folded text; blanks in them are there for the reader. */
export const anyOf = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|').replace(/\s+/g, ''), 'gu');
