import loadHighs from 'highs';

/** A composing task with words of plain characters, none of which is in two words. */
export interface CoverTask {
  words: string[];
  widths: number[];
  terms: { text: string; targets: number[]; weight: number }[];
  limit: number;
}

/**
 * `even` any word as likely, weights over three powers of ten · `zipf` some words much more often · `shared` a few words in
 * almost all terms · `skew` weights falling like 1/rank · `equal` all weights 1 · `long` 3–4 words a term.
 */
export const taskKinds = ['even', 'zipf', 'shared', 'skew', 'equal', 'long'] as const;
export type TaskKind = (typeof taskKinds)[number];

const WORDS = 60;
const TERMS = 300;

/** A generated task, the same for the same kind and seed. */
export function coverTask(kind: TaskKind, seed: number): CoverTask {
  const chance = chances(seed * 7919 + taskKinds.indexOf(kind) * 104729);
  const below = (count: number) => Math.floor(chance() * count);
  const power = { even: 1, zipf: 1.7, shared: 2.5, skew: 1, equal: 1, long: 1 }[kind];
  let next = 0x4e00;
  const words = Array.from({ length: WORDS }, () => {
    const size = 1 + below(4);
    next += size;
    return Array.from({ length: size }, (_, at) => String.fromCodePoint(next - size + at)).join('');
  });
  const terms = Array.from({ length: TERMS }, (_, rank) => {
    const size = kind === 'long' ? 3 + below(2) : 1 + below(4);
    const targets = new Set<number>();
    while (targets.size < size) targets.add(Math.floor(WORDS * chance() ** power));
    const weight = kind === 'equal' ? 1 : kind === 'skew' ? Math.round(10_000 / (rank + 1)) : Math.round(Math.exp(chance() * 8));
    return { text: [...targets].map((word) => words[word]).join(' '), targets: [...targets], weight };
  });
  return { words, widths: words.map((word) => 2 * word.length), terms, limit: 60 };
}

/** The most weight there is, by mixed integer programming; null when that takes longer than so many seconds. */
export async function exactOptimum({ widths, terms, limit }: CoverTask, seconds: number): Promise<number | null> {
  const highs = await loadHighs();
  const lines = [
    'Maximize',
    ` weight: ${terms.map(({ weight }, at) => `${weight} y${at}`).join(' + ')}`,
    'Subject To',
    ` room: ${widths.map((width, at) => `${width} x${at}`).join(' + ')} <= ${limit}`,
    ...terms.flatMap(({ targets }, at) => targets.map((word, place) => ` t${at}w${place}: y${at} - x${word} <= 0`)),
    'Bounds',
    ...terms.map((_, at) => ` 0 <= y${at} <= 1`),
    'Binary',
    ` ${widths.map((_, at) => `x${at}`).join(' ')}`,
    'End',
  ];
  const solution = highs.solve(lines.join('\n'), { mip_rel_gap: 0, time_limit: seconds });
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : null;
}

function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
