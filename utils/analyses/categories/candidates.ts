import { type Evidence, weigh } from './mix';
import type { NameEvidence } from './name-evidence';
import type { LikeTitle, TitleEvidence } from './placed-titles';

/** A leaf a title may belong to, with everything that speaks for it. */
export interface Candidate {
  label: number;
  evidence: Evidence;
  /** The words of the title that speak for it, the most telling first. */
  words: readonly string[];
  /** Like titles that sit there. */
  likes: readonly LikeTitle[];
  /** Place among the platform's own candidates, 0 the first; null where it offered none or others. */
  offeredAt: number | null;
}

/**
 * What each kind of evidence counts before any title has been learned, in the order of `evidenceOf`: words that name or hint at
 * the leaf, its own name in full, likelihood by character pairs, like titles, titles it has, the platform's own offer,
 * none of the leaves.
 * *House choice*, set by hand; with learned titles they are fitted to those.
 */
export const writtenWeights: readonly number[] = [2.4, 0.8, 0.1, 4, 0.3, 5, 0.6];

/** What speaks for none of the leaves a model knows: nothing, which is more than little for any of them. */
export const nowhere: Evidence = [0, 0, 0, 0, 0, 0, 1];

/** Leaves beyond these have no part in the belief. *House choice*. */
const MOST = 40;

/** What nothing names, no like title sits in and the platform did not offer is at least so far behind, in nats: chance pairs of characters are no reason. *House choice*. */
const WITHOUT_REASON = -10;

/** Likeness nobody has, against which like titles are weighed: one that is barely alike proves nothing. *House choice*. */
const UNLIKE = 0.25;

/** What was found about a title, before leaves are compared. */
export interface Findings {
  names: ReadonlyMap<number, NameEvidence>;
  titles: TitleEvidence;
  /** Leaves the platform itself offered, the first first. */
  offered: readonly number[];
  /** How many titles a leaf has. */
  countOf: (label: number) => number;
}

/** The leaves anything speaks for, the likeliest by the written weights first. */
export function candidatesOf({ names, titles, offered, countOf }: Findings): Candidate[] {
  const { behind, unlikely, likes } = titles;
  const alike = new Map<number, number>();
  let all = UNLIKE;
  for (const { label, likeness } of likes) {
    alike.set(label, (alike.get(label) ?? 0) + likeness ** 2);
    all += likeness ** 2;
  }
  const evidenceOf = (label: number): Evidence => {
    const found = names.get(label);
    const place = offered.indexOf(label);
    const far = behind.get(label) ?? unlikely;
    return [
      found?.score ?? 0,
      found?.named ?? 0,
      found || alike.has(label) || place >= 0 ? far : Math.min(far, WITHOUT_REASON),
      (alike.get(label) ?? 0) / all,
      Math.log1p(countOf(label)),
      place < 0 ? 0 : 1 / (1 + place),
      0,
    ];
  };
  const found = new Set([...names.keys(), ...behind.keys(), ...alike.keys(), ...offered]);
  return [...found]
    .map((label) => {
      const evidence = evidenceOf(label);
      return { label, evidence, rough: weigh(evidence, writtenWeights) };
    })
    .sort((a, b) => b.rough - a.rough || a.label - b.label)
    .slice(0, MOST)
    .map(({ label, evidence }) => {
      const place = offered.indexOf(label);
      return {
        ...{ label, evidence },
        words: names.get(label)?.words ?? [],
        likes: likes.filter((like) => like.label === label),
        offeredAt: place < 0 ? null : place,
      };
    });
}
