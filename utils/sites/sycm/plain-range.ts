const MIXED = /^\s*([\d,]+(?:\.\d+)?)\s*[~～]\s*(\d+(?:\.\d+)?)\s*(万|亿)\s*$/;

/**
 * `5000 ~ 1万` with its last end written out: taken for 5000万 the first end would lie above the last, so that there is one
 * way to read it. What can be read in two ways (`5 ~ 10万`) stays as it is.
 */
export function plainRange(raw: unknown): unknown {
  const [, first = '', last = '', unit] = typeof raw === 'string' ? (MIXED.exec(raw) ?? []) : [];
  const [lo, hi] = [Number(first.replaceAll(',', '')), Number(last)];
  return unit !== undefined && lo > hi ? `${lo} ~ ${Math.round(hi * (unit === '万' ? 10_000 : 100_000_000))}` : raw;
}
