import { composeFree } from './compose-free';
import { composeInPlace } from './compose-in-place';
import type { ComposeInput, ComposeReason, Composition, Proposal } from './compose-input';
import { readConstraints, verdictOn } from './constraints';
import { cleanest, propose } from './draft';
import { foldText } from './fold-text';
import { coveredTerms, listTerms, weightOf } from './term-list';

/** How many titles are proposed at most. */
const MOST = 5;

/**
 * Up to five titles which cover the most weight of search terms within the limit and the constraints. A term is covered
 * when all its words stand in the title. Words are taken from the old title, `words` and the terms, never invented; the
 * limit is not filled up for its own sake. Titles the rules merely tolerate are proposed only where clean ones cover clearly
 * less. `bound` is proven: no title within the constraints covers more.
 */
export function composeTitles(input: ComposeInput): Composition {
  const none = (reason: ComposeReason): Composition => ({ proposals: [], reason, present: null });
  const terms = listTerms(input.terms);
  if (terms.length === 0) return none('no-terms');
  const constraints = readConstraints(input);
  const found = (input.maxChange === null ? composeFree : composeInPlace)(input, constraints, terms);
  if (typeof found === 'string') return none(found);
  // A title which breaks a constraint is no rival.
  const isOldFine = verdictOn(input.title, input, constraints) !== 'refused';
  const oldWeight = isOldFine ? weightOf(coveredTerms(foldText(input.title), terms)) : -1;
  const least = oldWeight + 1e-9 * Math.max(1e-6, Math.abs(oldWeight));
  const made = found.drafts
    .map((draft) => ({ ...draft, weight: weightOf(coveredTerms(foldText(draft.title), terms)) }))
    .filter(({ title, weight }) => title !== input.title && weight > least && (weight > 0 || !isOldFine));
  const proposals = distinct(cleanest(made).map((draft) => propose(draft, input, terms, found.bound))).slice(0, MOST);
  if (proposals.length === 0) {
    const present = isOldFine ? propose({ title: input.title, words: [] }, input, terms, found.bound) : null;
    return { ...none('nothing-better'), present };
  }
  // What was written may by chance cover more than was reckoned with.
  const bound = Math.max(...proposals.map((proposal) => proposal.bound));
  return { proposals: proposals.map((proposal) => ({ ...proposal, bound })), reason: null, present: null };
}

/** Best first, each of which covers something the better ones do not. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => b.weight - a.weight))
    if (!kept.some(({ covered }) => proposal.covered.every((term) => covered.includes(term)))) kept.push(proposal);
  return kept;
}
