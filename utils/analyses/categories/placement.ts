import type { CategoryLabel } from './category-label';
import type { RankedLabel } from './category-model';
import { namesIn } from './leaf-name';
import { isSeedKey } from './seed-labels';
import type { ShareElsewhere } from './term-shares';

/** What is known of a product's place. */
export interface PlaceEvidence {
  /** What the title speaks for, the likeliest first. */
  ranked: readonly RankedLabel[];
  /** The leaf it stands in; null where no page has named it. */
  own: CategoryLabel | null;
  /** Whether the model knows what belongs into the own leaf. */
  isOwnKnown: boolean;
  termShare: ShareElsewhere | null;
  /** What a page said by itself. */
  warning: { text: string; proposedPath: readonly string[] | null } | null;
}

/** Why a product seems to be in the wrong place, with the evidence. */
export type Misplacement =
  | { by: 'page'; text: string; to: readonly string[] | null }
  | { by: 'titles'; to: readonly string[]; confidence: number; words: readonly string[]; likes: number }
  | { by: 'terms'; to: readonly string[]; term: string; statDate: string; share: { lo: number; hi: number } };

/** Whether a product is where it belongs. */
export interface Placement {
  /**
   * `elsewhere`: the evidence is strong that it belongs into another leaf · `fits`: its own leaf is among the likely ones ·
   * `unknown`: nothing is strong enough to tell.
   */
  state: 'elsewhere' | 'fits' | 'unknown';
  /** How likely it stands in the wrong place, 0–1; 0 where that cannot be told. */
  doubt: number;
  /** Null unless `elsewhere`. */
  because: Misplacement | null;
}

/** The share of products that stand in the wrong category. *House choice*, careful: operators choose with care, and a false alarm costs trust. */
const MISPLACED = 0.01;

/** From which doubt, and which confidence in the other leaf, a product is told of. */
const TELL_FROM = 0.9;

/** From which belief on the own leaf is one of the likely ones. *House choice*. */
const LIKELY = 0.15;

/** The names a leaf goes by; a platform's name for it and the end of its path need not be the same. */
const namesOf = ({ name, path }: Pick<CategoryLabel, 'name' | 'path'>): string[] => [
  ...namesIn(name),
  ...namesIn(path?.at(-1) ?? ''),
];

/** Whether two leaves go by one name: such are the same goods in two branches that nobody tells apart by a title. */
function areNamesakes(one: CategoryLabel, other: CategoryLabel): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => name.length > 1 && names.has(name));
}

/** Holds everything that speaks about a product's place against the leaf it stands in. */
export function judgePlacement({ ranked, own, isOwnKnown, termShare, warning }: PlaceEvidence): Placement {
  if (warning !== null) {
    const { text, proposedPath } = warning;
    return { state: 'elsewhere', doubt: 1, because: { by: 'page', text, to: proposedPath } };
  }
  if (own === null) return { state: 'unknown', doubt: 0, because: null };
  const isOwn = ({ label }: RankedLabel) => label.key === own.key || areNamesakes(label, own);
  const believed = ranked.filter(isOwn).reduce((sum, { belief }) => sum + belief, 0);
  const [first] = ranked;
  if (isOwnKnown && first && (isOwn(first) || believed >= LIKELY))
    return { state: 'fits', doubt: doubtAfter(believed), because: null };
  if (termShare !== null) {
    const { term, statDate, share, to } = termShare;
    return { state: 'elsewhere', doubt: TELL_FROM, because: { by: 'terms', to: to.path ?? [to.name], term, statDate, share } };
  }
  if (first === undefined || !isOwnKnown) return { state: 'unknown', doubt: 0, because: null };
  const doubt = doubtAfter(believed);
  const { label, confidence, words, likes } = first;
  // Doubt alone says that it is not here; where it belongs must be sure too, be a leaf the platform has, and have words or likes.
  const isSure = doubt >= TELL_FROM && confidence >= TELL_FROM && !isSeedKey(label.key) && words.length + likes.length > 0;
  if (!isSure) return { state: 'unknown', doubt, because: null };
  const to = label.path ?? [label.name];
  return { state: 'elsewhere', doubt, because: { by: 'titles', to, confidence, words, likes: likes.length } };
}

/** How likely a product stands in the wrong place, when its title gives its own leaf this share of belief: most stand right. */
function doubtAfter(believed: number): number {
  const here = believed * (1 - MISPLACED);
  const there = (1 - believed) * MISPLACED;
  return there / (here + there);
}
