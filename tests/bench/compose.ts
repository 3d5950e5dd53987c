import { composeTitles } from '@/utils/analyses/titles/compose/compose-titles';
import { type CoverTask, coverTask, exactOptimum, type TaskKind, taskKinds } from './compose-tasks';

/** What one task gave. Weights as found, proven and exact; the exact one is null when HiGHS was stopped by its time limit. */
interface Run {
  ms: number;
  weight: number;
  bound: number;
  optimum: number | null;
}

export interface ComposeBench {
  /** The table for people. */
  text: string;
  /** Whether every optimum known is met within 1 %, no bound is below it and the times are within 20 ms median, 200 ms worst. */
  isGood: boolean;
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
const seeds = (count: number) => Array.from({ length: count }, (_, place) => place + 1);
const percent = (ratio: number) => `${(100 * Math.max(0, ratio)).toFixed(2)} %`;
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

/**
 * Measures the composer against HiGHS on generated tasks of 60 words × 300 terms, `count` of each kind. HiGHS gets so many
 * seconds a task.
 */
export async function benchCompose(count = 6, seconds = 30): Promise<ComposeBench> {
  // The first calls are slow until the engine has compiled them.
  for (let seed = 100; seed < 104; seed++) runOnce(coverTask('even', seed));
  // All times first: the other solver leaves the engine hot and the heap full.
  const timed = new Map<TaskKind, Omit<Run, 'optimum'>[]>();
  for (const kind of taskKinds)
    timed.set(
      kind,
      seeds(count).map((seed) => runOnce(coverTask(kind, seed))),
    );
  const all: Run[] = [];
  const lines = [`compose: ${taskKinds.length * count} tasks, 60 words x 300 terms, 60 units`, HEAD];
  for (const kind of taskKinds) {
    const runs: Run[] = [];
    for (const [at, run] of (timed.get(kind) ?? []).entries()) {
      runs.push({ ...run, optimum: await exactOptimum(coverTask(kind, at + 1), seconds) });
    }
    lines.push(row(kind, runs));
    all.push(...runs);
  }
  lines.push(row('all', all));
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const isExact = all.every(
    ({ weight, bound, optimum }) => optimum === null || (weight >= 0.99 * optimum && bound >= optimum - 1e-6 * optimum),
  );
  const goals: [string, boolean][] = [
    ['within 1 % of the optimum, no bound below it', isExact],
    ['median 20 ms at most', at(times, 0.5) <= 20],
    ['worst 200 ms at most', at(times, 1) <= 200],
  ];
  lines.push(...goals.map(([goal, isMet]) => `${isMet ? 'met   ' : 'MISSED'} ${goal}`));
  return { text: lines.join('\n'), isGood: goals.every(([, isMet]) => isMet) };
}

const HEAD = 'kind      tasks  gap mean   gap worst  bound over optimum  proven   ms median  p95     worst';

function runOnce({ terms, limit, words }: CoverTask): Omit<Run, 'optimum'> {
  const start = performance.now();
  const { proposals } = composeTitles({
    title: '',
    tokens: [],
    platform: 'taobao',
    limit,
    words,
    terms,
    keep: [],
    drop: [],
    brandFirst: null,
    maxChange: null,
    uniqueRoles: [],
    roleOf: () => null,
  });
  const ms = performance.now() - start;
  return { ms, weight: proposals[0]?.weight ?? 0, bound: proposals[0]?.bound ?? 0 };
}

function row(kind: string, runs: readonly Run[]): string {
  const known = runs.flatMap(({ optimum, ...run }) => (optimum === null ? [] : [{ ...run, optimum }]));
  const gaps = known.map(({ weight, optimum }) => 1 - weight / optimum);
  const over = known.map(({ bound, optimum }) => bound / optimum - 1);
  const proven = runs.filter(({ weight, bound }) => bound <= weight * (1 + 1e-9)).length / runs.length;
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const cells = [percent(mean(gaps)), percent(Math.max(0, ...gaps)), percent(mean(over)), percent(proven)];
  const [median, most, worst] = [at(times, 0.5), at(times, 0.95), at(times, 1)].map((ms) => ms.toFixed(1));
  const widths = [11, 11, 20, 9];
  return `${kind.padEnd(10)}${String(runs.length).padEnd(7)}${cells.map((cell, place) => cell.padEnd(widths[place] ?? 9)).join('')}${median?.padEnd(11)}${most?.padEnd(8)}${worst}`;
}
