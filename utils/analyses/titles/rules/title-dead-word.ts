import { mostNamed } from '@/utils/knowledge/titles/search-terms';
import { orderedSpans } from '../attributes/ordered-spans';
import { defineTitleRule, notApplicable, pass } from '../define-rule';
import { listed } from '../listed';
import { deadWords } from '../terms/dead-words';

/**
 * Words of a title should be searched for.
 *
 * Rationale: a title's room is short, and a word no seen search term holds brings nobody. Only said when enough terms of
 * the same product were seen (`enoughTerms`, *house choice*); brands, models, sizes and places have other reasons to stand
 * there, and so have words we do not know.
 * Params: the least useful words, how many there are, how many terms were looked through.
 */
export const titleDeadWord = defineTitleRule({
  id: 'title-dead-word',
  requires: ['title', 'words', 'terms'],
  judge(facts) {
    const dead = deadWords(facts);
    if (dead === null) return notApplicable;
    const named = dead.words.slice(0, mostNamed);
    if (named.length === 0) return pass;
    return {
      status: 'warn',
      message: 'unsearched',
      params: { words: listed(named.map(({ text }) => text)), count: dead.words.length, terms: dead.termCount },
      spans: orderedSpans(named.map(({ start, end }) => [start, end])),
    };
  },
});
