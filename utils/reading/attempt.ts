import type { RecordKind } from '@/utils/records/record-kinds';

/** One thing a reader could not accept; never carries page content. */
export interface Refusal {
  /** Machine word, e.g. `not-json`, `missing-id`. */
  reason: string;
  /** JSON path or label. */
  at: string;
}

/**
 * What one reader made of a page. An entry is a group of record candidates that stand or fall together (a product and
 * its figures of the day); the engine checks them against the record schema and adds their provenance.
 */
export interface Attempt {
  entries: { at: string; candidates: Candidate[] }[];
  refused: Refusal[];
  /** The page says itself that there is nothing, or that it will not answer; `reason` tells which. */
  empty: Refusal | null;
}

/** A record still to be checked: its provenance is added by the engine, its values are whatever the page had. */
export type Candidate = { kind: RecordKind } & Record<string, unknown>;

/** An attempt that found nothing usable. */
export const refusal = (reason: string, at: string): Attempt => ({ entries: [], refused: [{ reason, at }], empty: null });

/** The platform would not answer: signed out, too many requests, a check that a person is there. */
export const ANSWER_REFUSED = 'answer-refused';

/** An attempt on a page that truthfully holds nothing. */
export const emptyPage = (reason: string, at: string): Attempt => ({ entries: [], refused: [], empty: { reason, at } });
