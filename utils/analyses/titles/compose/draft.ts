import { titleWidth } from '@/utils/core/title-width';
import type { Candidate } from './candidates';
import type { ComposeInput, Proposal } from './compose-input';
import { foldText } from './fold-text';
import { coveredTerms, type Term, weightOf } from './term-list';
import { hasWord } from './word-in-text';

/** A title thought of, with the words put into it. */
export interface Draft {
  title: string;
  words: readonly Candidate[];
  /** The rules have nothing against it. */
  isClean: boolean;
  /** Weight it was reckoned to cover; by chance it may cover more. */
  weight: number;
}

/** What an optimiser came to. */
export interface Drafts {
  /** Within all constraints, best first. */
  drafts: readonly Draft[];
  bound: number;
}

/** Demand worth less than this share of what can be reached is given up for a clean title. *House choice*. */
const CLOSE_ENOUGH = 0.99;

/** Whether drafts, found best first, are so many that no later one would be shown: a later one of at most this weight. */
export function isEnough(drafts: readonly Draft[], most: number, weight: number): boolean {
  const best = drafts[0]?.weight ?? 0;
  return drafts.filter(({ isClean }) => isClean || weight < best * CLOSE_ENOUGH).length >= most;
}

/** Clean drafts alone where they come close to the best; else all. */
export function cleanest(drafts: readonly Draft[]): readonly Draft[] {
  const most = Math.max(...drafts.map(({ weight }) => weight));
  const clean = drafts.filter(({ isClean }) => isClean);
  return clean.some(({ weight }) => weight >= most * CLOSE_ENOUGH) ? clean : drafts;
}

/** Measures a title against the old one. Everything is counted on the text itself. */
export function propose(
  { title, words }: Pick<Draft, 'title' | 'words'>,
  input: ComposeInput,
  terms: readonly Term[],
  bound: number,
): Proposal {
  const folded = foldText(title);
  const old = foldText(input.title);
  const covered = coveredTerms(folded, terms);
  const weight = weightOf(covered);
  const stays = (text: string) => hasWord(folded, foldText(text));
  const olds = [...new Set(input.tokens.map(({ text }) => text).filter((text) => text.trim() !== ''))];
  return {
    title,
    units: titleWidth(title, input.platform),
    weight,
    bound: Math.max(bound, weight),
    covered: covered.map(({ text }) => text),
    lost: coveredTerms(old, terms)
      .filter((term) => !covered.includes(term))
      .map(({ text }) => text),
    kept: olds.filter(stays),
    removed: olds.filter((text) => !stays(text)),
    added: words.filter((word) => !hasWord(old, word.folded)).map(({ text }) => text),
  };
}
