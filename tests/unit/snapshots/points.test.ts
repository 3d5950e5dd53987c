import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, pack, pointOn, unpack, withPoint } from '@/utils/snapshots/points';
import type { PointSeries } from '@/utils/snapshots/schema';

const exactly = (values: readonly number[]) => values.map((value) => (Object.is(value, -0) ? '-0' : value));

describe('pack', () => {
  it('gives back every value it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
        expect(exactly([...pack(values)])).toEqual(exactly(values));
      }),
    );
  });

  it('keeps whole fen exact beyond what a 32-bit float holds', () => {
    expect([...pack([16_777_217])]).toEqual([16_777_217]);
    expect([...pack([9_007_199_254_740_991])]).toEqual([9_007_199_254_740_991]);
  });

  it('takes the narrowest array that holds the values', () => {
    expect(pack([0, 255])).toBeInstanceOf(Uint8Array);
    expect(pack([256])).toBeInstanceOf(Uint16Array);
    expect(pack([65_536])).toBeInstanceOf(Uint32Array);
    expect(pack([4_294_967_296])).toBeInstanceOf(Float64Array);
    expect(pack([0.5])).toBeInstanceOf(Float64Array);
    expect(pack([-1])).toBeInstanceOf(Float64Array);
  });
});

const look = fc.record({
  day: fc.integer({ min: 1, max: 31 }),
  value: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  minute: fc.nat({ max: 100_000 }),
});
// Two looks at one product in the same minute have no order.
const looks = fc.uniqueArray(look, { selector: ({ day, minute }) => `${day} ${minute}` });

const store = (all: readonly { day: number; value: number; minute: number }[]) =>
  all.reduce<PointSeries | undefined>((series, { day, value, minute }) => withPoint(series, day, value, minute), undefined);

describe('withPoint', () => {
  it('holds the latest look of every day and nothing for other days', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const series = store(all);
        for (let day = 1; day <= 31; day += 1) {
          const latest = all
            .filter((one) => one.day === day)
            .toSorted((one, other) => one.minute - other.minute)
            .at(-1);
          expect(pointOn(series, day)).toBe(latest?.value ?? null);
        }
      }),
    );
  });

  it('does not depend on the order in which looks arrive, nor on arriving twice', () => {
    fc.assert(
      fc.property(looks, (all) => {
        expect(store([...all, ...all.toReversed()])).toEqual(store(all.toReversed()));
        expect(store(all.toReversed())).toEqual(store(all));
      }),
    );
  });

  it('has as many values as seen days', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const series = store(all);
        if (series) expect([...unpack(series).keys()]).toEqual(daysIn(series.days));
      }),
    );
  });

  it('knows the 31st', () => {
    const series = withPoint(withPoint(undefined, 31, 7, 0), 1, 3, 0);
    expect([...unpack(series)]).toEqual([
      [1, 3],
      [31, 7],
    ]);
  });
});
