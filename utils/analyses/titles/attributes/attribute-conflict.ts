/** A word of the title and the attribute that says otherwise. */
export interface AttributeConflict {
  word: string;
  label: string;
  value: string;
  /** Every word of the title that says so, UTF-16 offsets [start, end). */
  spans: [number, number][];
}
