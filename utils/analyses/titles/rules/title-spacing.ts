import { blanksPartWords, everyWord } from '@/utils/knowledge/titles/spacing';
import { findBlanks } from '../characters/find-blanks';
import { cutOut } from '../cut-out';
import { defineTitleRule, pass } from '../define-rule';
import { listed } from '../listed';

/** Two Latin words need the blank between them. */
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** The message names what costs most. */
const kinds = ['split', 'doubled', 'edge', 'wide'] as const;

/**
 * No blank that costs room or splits a word.
 *
 * Rationale: every blank takes a unit (a full-width one takes two), search splits a word at it, and titles need none
 * between Han words (2025–26 articles, medium). On platforms that part words by blanks (`blanksPartWords`) those are fine.
 * Params: how many runs of blanks, the words they split.
 */
export const titleSpacing = defineTitleRule({
  id: 'title-spacing',
  requires: ['title', 'words'],
  judge({ title, words, book, platform }) {
    const blanks = findBlanks(title, words, book);
    const faults = blanks.filter(({ kind }) => kind !== 'plain');
    const worst = kinds.find((kind) => faults.some((fault) => fault.kind === kind));
    if (worst) {
      const split = faults.flatMap(({ kind, word }) => (kind === 'split' && word !== null ? [word] : []));
      const cuts = faults.map(({ kind, start, end }) => ({
        start,
        end,
        seenAs: kind === 'split' ? ('nothing' as const) : ('blank' as const),
      }));
      return {
        status: 'warn',
        message: worst,
        params: { count: faults.length, words: listed(split) },
        spans: faults.map(({ start, end }) => [start, end]),
        suggestedTitle: cutOut(title, cuts) || null,
      };
    }
    const idle = blanks.filter(({ start, end }) => !LATIN.test(title.charAt(start - 1)) || !LATIN.test(title.charAt(end)));
    const places = words.length - 1 - (blanks.length - idle.length);
    const isEvery = idle.length >= everyWord.blanks && idle.length >= places * everyWord.share;
    if (!isEvery || blanksPartWords.has(platform)) return pass;
    const cuts = idle.map(({ start, end }) => ({ start, end, seenAs: 'nothing' as const }));
    return {
      status: 'warn',
      message: 'every',
      params: { count: idle.length, words: '' },
      spans: idle.map(({ start, end }) => [start, end]),
      suggestedTitle: cutOut(title, cuts),
    };
  },
});
