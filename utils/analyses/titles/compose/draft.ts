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
}

/** What an optimiser came to. */
export interface Drafts {
  /** Within all constraints, best first. */
  drafts: readonly Draft[];
  bound: number;
}

/** Measures a title against the old one. Everything is counted on the text itself. */
export function propose({ title, words }: Draft, input: ComposeInput, terms: readonly Term[], bound: number): Proposal {
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
