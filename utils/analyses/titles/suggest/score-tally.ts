import type { Ballot, Tally } from './ballot';

/** How much a word in every title loses against one in few. *House choice*, set by hand; hardly matters. */
const RARITY = 0.3;
/** A pair is a word when it stands in this share of the texts that hold its rarer half, and in two of them. *House choice*. */
const LEAST_COHESION = 0.3;
const FEWEST_TEXTS = 2;
/** A pair may still be two words, and an unknown word anything: they come after words that are known. *House choice*. */
const PAIR = 0.7;
const UNKNOWN = 0.5;
/** An unknown word, or a pair, that opens more than this share of its texts is taken for a brand. *House choice*. */
const MOST_OPENING = 0.5;
/** Votes set against those cast, so that little evidence gives a low score; the order stays. *House choice*. */
const DOUBT = 0.2;

/**
 * The share of the votes that says a word, 0–1, and 0 for a word that must not be suggested.
 * @param commonness the share of all stored titles that hold it, 0–1
 */
export function scoreTally(tally: Tally, ballot: Ballot, commonness: number): number {
  const { parts, role, texts, opens } = tally;
  const share = (tally.fromTitles + tally.fromTerms) / (ballot.total + DOUBT);
  const score = share * (1 - Math.min(0.99, commonness)) ** RARITY;
  if (role !== null && !parts) return score;
  if (opens > texts * MOST_OPENING) return 0;
  if (!parts) return score * UNKNOWN;
  return isOneWord(parts, texts, ballot) ? score * PAIR : 0;
}

function isOneWord(parts: readonly [string, string], texts: number, ballot: Ballot): boolean {
  if (texts < FEWEST_TEXTS) return false;
  const [left, right] = parts.map((part) => ballot.textsWith(part) || texts);
  return texts >= Math.min(left ?? texts, right ?? texts) * LEAST_COHESION;
}
