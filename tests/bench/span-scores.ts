/** A title with its annotated spans, as the measuring data gives them. */
export interface AnnotatedTitle {
  t: string;
  s: [number, number, string][];
}

export interface SpanScores {
  titles: number;
  spans: number;
  precision: number;
  recall: number;
  f: number;
  /** Share of spans whose two ends are word boundaries. */
  bothEnds: number;
}

/** Compares words with annotated spans: a span counts as a word; only words that touch annotated text are judged. */
export function scoreSpans(
  titles: readonly AnnotatedTitle[],
  cut: (title: string) => readonly { start: number; end: number }[],
  isScored: (type: string) => boolean = () => true,
): SpanScores {
  let [spans, hits, judged, ends] = [0, 0, 0, 0];
  for (const { t, s } of titles) {
    const scored = s.filter(([, , type]) => isScored(type));
    const words = cut(t);
    const keys = new Set(words.map(({ start, end }) => `${start}-${end}`));
    const borders = new Set(words.flatMap(({ start, end }) => [start, end]));
    const annotated = new Uint8Array(t.length);
    for (const [start, end] of scored) annotated.fill(1, start, end);
    spans += scored.length;
    for (const [start, end] of scored) {
      if (keys.has(`${start}-${end}`)) hits++;
      if (borders.has(start) && borders.has(end)) ends++;
    }
    for (const { start, end } of words) if (annotated.subarray(start, end).includes(1)) judged++;
  }
  const [precision, recall] = [hits / judged, hits / spans];
  return {
    titles: titles.length,
    spans,
    precision,
    recall,
    f: (2 * precision * recall) / (precision + recall),
    bothEnds: ends / spans,
  };
}
