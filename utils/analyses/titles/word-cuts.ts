import { looseCharacters, measures, numerals } from '@/utils/knowledge/titles/word-signs';
import type { Pair } from './repeated-han';
import { isNumberBeside, type TitleCharacter } from './title-text';
import { WordBorders } from './word-borders';

/** Tells whether text that stands in two places of a title is a word in both. */
export class WordCuts {
  private readonly borders: WordBorders;

  constructor(
    title: string,
    private readonly characters: readonly TitleCharacter[],
  ) {
    this.borders = new WordBorders(title, characters);
  }

  isWord({ first, second, size }: Pair): boolean {
    const starts = [first, second];
    const ends = [first + size, second + size];
    if (![...starts, ...ends].every((at) => this.borders.isBorder(at))) return false;
    if (!this.canStart(starts, size) || !this.canEnd(ends)) return false;
    return !this.isDoubling(first, second, size) && !this.isQuantity(starts, size) && !this.isModel(ends);
  }

  /**
   * A single character in front is likely a missing first part (剃/毛器, 刮/毛器; 主/食品), the less so the longer the
   * word. A word whose own first piece is a single character (机/专用 cut out of 涉密机/专用) needs a firm border once.
   */
  private canStart(starts: number[], size: number): boolean {
    const [start = 0] = starts;
    const isSingle = this.borders.isSingle(start);
    if (isSingle && this.isLoose(start)) return false;
    const firmness = starts.map((at) => this.borders.before(at - 1));
    if (isSingle) return firmness.includes('firm');
    if (size === 2) return !firmness.includes('weak');
    return this.isOnePiece(start, size) || firmness.some((one) => one !== 'weak');
  }

  /**
   * The head of a Chinese word is its end: 收纳/箱 and 收纳/盒 share a modifier but are two things. So a single character
   * behind either place stops it, and a word whose own last piece is a single character needs a firm border once.
   */
  private canEnd(ends: number[]): boolean {
    const [end = 0] = ends;
    const isSingle = this.borders.isSingle(end - 1);
    if (isSingle && this.isLoose(end - 1)) return false;
    const firmness = ends.map((at) => this.borders.after(at));
    return !firmness.includes('weak') && (!isSingle || firmness.includes('firm'));
  }

  /** 嘀嗒嘀嗒, 维他维他: two characters said twice at once are a doubling unless the segmenter takes them for a word. */
  private isDoubling(first: number, second: number, size: number): boolean {
    if (second !== first + size) return false;
    const isOneCharacter = this.characters.slice(first, second).every(({ text }) => text === this.characters[first]?.text);
    return isOneCharacter || (size === 2 && this.borders.isBorder(first + 1));
  }

  /** 三件套 … 四件套, 两件 … 两件, 20片 … 30片: counted things, not words. */
  private isQuantity(starts: number[], size: number): boolean {
    const [at = 0] = starts;
    if (size === 2 && this.isNumeral(at) && measures.has(this.characters[at + 1]?.text ?? '')) return true;
    const isCounted = starts.some((start) => this.isNumeral(start - 1));
    return isCounted || starts.every((start) => this.characters[start - 1]?.kind === 'digit');
  }

  /** 华为P40 / 华为 P30: before a model every time, the word is part of a list of models. */
  private isModel(ends: number[]): boolean {
    return ends.every((end) => this.characters[end]?.kind === 'latin' || isNumberBeside(this.characters, end, 1));
  }

  private isOnePiece(start: number, size: number): boolean {
    for (let at = start + 1; at < start + size; at++) if (this.borders.isBorder(at)) return false;
    return true;
  }

  private isNumeral(at: number): boolean {
    return numerals.has(this.characters[at]?.text ?? '');
  }

  private isLoose(at: number): boolean {
    return looseCharacters.has(this.characters[at]?.text ?? '');
  }
}
