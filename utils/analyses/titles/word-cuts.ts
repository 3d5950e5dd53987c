import { closingCharacters, looseCharacters, measures, numerals, openingCharacters } from '@/utils/knowledge/titles/word-signs';
import { isNumberBeside, type Pair, type TitleCharacter } from './title-text';
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
    // Said twice at once, the border between the two says nothing.
    const isAtOnce = ends[0] === second;
    if (isAtOnce && this.isDoubling(first, size)) return false;
    if (!this.canStart(isAtOnce ? [first] : starts, size) || !this.canEnd(isAtOnce ? [second + size] : ends, size)) return false;
    return !this.isQuantity(starts, size) && !this.isModel(ends);
  }

  /**
   * A single character in front is likely a missing first part (剃/毛器, 刮/毛器; 主/食品), the less so the longer the
   * word. A first piece of a single character may be the end of another word (机/专用 cut out of 涉密机/专用), surely
   * not in a word of three characters when it never ends one (连/衣裙); else a firm border is needed once.
   */
  private canStart(starts: number[], size: number): boolean {
    const [start = 0] = starts;
    const firmness = starts.map((at) => this.borders.before(at - 1));
    if (this.borders.isSingle(start)) {
      const head = this.characters[start]?.text ?? '';
      if (looseCharacters.has(head)) return false;
      if (size === 2 || closingCharacters.has(head)) return firmness.includes('firm');
    }
    if (size === 2) return !firmness.includes('weak');
    return this.isOnePiece(start, size) || firmness.some((one) => one !== 'weak');
  }

  /**
   * The head of a Chinese word is its end: 收纳/箱 and 收纳/盒 share a modifier but are two things. So a single character
   * behind either place stops it, unless a word of three characters has its head already (保温杯/便携, but 保温杯/套). A
   * last piece of a single character must be one that names things, or end at a firm border once.
   */
  private canEnd(ends: number[], size: number): boolean {
    const [end = 0] = ends;
    const isThing = (at: number) => closingCharacters.has(this.characters[at]?.text ?? '');
    if (size > 2 && isThing(end - 1) && !ends.some(isThing)) return true;
    const firmness = ends.map((at) => this.borders.after(at));
    if (firmness.includes('weak')) return false;
    if (!this.borders.isSingle(end - 1)) return true;
    const tail = this.characters[end - 1]?.text ?? '';
    if (looseCharacters.has(tail) || openingCharacters.has(tail)) return false;
    return closingCharacters.has(tail) || firmness.includes('firm');
  }

  /** 嘀嗒嘀嗒, 维他维他: two characters said twice at once are a doubling unless the segmenter takes them for a word. */
  private isDoubling(first: number, size: number): boolean {
    const isOneCharacter = new Set(this.characters.slice(first, first + size).map(({ text }) => text)).size === 1;
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
}
