/** Spans in order, those that overlap made one. UTF-16 offsets [start, end). */
export function orderedSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const ordered: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = ordered.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else ordered.push([start, end]);
  }
  return ordered;
}
