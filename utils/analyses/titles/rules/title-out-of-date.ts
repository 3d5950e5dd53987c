import { orderedSpans } from '../attributes/ordered-spans';
import { cutOut } from '../cut-out';
import { staleWords } from '../dates/stale-words';
import { defineTitleRule, pass } from '../define-rule';
import { listed } from '../listed';

/**
 * Years, festivals and seasons of a title should go with the day.
 *
 * Rationale: nobody searches last year's collection or a festival that is over, and buyers read them as old stock.
 * Windows are data, wide on purpose: *house choice*. Models, editions and vintages are left alone.
 * Params: the word, then the festival's last day / the month the season sells again from / the running year; for several
 * words the words and how many.
 */
export const titleOutOfDate = defineTitleRule({
  id: 'title-out-of-date',
  requires: ['title', 'words'],
  judge(facts) {
    const stale = staleWords(facts).toSorted((a, b) => a.start - b.start);
    const [first, ...others] = stale;
    if (first === undefined) return pass;
    const spans = orderedSpans(stale.map(({ start, end }) => [start, end]));
    if (others.some(({ text }) => text !== first.text)) {
      const params = { words: listed(stale.map(({ text }) => text)), count: stale.length };
      return { status: 'warn', message: 'several', params, spans };
    }
    // What is left of 2024新款 is still true.
    const isYear = first.kind === 'year-past';
    const suggestedTitle = isYear
      ? cutOut(
          facts.title,
          stale.map(({ start, end }) => ({ start, end, seenAs: 'nothing' })),
        )
      : null;
    return { status: 'warn', message: first.kind, params: { word: first.text, when: first.when }, spans, suggestedTitle };
  },
});
