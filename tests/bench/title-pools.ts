/** Nearer than this by character pairs, two titles are near copies. */
const NEAR_COPY = 0.6;
/** How many of the nearest titles to one may come into its pool. */
const DEEPEST = 60;

/** A text's own number (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

/** A stable shuffle. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed >>> 0 || 1;
  const random = () => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    return (state >>> 0) / 2 ** 32;
  };
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/**
 * Two pools for titles asked about, without near copies of any: `like` holds for each in turn the titles nearest to it, as a
 * shop or market page of like goods would; `any` is a random draw.
 */
export function titlePools(asked: readonly string[], all: readonly string[], size: number): { like: string[]; any: string[] } {
  const pairs = all.map(pairsOf);
  const holders = new Map<string, number[]>();
  for (const [place, own] of pairs.entries()) {
    for (const pair of own) {
      const places = holders.get(pair);
      if (places) places.push(place);
      else holders.set(pair, [place]);
    }
  }
  const copies = new Set<number>();
  const nearest = asked.map((title) => {
    const own = pairsOf(title);
    const common = new Map<number, number>();
    for (const pair of own) for (const place of holders.get(pair) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
    const likeness = [...common].map(
      ([place, count]) => [place, count / (own.size + (pairs[place]?.size ?? 0) - count)] as const,
    );
    for (const [place, ratio] of likeness) if (ratio > NEAR_COPY) copies.add(place);
    return likeness
      .sort((a, b) => b[1] - a[1])
      .slice(0, DEEPEST)
      .map(([place]) => place);
  });
  const like = new Set<number>();
  for (let rank = 0; rank < DEEPEST; rank++) {
    for (const places of nearest) {
      const place = places[rank];
      if (place !== undefined && !copies.has(place) && like.size < size) like.add(place);
    }
  }
  const titleAt = (place: number) => all[place] ?? '';
  const any = all.filter((_, place) => !copies.has(place));
  return { like: [...like].map(titleAt), any: shuffled(any, 11).slice(0, size) };
}
