/** UTF-16 offsets [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/** Stretches of a title in order; those with nothing but blanks between them are one: 限时 and 抢购 are 限时抢购. */
export function joinTouching(title: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && title.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
