import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import type { Piece } from './pieces';

/** What the texts alike say of one word. */
export interface Tally {
  text: string;
  role: WordRole | null;
  parts: Piece['parts'];
  fromTitles: number;
  fromTerms: number;
  /** How many texts hold it. */
  texts: number;
  /** How many titles open with it: that is where brands stand. */
  opens: number;
  seenIn: string[];
}

const EXAMPLES = 3;

/** Counts, for each word, how much of what was found alike holds it. Texts are to come the most alike first. */
export class Ballot {
  private readonly byText = new Map<string, Tally>();
  private sum = 0;

  /** All votes cast, one a text. */
  get total(): number {
    return this.sum;
  }

  get tallies(): Iterable<Tally> {
    return this.byText.values();
  }

  /** Lets one text vote for its words. */
  cast(source: 'titles' | 'terms', text: string, pieces: readonly Piece[], vote: number): void {
    this.sum += vote;
    for (const piece of pieces) {
      const tally = this.tallyOf(piece);
      tally.texts++;
      if (source === 'titles') {
        tally.fromTitles += vote;
        if (piece.isFirst) tally.opens++;
      } else tally.fromTerms += vote;
      if (tally.seenIn.length < EXAMPLES) tally.seenIn.push(text);
    }
  }

  /** In how many texts a word stands. */
  textsWith(word: string): number {
    return this.byText.get(word)?.texts ?? 0;
  }

  private tallyOf({ text, role, parts }: Piece): Tally {
    const known = this.byText.get(text);
    if (known) {
      // Where it was cut as one word, its role is known better than from its second half.
      if (known.parts && !parts) Object.assign(known, { parts, role });
      return known;
    }
    const fresh: Tally = { text, role, parts, fromTitles: 0, fromTerms: 0, texts: 0, opens: 0, seenIn: [] };
    this.byText.set(text, fresh);
    return fresh;
  }
}
