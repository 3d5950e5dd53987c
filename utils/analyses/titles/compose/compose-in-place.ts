import { titleWidth } from '@/utils/core/title-width';
import { type Candidate, listCandidates, weightAroundBrand } from './candidates';
import type { ComposeInput, ComposeReason } from './compose-input';
import { type Constraints, verdictOn } from './constraints';
import { type Draft, type Drafts, isEnough } from './draft';
import { foldText } from './fold-text';
import { InPlaceSearch } from './in-place-search';
import { buildProblem } from './problem';
import { relax } from './relax';
import { boundEffort, solveCoverage } from './solver/solve-coverage';
import { coveredTerms, type Term, weightOf } from './term-list';
import { hasWord } from './word-in-text';

/** Clean titles looked for at most; many cover the same terms. */
const MOST = 24;

/**
 * Titles which keep the old one's order and text but for a few words: replaced, put in or taken out in place, at most
 * `maxChange` characters apart from it (edit distance over code points).
 */
export function composeInPlace(input: ComposeInput, constraints: Constraints, terms: readonly Term[]): Drafts | ComposeReason {
  const { keep, drop } = constraints;
  if (keep.some((word) => drop.some((out) => hasWord(word, out)))) return 'keep-dropped';
  const candidates = listCandidates(input, constraints, terms);
  const isTooLong = (word: string) => titleWidth(word, input.platform) > input.limit;
  if (keep.some(isTooLong)) return 'keep-too-long';
  const drafts: Draft[] = [];
  for (const { title, words, weight } of new InPlaceSearch(input, constraints, terms, candidates).run()) {
    if (isEnough(drafts, input.most ?? MOST, weight)) break;
    const verdict = verdictOn(title, input, constraints);
    if (verdict !== 'refused') drafts.push({ title, words, weight, isClean: verdict === 'clean' });
  }
  if (drafts.length === 0 && verdictOn(input.title, input, constraints) === 'refused') return 'change-too-small';
  return { drafts, bound: boundOf(input, constraints, candidates, terms) };
}

/** The problem without the old title's order: its words stay for nothing, new ones cost the fewest edits they can. */
function boundOf(
  input: ComposeInput,
  constraints: Constraints,
  candidates: readonly Candidate[],
  terms: readonly Term[],
): number {
  const folded = foldText(input.title);
  // What the old title holds may stay, whatever a new word may not do.
  const all = weightOf(terms);
  const standing = weightOf(coveredTerms(folded, terms));
  const problem = buildProblem({ ...input, uniqueRoles: [] }, { ...constraints, keep: [] }, candidates, terms);
  const relaxed = problem && relax(problem, input.platform, { folded, most: input.maxChange ?? 0 });
  if (!relaxed) return all;
  const { bound } = solveCoverage(relaxed, boundEffort);
  return Math.min(all, Math.max(bound + weightAroundBrand(constraints, terms), standing));
}
