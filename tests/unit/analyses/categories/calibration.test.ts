import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, corrected, fitCalibration, writtenCalibrations } from '@/utils/analyses/categories/calibration';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const claim = fc.record({ confidence: share, isRight: fc.boolean() });
const { first, other } = writtenCalibrations;

/** So many claims of one confidence, of which a share is right. */
const claims = (count: number, confidence: number, right: number): Claim[] =>
  Array.from({ length: count }, (_, at) => ({ confidence, isRight: at < count * right }));

describe('calibration', () => {
  it('lets the written line stand where nothing was claimed', () => {
    for (const written of [first, other]) expect(fitCalibration([], written)).toEqual(written);
  });

  it('gives what rises with the claim, from 0 to below 1, whatever was claimed before', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 60 }), fc.tuple(share, share), (known, asked) => {
        for (const written of [first, other]) {
          const line = fitCalibration(known, written);
          const [low = 0, high = 0] = asked.toSorted((a, b) => a - b).map((one) => corrected(one, line));
          expect(low <= high).toBe(true);
          expect(low > 0 && high < 1).toBe(true);
        }
      }),
    );
  });

  it('never states that it is all but sure, though it was never wrong', () => {
    const line = fitCalibration(claims(5000, 1, 1), first);
    expect(corrected(1, line)).toBeLessThan(0.999);
    expect(corrected(1, line)).toBeGreaterThan(0.9);
  });

  it('lowers what claimed too much, the more claims show it the more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 200 }), fc.double({ min: 0.8, max: 0.95, noNaN: true }), (count, confidence) => {
        const line = fitCalibration(claims(count, confidence, 0.4), first);
        expect(corrected(confidence, line)).toBeLessThan(corrected(confidence, first));
      }),
    );
    const told = [10, 40, 160].map((count) => corrected(0.9, fitCalibration(claims(count, 0.9, 0.5), first)));
    expect(told).toEqual(told.toSorted((a, b) => b - a));
  });

  it('raises what claimed too little', () => {
    expect(corrected(0.3, fitCalibration(claims(100, 0.3, 0.9), other))).toBeGreaterThan(0.6);
  });

  it('is little moved by few claims', () => {
    expect(corrected(0.8, fitCalibration(claims(2, 0.8, 0), first))).toBeGreaterThan(corrected(0.8, first) - 0.15);
  });

  it('tells how often very sure claims came true', () => {
    for (const right of [0.6, 0.8, 0.9, 0.95])
      for (const confidence of [0.99, 0.999, 0.9999]) {
        const told = corrected(confidence, fitCalibration(claims(400, confidence, right), first));
        expect(Math.abs(told - right), `${right} of ${confidence} told as ${told}`).toBeLessThan(0.1);
      }
  });

  it('does not believe claims of which none came true', () => {
    for (const count of [100, 400, 2000]) expect(corrected(0.9, fitCalibration(claims(count, 0.9, 0), first))).toBeLessThan(0.35);
  });
});
