/** How a festival's day is found in a year. Months 1–12, weekday 0 = Sunday. */
export type FestivalRule =
  | { kind: 'solar'; month: number; day: number; untilMonth?: number; untilDay?: number }
  | { kind: 'lunar'; month: number; day: number }
  | { kind: 'weekday'; month: number; weekday: number; nth: number }
  | { kind: 'clear-bright' };

/** A festival or sale titles name. */
export interface Festival {
  id: string;
  /** Words of titles that mean it, parted by blanks. */
  words: string;
  rules: readonly FestivalRule[];
  /** Titles may name it so many days before it begins and after it ends. *House choice*. */
  leadDays: number;
  graceDays: number;
}
