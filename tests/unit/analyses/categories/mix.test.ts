import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefs, fitWeights, type KnownCase, weigh } from '@/utils/analyses/categories/mix';

const evidence = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 3, maxLength: 3 });
const written = [2, 0.5, 1];
const logBelief = (cases: readonly KnownCase[], weights: readonly number[]) =>
  cases.reduce((sum, { candidates, right }) => sum + Math.log(beliefs(candidates, weights)[right] ?? 0), 0);
const meanBelief = (cases: readonly KnownCase[], weights: readonly number[]) =>
  cases.reduce((sum, { candidates, right }) => sum + (beliefs(candidates, weights)[right] ?? 0), 0) / cases.length;

describe('mix', () => {
  it('gives beliefs from 0 to 1 that add up to 1, the most to what most speaks for', () => {
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 40 }), evidence, (candidates, weights) => {
        const shares = beliefs(candidates, weights);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const scores = candidates.map((one) => weigh(one, weights));
        expect(shares[scores.indexOf(Math.max(...scores))]).toBe(Math.max(...shares));
      }),
    );
  });

  it('believes in nothing where there is nothing', () => {
    expect(beliefs([], written)).toEqual([]);
  });

  it('lets the written weights stand where no case is known', () => {
    expect(fitWeights([], written)).toEqual(written);
    expect(fitWeights([{ candidates: [[1, 0, 0]], right: -1 }], written)).toEqual(written);
  });

  it('raises the belief in the right ones, the more cases show it the more', () => {
    // The third kind of evidence tells, the first misleads.
    const one: KnownCase = {
      candidates: [
        [1, 0, 0],
        [0, 0, 1],
        [0.5, 0, 0],
      ],
      right: 1,
    };
    const [few, many] = [3, 100].map((count) =>
      fitWeights(
        Array.from({ length: count }, () => one),
        written,
      ),
    );
    const raised = [written, few ?? [], many ?? []].map((weights) => meanBelief([one], weights));
    expect(raised[1]).toBeGreaterThan(raised[0] ?? 1);
    expect(raised[2]).toBeGreaterThan(raised[1] ?? 1);
    expect(many?.[2]).toBeGreaterThan(1);
    expect(many?.[0]).toBeLessThan(2);
  });

  it('does not believe less in the right ones than before, over all cases', () => {
    const known = fc.record({ candidates: fc.array(evidence, { minLength: 2, maxLength: 6 }), at: fc.nat() });
    const unit = (one: readonly number[]) => one.map((value) => value / 30);
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 20 }), (given) => {
        const cases = given.map(({ candidates, at }) => ({ candidates: candidates.map(unit), right: at % candidates.length }));
        expect(logBelief(cases, fitWeights(cases, written))).toBeGreaterThan(logBelief(cases, written) - 1e-6);
      }),
    );
  });

  it('does not believe less in the right ones where two of many candidates stand out and half the titles are wrong', () => {
    const others = Array.from({ length: 38 }, () => [0, 0, 0]);
    const cases = Array.from({ length: 100 }, (_, at) => ({
      candidates: [[1.5, 0, 0.8], [1.5, 0, 0.1], ...others],
      right: at % 2,
    }));
    expect(logBelief(cases, fitWeights(cases, [2.4, 0.5, 4]))).toBeGreaterThan(logBelief(cases, [2.4, 0.5, 4]));
  });

  it('keeps the weight of evidence no case tells anything about', () => {
    const cases = Array.from({ length: 30 }, () => ({
      candidates: [
        [1, 0, 0],
        [0, 0, 0],
      ],
      right: 0,
    }));
    expect(fitWeights(cases, written)[1]).toBeCloseTo(written[1] ?? 0, 9);
  });
});
