import type { Term } from './term-list';
import { hasWord } from './word-in-text';

/** Weighs texts by the terms they cover; made once for many texts. */
export class TermScale {
  private readonly words: readonly string[];
  /** For each term the places of its words. */
  private readonly needs: readonly (readonly number[])[];

  constructor(private readonly terms: readonly Term[]) {
    this.words = [...new Set(terms.flatMap(({ words }) => words))];
    const places = new Map(this.words.map((word, at) => [word, at]));
    this.needs = terms.map(({ words }) => words.flatMap((word) => places.get(word) ?? []));
  }

  /** For each word of the terms whether the folded text holds it. */
  held(folded: string): boolean[] {
    return this.words.map((word) => hasWord(folded, word));
  }

  /** Weight of the terms all of whose words are held. */
  weigh(held: readonly boolean[]): number {
    let sum = 0;
    this.terms.forEach(({ weight }, at) => {
      if (this.needs[at]?.every((word) => held[word])) sum += weight;
    });
    return sum;
  }
}
