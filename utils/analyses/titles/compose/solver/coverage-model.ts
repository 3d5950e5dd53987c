/**
 * The composer's problem in numbers: which items (words that may stand in a title) cover most weight within the room?
 *
 * A *target* is a word some term asks for; an item covers itself and every target inside it (连衣裙 covers 裙). A term
 * counts when all its targets are covered.
 */
export interface CoverageModel {
  items: readonly CoverageItem[];
  /** For each target the items which cover it, narrowest first. */
  providers: readonly (readonly number[])[];
  terms: readonly CoverageTerm[];
  /** Units to spend on widths. */
  room: number;
  /** Characters to spend on changes; 0 where changes are not counted. */
  changes: number;
  /** Items which are in every answer. */
  forced: readonly number[];
  /** Sets of items of which one answer holds at most one; no item is in two sets. */
  exclusive: readonly (readonly number[])[];
  /**
   * How blanks between Latin words are counted: `none` leaves them out (the answer is then a relaxation), `free` allows
   * any order, `han-first` is for titles which start with a fixed word in Han.
   */
  blanks: 'none' | 'free' | 'han-first';
}

export interface CoverageItem {
  /** Units it needs. */
  width: number;
  /** Characters of change it needs. */
  change: number;
  /** Targets it covers. */
  covers: readonly number[];
  /** How many of its two ends are a Latin letter or a digit. */
  latinEnds: number;
}

export interface CoverageTerm {
  targets: readonly number[];
  weight: number;
}

/** All the weight there is. */
export const totalWeight = (model: CoverageModel): number => model.terms.reduce((sum, { weight }) => sum + weight, 0);

/** Room for rounding when sums of weights are compared. */
export const slackOf = (model: CoverageModel): number => 1e-9 * Math.max(1e-6, totalWeight(model));
