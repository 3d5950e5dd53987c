import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import type { Candidate } from './candidates';
import type { ComposeInput } from './compose-input';
import type { Constraints } from './constraints';
import { isLatin } from './fold-text';
import type { CoverageModel, CoverageTerm } from './solver/coverage-model';
import type { Term } from './term-list';
import { hasWord } from './word-in-text';

/** The numbers of a composing task. */
export interface Problem {
  model: CoverageModel;
  /** The candidates, in the order of the model's items. */
  candidates: readonly Candidate[];
  /** Weight in the model that stands for words to keep, not for terms. */
  offset: number;
}

/** Puts a task into numbers; null when the words to keep cannot be held together. */
export function buildProblem(
  input: ComposeInput,
  { keep, brand }: Constraints,
  candidates: readonly Candidate[],
  terms: readonly Term[],
): Problem | null {
  const places = new Map(candidates.map(({ folded }, at) => [folded, at]));
  // A word to keep may be held by a longer one; only where none exists it is fixed beforehand.
  const isHeld = (word: string) => candidates.some(({ folded }) => folded !== word && hasWord(folded, word));
  const loose = keep.filter((word) => word !== brand && isHeld(word));
  const fixed = keep.filter((word) => !loose.includes(word));
  const alive = terms.filter(({ words }) =>
    words.every((word) => places.has(word) || keep.some((other) => hasWord(other, word))),
  );
  const targets = [...new Set([...alive.flatMap(({ words }) => words), ...loose])];
  const targetAt = new Map(targets.map((word, at) => [word, at]));
  const all = alive.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = loose.map((word): CoverageTerm => ({ targets: [targetAt.get(word) ?? 0], weight: Math.ceil(all) + 1 }));
  const isAllLatin = brand === null && candidates.every(({ folded }) => latinEnds(folded) === 2);
  const joint = isAllLatin ? 1 : 0;
  const items = candidates.map(({ folded, width }) => ({
    width: width + joint,
    change: 0,
    latinEnds: latinEnds(folded),
    covers: targets.flatMap((word, at) => (hasWord(folded, word) ? [at] : [])),
  }));
  const providers = targets.map((_, target) =>
    items
      .flatMap(({ covers }, item) => (covers.includes(target) ? [item] : []))
      .sort((a, b) => (items[a]?.width ?? 0) - (items[b]?.width ?? 0)),
  );
  const forced = fixed.flatMap((word) => places.get(word) ?? []);
  const exclusive = exclusiveSets(candidates, input.uniqueRoles);
  if (exclusive.some((group) => group.filter((item) => forced.includes(item)).length > 1)) return null;
  const model: CoverageModel = {
    items,
    providers,
    terms: [...mergeTerms(alive, targetAt), ...wanted],
    room: input.limit + joint,
    changes: 0,
    forced,
    exclusive,
    blanks: isAllLatin ? 'none' : brand !== null && !isLatin([...brand][0]) ? 'han-first' : 'free',
  };
  return { model, candidates, offset: wanted.reduce((sum, { weight }) => sum + weight, 0) };
}

function latinEnds(text: string): number {
  const characters = [...text];
  return Number(isLatin(characters[0])) + Number(isLatin(characters.at(-1)));
}

/** Terms of the same words are one; a word inside another word of the term goes without saying. */
function mergeTerms(terms: readonly Term[], targetAt: ReadonlyMap<string, number>): CoverageTerm[] {
  const merged = new Map<string, { targets: number[]; weight: number }>();
  for (const { words, weight } of terms) {
    const outer = words.filter((word) => !words.some((other) => other !== word && hasWord(other, word)));
    const targets = outer.flatMap((word) => targetAt.get(word) ?? []).sort((a, b) => a - b);
    const known = merged.get(targets.join());
    if (known) known.weight += weight;
    else merged.set(targets.join(), { targets, weight });
  }
  return [...merged.values()];
}

/** For each role which one word only may hold the candidates which hold it, by themselves or by a word inside them. */
function exclusiveSets(candidates: readonly Candidate[], roles: readonly WordRole[]): number[][] {
  const heldBy = (candidate: Candidate) =>
    roles.find(
      (role) =>
        candidate.role === role || candidates.some((other) => other.role === role && hasWord(candidate.folded, other.folded)),
    );
  const held = candidates.map(heldBy);
  return roles.map((role) => held.flatMap((one, at) => (one === role ? [at] : []))).filter((group) => group.length > 1);
}
