import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import { listCandidates } from './candidates';
import type { ComposeInput, ComposeReason } from './compose-input';
import { type Constraints, isWithin } from './constraints';
import { CoverState } from './cover-state';
import type { Draft, Drafts } from './draft';
import { foldText } from './fold-text';
import { joinWords, orderWords } from './order-words';
import { buildProblem, type Problem } from './problem';
import { relax } from './relax';
import { solveCoverage, usualEffort } from './solve-coverage';
import type { Term } from './term-list';
import { countWord, hasWord } from './word-in-text';

/** Titles written at most; a few more than are shown, as some may turn out alike. */
const MOST = 9;

/** Titles put together anew from the words at hand; the reason when there is none. */
export function composeFree(input: ComposeInput, constraints: Constraints, terms: readonly Term[]): Drafts | ComposeReason {
  const { keep, drop } = constraints;
  if (keep.some((word) => drop.some((out) => hasWord(word, out)))) return 'keep-dropped';
  const candidates = listCandidates(input, constraints, terms);
  if (keep.some((word) => !candidates.some(({ folded }) => folded === word))) return 'keep-too-long';
  const problem = buildProblem(input, constraints, candidates, terms);
  if (!problem) return 'keep-conflict';
  if (!new CoverState(problem.model).fits) return 'keep-too-long';
  const { sets, bound } = solveCoverage(problem.model);
  const drafts: Draft[] = [];
  for (const { items, weight } of sets) {
    const write = (chosen: readonly number[]) => writeTitle(chosen, problem, input, constraints, terms);
    const made = weight < problem.offset ? null : write(items);
    if (made) drafts.push(withOldWords(made, items, problem, input, write));
    if (drafts.length >= MOST) break;
  }
  if (drafts.length === 0) return 'nothing-fits';
  return { drafts, bound: Math.max(0, anyTextBound(problem, input, bound) - problem.offset) };
}

/** Words about the offer go first when a title is written anew. */
const passing: ReadonlySet<WordRole | null> = new Set<WordRole | null>(['marketing', 'service']);

/** The title with what the old one said of the goods, as far as there is room. */
function withOldWords(
  draft: Draft,
  items: readonly number[],
  { candidates }: Problem,
  { tokens, uniqueRoles }: ComposeInput,
  write: (items: readonly number[]) => Draft | null,
): Draft {
  const old = new Set(tokens.map(({ text }) => foldText(text)));
  let [best, chosen] = [draft, items];
  for (const [item, { folded, role }] of candidates.entries()) {
    if (!old.has(folded) || passing.has(role) || chosen.includes(item) || hasWord(foldText(best.title), folded)) continue;
    const isTaken = role !== null && uniqueRoles.includes(role) && chosen.some((other) => candidates[other]?.role === role);
    if (isTaken) continue;
    const fuller = write([...chosen, item]);
    if (fuller) [best, chosen] = [fuller, [...chosen, item]];
  }
  return best;
}

/** The bound for every text, not only for whole words side by side. */
function anyTextBound(problem: Problem, { platform }: ComposeInput, bound: number): number {
  const relaxed = relax(problem, platform, null);
  if (!relaxed) return bound;
  return Math.max(bound, solveCoverage(relaxed, { ...usualEffort, maxEffort: usualEffort.maxEffort / 2 }).bound);
}

function writeTitle(
  items: readonly number[],
  { candidates }: Problem,
  input: ComposeInput,
  constraints: Constraints,
  terms: readonly Term[],
): Draft | null {
  const chosen = items.flatMap((item) => candidates[item] ?? []);
  const inside = (folded: string) => chosen.some((other) => other.folded !== folded && hasWord(other.folded, folded));
  const words = chosen.filter(({ folded }) => !inside(folded));
  for (const row of orderWords(words, terms, constraints.brand)) {
    const title = joinWords(row);
    const folded = foldText(title);
    const isEachOnce = words.every((word) => countWord(folded, word.folded) === 1);
    if (isEachOnce && isWithin(title, input, constraints)) return { title, words };
  }
  return null;
}
