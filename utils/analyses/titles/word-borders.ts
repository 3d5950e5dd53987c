import { closingCharacters, looseCharacters, numerals, openingCharacters } from '@/utils/knowledge/titles/word-signs';
import type { TitleCharacter } from './title-text';

/** How sure it is that a word ends at a border. */
export type Firmness = 'firm' | 'likely' | 'weak';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where words may begin and end in a title.
 *
 * The browser's own segmenter cuts goods words into too many pieces (保温/杯, 纯/棉) but hardly ever across a word. So a
 * cut is a possible border, and it is `weak` where the piece beyond it is a single character: that piece likely belongs
 * to the word (the 刮 of 刮/毛器). Blanks, signs, another script and free-standing characters make a `firm` border.
 */
export class WordBorders {
  /** Index of the segment each character is in. */
  private readonly segment: number[] = [];
  private readonly sizes: number[] = [];

  constructor(
    title: string,
    private readonly characters: readonly TitleCharacter[],
  ) {
    const starts = new Set(Array.from(segmenter.segment(title), ({ index }) => index));
    for (const { start } of characters) {
      if (starts.has(start) || this.sizes.length === 0) this.sizes.push(0);
      const last = this.sizes.length - 1;
      this.segment.push(last);
      this.sizes[last] = (this.sizes[last] ?? 0) + 1;
    }
  }

  /** Whether a word may end before the character at this index. */
  isBorder(at: number): boolean {
    const before = this.characters[at - 1]?.kind;
    const after = this.characters[at]?.kind;
    if (before === 'letter' && after === 'han') return false;
    return before !== after || this.segment[at - 1] !== this.segment[at];
  }

  /** Whether the character at this index is a segment of its own. */
  isSingle(at: number): boolean {
    return this.isBorder(at) && this.isBorder(at + 1);
  }

  /** The border at a word's left end, given the index of the character before it. */
  before(at: number): Firmness {
    const character = this.characters[at];
    const isLetterNext = this.characters[at + 1]?.kind === 'letter';
    if (character?.kind !== 'han' || isLetterNext || looseCharacters.has(character.text)) return 'firm';
    return this.isSingle(at) && !closingCharacters.has(character.text) ? 'weak' : 'likely';
  }

  /** The border at a word's right end, given the index of the character after it. */
  after(at: number): Firmness {
    const character = this.characters[at];
    if (character?.kind !== 'han' || looseCharacters.has(character.text)) return 'firm';
    if (openingCharacters.has(character.text) || numerals.has(character.text)) return 'likely';
    return this.isSingle(at) ? 'weak' : 'likely';
  }
}
