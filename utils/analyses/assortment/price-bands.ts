import { quantile } from './median';
import { lowPriceOf, type PlanItem } from './plan-item';

/** A price band in fen: `fromFen` is in it, `toFen` is not; null: open. */
export interface PriceBand {
  /** `1` is the cheapest. */
  id: string;
  fromFen: number | null;
  toFen: number | null;
}

/** The band of products whose price no page has shown. It is no price band and stands behind the dearest. */
export const UNKNOWN_BAND = 'unknown';

/** Fewer products with a price make one band. *House choice*. */
const FEWEST_PRICED = 4;
/** The steps edges stand on divide the middle half of prices into at least so many. *House choice*. */
const STEPS = 4;
const YUAN = 100;

/** The bands between edges. */
function bandsBetween(edges: readonly number[]): PriceBand[] {
  const ends = [null, ...edges, null];
  return ends.slice(0, -1).map((fromFen, at) => ({ id: String(at + 1), fromFen, toFen: ends[at + 1] ?? null }));
}

/**
 * The price bands of one category: the operator's edges where there are any, else around the quartiles of its products' low
 * prices, on whole steps of 1, 2 or 5 yuan times a power of ten. A band nobody is in is not made. One band for fewer than four prices.
 */
export function priceBands(pricesFen: readonly number[], ownEdges: readonly number[] | null = null): PriceBand[] {
  if (ownEdges !== null) return bandsBetween(ownEdges);
  if (pricesFen.length < FEWEST_PRICED) return bandsBetween([]);
  const quartiles = [0.25, 0.5, 0.75].flatMap((at) => quantile(pricesFen, at) ?? []);
  const [low = 0, , high = 0] = quartiles;
  const step = niceStep((high - low) / STEPS);
  const wanted = [...new Set(quartiles.map((price) => Math.max(step, Math.round(price / step) * step)))];
  // From the cheapest on: an edge with nobody between it and the one before, or nobody above it, divides nothing.
  const edges: number[] = [];
  for (const edge of wanted) {
    const before = edges.at(-1) ?? 0;
    const isBelow = pricesFen.some((price) => price >= before && price < edge);
    if (isBelow && pricesFen.some((price) => price >= edge)) edges.push(edge);
  }
  return bandsBetween(edges);
}

/** The largest of 1, 2, 5 yuan times a power of ten that is not above; never below a yuan. */
function niceStep(fen: number): number {
  if (fen <= YUAN) return YUAN;
  const power = 10 ** Math.floor(Math.log10(fen));
  return power * ([5, 2, 1].find((digit) => digit * power <= fen) ?? 1);
}

/** The band a product belongs to by its low price, or `UNKNOWN_BAND`. */
export function bandOf(item: Pick<PlanItem, 'priceFen'>, bands: readonly PriceBand[]): string {
  const price = lowPriceOf(item);
  if (price === null) return UNKNOWN_BAND;
  return bands.findLast(({ fromFen }) => fromFen === null || price >= fromFen)?.id ?? UNKNOWN_BAND;
}
