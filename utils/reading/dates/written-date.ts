/** A day as written, before the year is chosen. */
export interface WrittenDate {
  to: number;
  /** null when the text names none. */
  year: number | null;
  /** null when the text names only a day of the month (25日). */
  month: number | null;
  day: number;
  /** False for shapes that are as often a price, ratio or name (11.20, 11-20, 25日, 明天): they need a label or a time. */
  sure: boolean;
  /** The separator: `月`, `.`, `-`, `/`, `compact`, or empty for words and bare days. */
  style: string;
  /** Days after the range's start (次日 1, 当日 0). */
  shift: number | null;
  /** The instant of an epoch number. */
  epoch: number | null;
}
