/** A pattern for all occurrences of any of the alternatives, in folded text. */
export const anyOf = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'gu');
