import { defineTitleRule, notApplicable, pass } from '../define-rule';
import { listed } from '../listed';
import { missedTerms } from '../terms/missed-terms';

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/**
 * A title should hold the words of the terms its buyers use.
 *
 * Rationale: a product is found by a term when its title holds the words. Only terms that name the same goods and lack a
 * word or two are told, by demand; none of another brand, nothing the title or the attributes deny or leave open where
 * only one answer can be true. Bounds are a *house choice*.
 * Params: the terms with their demand as given, the words to add, how many terms.
 */
export const titleMissedTerm = defineTitleRule({
  id: 'title-missed-term',
  requires: ['title', 'words', 'terms'],
  judge(facts) {
    const missed = missedTerms(facts);
    if (missed === null) return notApplicable;
    if (missed.length === 0) return pass;
    // In full: a term cut short is no term.
    const shown = (lo: number, hi: number | null) =>
      hi === null ? digits.format(lo) : `${digits.format(lo)} ~ ${digits.format(hi)}`;
    const terms = missed.map(({ text, demand, demandTo }) => `${text} (${shown(demand, demandTo)})`).join(' / ');
    const words = missed.flatMap(({ missing }) => missing.map(({ text }) => text));
    return { status: 'warn', message: 'missed', params: { terms, words: listed(words), count: missed.length } };
  },
});
