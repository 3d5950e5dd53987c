import type { ClaimGroup } from '@/utils/knowledge/titles/law/claim-words';
import { allMatches } from './all-matches';
import type { SqueezedText } from './squeeze-text';

/** A word of a list found in a text. Offsets of the folded text, [start, end). */
export interface PhraseHit {
  group: ClaimGroup;
  word: string;
  start: number;
  end: number;
}

const isLatin = (character: string | undefined) => character !== undefined && /[a-z0-9]/.test(character);
/** What a word can be split by and still be read as one: 最 佳, 第-一, 国*家*级. */
const GAP = /^[\s\p{Cf}\-_.·•*~^'"`=‧・—…]{1,2}$/u;
/** Also parts words of their own, so that every character of a word must be split by it: 最/佳, 最★佳, not 全网/第一. */
const WIDE_GAP = /^[^\p{L}\p{N}()[\]{}【】「」《》<>（）:：+]{1,2}$/u;

/** Two characters as a number: this is asked at every place of every title by every list. */
const pairKey = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

const figures: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 十: '10' };
/** Words that number something also with figures: 第一品牌 is 第1品牌 too. */
const withFigures = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) =>
      word.length > 2 && NUMBERED.test(word)
        ? [word, word.replace(/[一二三四五十]/g, (numeral) => figures[numeral] ?? numeral)]
        : [word],
    ),
  ),
];
/** 一 in 唯一, 一流 or 一直 numbers nothing. */
const NUMBERED =
  /第一|^[一二三四五十](?:折|元|天|日|周|年|次|贴|抹|擦|喷|分钟|月|等品)|[买送赔罚拍发满]一|[送赔罚][一三十]|前[三五十]/;

/** Finds the words of a rule's groups, also where blanks or signs split them. The earlier group of a word comes first. */
export class PhraseSearch {
  /** By the first two characters. */
  private readonly byStart = new Map<number, { word: string; group: ClaimGroup }[]>();

  constructor(private readonly groups: readonly ClaimGroup[]) {
    for (const group of groups) {
      for (const word of withFigures(group.words.split(/\s+/).filter((word) => word !== ''))) {
        const key = pairKey(word, 0);
        const found = this.byStart.get(key);
        if (found) found.push({ word, group });
        else this.byStart.set(key, [{ word, group }]);
      }
    }
  }

  /** All occurrences, words before forms; they may overlap. */
  find({ folded, text, places }: SqueezedText): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at + 1 < text.length; at++) {
      for (const { word, group } of this.byStart.get(pairKey(text, at)) ?? []) {
        if (!text.startsWith(word, at)) continue;
        const start = places[at] ?? 0;
        const end = (places[at + word.length - 1] ?? 0) + 1;
        if (isOwnWord(folded, start, end) && isReadAsOne(folded, places.slice(at, at + word.length)))
          hits.push({ group, word, start, end });
      }
    }
    for (const group of this.groups) {
      for (const { 0: word, index: start } of allMatches(folded, group.pattern))
        hits.push({ group, word, start, end: start + word.length });
    }
    return hits;
  }
}

/** A Latin or numeric word is no part of a longer one: no.1 in no.123. */
const isOwnWord = (folded: string, start: number, end: number) =>
  !(isLatin(folded[start]) && isLatin(folded[start - 1])) && !(isLatin(folded[end - 1]) && isLatin(folded[end]));

/** Whether no gap is one that parts words. */
function isReadAsOne(folded: string, places: readonly number[]): boolean {
  const gaps = places.slice(1).map((place, at) => folded.slice((places[at] ?? 0) + 1, place));
  const split = gaps.filter((gap) => gap !== '');
  const isFull = split.length === gaps.length;
  return split.every((gap) => (isFull ? WIDE_GAP : GAP).test(gap));
}
