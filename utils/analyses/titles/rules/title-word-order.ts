import { cutOut } from '../cut-out';
import { defineTitleRule, pass } from '../define-rule';
import { oddPlace } from '../goods/odd-place';
import { listed } from '../listed';

/**
 * A title must read from the front to the end.
 *
 * Rationale: the front is what a buyer sees in a list and, on Douyin, what weighs most (2025–26, low): a list of things or a
 * bare colour there says nothing. Other orders are not judged: titles that sell have every one (`wordOrder`).
 * Params: the words that should move or go, how many.
 */
export const titleWordOrder = defineTitleRule({
  id: 'title-word-order',
  requires: ['title', 'words'],
  judge({ title, words }) {
    const odd = oddPlace(words);
    if (odd === null) return pass;
    const spans = odd.words.map(({ start, end }): [number, number] => [start, end]);
    const cuts = spans.map(([start, end]) => ({ start, end, seenAs: 'nothing' as const }));
    return {
      status: 'warn',
      message: odd.kind,
      params: { words: listed(odd.words.map(({ text }) => text)), count: odd.words.length },
      spans,
      suggestedTitle: odd.kind === 'hanging' ? cutOut(title, cuts) || null : null,
    };
  },
});
