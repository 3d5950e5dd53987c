import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import { listCandidates, weightAroundBrand } from './candidates';
import type { ComposeInput, ComposeReason } from './compose-input';
import { type Constraints, verdictOn } from './constraints';
import { type Draft, type Drafts, isEnough } from './draft';
import { foldText } from './fold-text';
import { joinWords, orderWords } from './order-words';
import { buildProblem, type Problem } from './problem';
import { relax } from './relax';
import { CoverState } from './solver/cover-state';
import { boundEffort, solveCoverage } from './solver/solve-coverage';
import type { Term } from './term-list';
import { countWord, hasWord } from './word-in-text';

/** Clean titles written at most; a few more than are shown, as some may turn out alike. */
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
  for (const { items, weight: all } of sets) {
    const weight = all - problem.offset;
    if (weight < 0) continue;
    if (isEnough(drafts, MOST, weight)) break;
    const write = (chosen: readonly number[]) => writeTitle(chosen, weight, problem, input, constraints, terms);
    const made = write(items);
    if (made) drafts.push(withOldWords(made, items, problem, input, write));
  }
  if (drafts.length === 0) return 'nothing-fits';
  const written = Math.max(0, anyTextBound(problem, input, bound) - problem.offset);
  return { drafts, bound: written + weightAroundBrand(constraints, terms) };
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
    if (fuller && (fuller.isClean || !best.isClean)) [best, chosen] = [fuller, [...chosen, item]];
  }
  return best;
}

/** The bound for every text, not only for whole words side by side. */
function anyTextBound(problem: Problem, { platform }: ComposeInput, bound: number): number {
  const relaxed = relax(problem, platform, null);
  if (!relaxed) return bound;
  return Math.max(bound, solveCoverage(relaxed, boundEffort).bound);
}

/** The first clean title of these words, else the first tolerable one. */
function writeTitle(
  items: readonly number[],
  weight: number,
  { candidates }: Problem,
  input: ComposeInput,
  constraints: Constraints,
  terms: readonly Term[],
): Draft | null {
  const chosen = items.flatMap((item) => candidates[item] ?? []);
  const inside = (folded: string) => chosen.some((other) => other.folded !== folded && hasWord(other.folded, folded));
  const words = chosen.filter(({ folded }) => !inside(folded));
  let tolerable: Draft | null = null;
  const lead = leadOf(input);
  const isLed = constraints.brand === null && lead !== null;
  const rows = [...(isLed ? orderWords(words, terms, lead) : []), ...orderWords(words, terms, constraints.brand)];
  for (const row of rows) {
    const title = joinWords(row);
    const folded = foldText(title);
    if (words.some((word) => countWord(folded, word.folded) !== 1)) continue;
    const verdict = verdictOn(title, input, constraints);
    if (verdict === 'clean') return { title, words, weight, isClean: true };
    if (verdict === 'tolerable') tolerable ??= { title, words, weight, isClean: false };
  }
  return tolerable;
}

/** What the old title begins with and nobody knows, or knows for a brand: most likely the shop's name for the goods. */
function leadOf({ tokens }: ComposeInput): string | null {
  const [first] = tokens;
  return first && (first.role === null || first.role === 'brand') ? foldText(first.text) : null;
}
