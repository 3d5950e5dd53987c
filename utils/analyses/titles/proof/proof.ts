import type { Day } from '@/utils/core/dates';

/** A metric by day; a day nobody saw is not in it. */
export type DayFigures = ReadonlyMap<Day, number>;

/** What is known for judging a title change. */
export interface ProofInput {
  /** The last day the old title stood all day, and the first day the new one did. */
  lastOldDay: Day;
  firstNewDay: Day;
  /** Nothing beyond is looked at: the days on which the old title came and the new one went. */
  earliest: Day;
  latest: Day;
  /** The new title is itself gone: no further day comes. */
  isOver: boolean;
  visitors: DayFigures;
  /** Null where nobody shows any. */
  clicks: DayFigures | null;
  buyers: DayFigures | null;
  /** The market's or the peers' visitors. */
  market: DayFigures | null;
  /** Days of an activity or its warm-up, and days out of stock. */
  leftOut: ReadonlySet<Day>;
}

/** One measure on the days before and after. */
export interface Change {
  before: number;
  after: number;
  /** `after / before − 1`; null where there was nothing before. */
  change: number | null;
}

/** What a title change did. */
export interface Proof {
  /** Days on each side, each with one of the same weekday on the other. */
  days: number;
  /** Visitors and clicks a day. */
  visitors: Change;
  clicks: Change | null;
  /** Buyers per visitor. */
  conversion: Change | null;
  /** The market's visitors on the same days; null unless known for all of them. */
  market: Change | null;
  /** The change in visitors less the market's: `(1 + own) ÷ (1 + market) − 1`; null without a market. */
  net: number | null;
  /** Whether the change is more than visitors vary by from day to day. */
  isClear: boolean;
}

/** `waiting`: enough days at the earliest on `until`. `never`: the days before cannot be had any more. */
export type ProofState =
  | { state: 'proved'; proof: Proof }
  | { state: 'waiting'; until: Day; days: number }
  | { state: 'never'; days: number };
