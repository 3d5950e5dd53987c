import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageModel } from '@/utils/analyses/titles/compose/solver/coverage-model';
import { solveCoverage, usualEffort } from '@/utils/analyses/titles/compose/solver/solve-coverage';
import { coverTask, exactOptimum } from '../../../../bench/compose-tasks';
import { plainModel, subsets } from './support';

const settings = { seed: 7, numRuns: 300 };

/** What the items cover in the model, null when they break a constraint. */
function worth(model: CoverageModel, items: readonly number[]): number | null {
  const found = items.flatMap((item) => model.items[item] ?? []);
  const width = found.reduce((sum, item) => sum + item.width, 0);
  const change = found.reduce((sum, item) => sum + item.change, 0);
  const ends = found.reduce((sum, item) => sum + item.latinEnds, 0);
  const blanks = model.blanks === 'none' ? 0 : Math.max(0, ends - found.length - 1);
  if (width + blanks > model.room || change > model.changes) return null;
  if (model.exclusive.some((group) => group.filter((item) => items.includes(item)).length > 1)) return null;
  if (!model.forced.every((item) => items.includes(item))) return null;
  const covered = new Set(found.flatMap(({ covers }) => covers));
  return model.terms
    .filter(({ targets }) => targets.every((target) => covered.has(target)))
    .reduce((sum, { weight }) => sum + weight, 0);
}

const models = fc
  .record({
    items: fc.array(
      fc.record({
        width: fc.integer({ min: 1, max: 8 }),
        change: fc.integer({ min: 0, max: 3 }),
        more: fc.subarray([0, 1, 2, 3, 4, 5], { maxLength: 2 }),
        latinEnds: fc.constantFrom(0, 0, 1, 2),
      }),
      { minLength: 6, maxLength: 9 },
    ),
    terms: fc.array(
      fc.record({
        targets: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: 4 }),
        weight: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0.001, max: 9, noNaN: true })),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    room: fc.integer({ min: 0, max: 30 }),
    changes: fc.integer({ min: 0, max: 8 }),
    exclusive: fc.constantFrom<number[][]>(
      [],
      [[0, 1, 2]],
      [
        [1, 4],
        [2, 5],
      ],
    ),
    blanks: fc.constantFrom<CoverageModel['blanks']>('none', 'free'),
  })
  .map(({ items: given, ...rest }): CoverageModel => {
    const items = given.map(({ more, ...item }, at) => ({ ...item, covers: [...new Set(at < 6 ? [at, ...more] : more)] }));
    const providers = [0, 1, 2, 3, 4, 5].map((target) =>
      items.flatMap(({ covers }, at) => (covers.includes(target) ? [at] : [])),
    );
    return { ...rest, items, providers, forced: [] };
  });

describe('solveCoverage', () => {
  it('finds the optimum of small problems and proves it', () => {
    fc.assert(
      fc.property(models, (model) => {
        const optimum = Math.max(0, ...subsets(model.items.length).map((items) => worth(model, items) ?? 0));
        const { sets, bound } = solveCoverage(model);
        expect(sets[0]?.weight ?? 0).toBeCloseTo(optimum, 6);
        expect(bound).toBeGreaterThanOrEqual(optimum - 1e-6);
        expect(bound).toBeCloseTo(optimum, 6);
        for (const { items, weight } of sets) expect(worth(model, items)).toBeCloseTo(weight, 6);
      }),
      settings,
    );
  });

  it('gives a bound that holds when it is stopped at once', () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 0, max: 3000 }), (model, maxEffort) => {
        const optimum = Math.max(0, ...subsets(model.items.length).map((items) => worth(model, items) ?? 0));
        expect(solveCoverage(model, { ...usualEffort, maxEffort }).bound).toBeGreaterThanOrEqual(optimum - 1e-6);
      }),
      settings,
    );
  });

  it('keeps what is forced in every set', () => {
    const model = {
      ...plainModel(
        [4, 4, 4],
        [
          { targets: [0], weight: 9 },
          { targets: [1], weight: 5 },
        ],
        8,
      ),
      forced: [2],
    };
    const { sets, bound } = solveCoverage(model);
    expect(sets[0]).toEqual({ items: [0, 2], weight: 9, units: 8 });
    expect(sets.every(({ items }) => items.includes(2))).toBe(true);
    expect(bound).toBe(9);
  });

  it('does not fill the room with what covers nothing', () => {
    const { sets } = solveCoverage(plainModel([2, 2, 2], [{ targets: [1], weight: 1 }], 60));
    expect(sets).toEqual([{ items: [1], weight: 1, units: 2 }]);
  });
});

describe('solveCoverage against HiGHS', () => {
  it.each(['even', 'zipf', 'shared', 'skew'] as const)(
    'meets the optimum of 60 words × 300 terms within 1 % (%s)',
    async (kind) => {
      const given = coverTask(kind, 41);
      const optimum = await exactOptimum(given, 20);
      const { sets, bound } = solveCoverage(plainModel(given.widths, given.terms, given.limit));
      if (optimum === null) throw new Error('HiGHS did not finish');
      expect(sets[0]?.weight ?? 0).toBeGreaterThanOrEqual(0.99 * optimum);
      expect(bound).toBeGreaterThanOrEqual(optimum * (1 - 1e-6));
    },
  );
});
