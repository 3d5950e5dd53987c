/** One character of a title with its UTF-16 offsets [start, end). An unpaired surrogate is a character of its own. */
export interface CodePoint {
  text: string;
  code: number;
  start: number;
  end: number;
}

/** The characters of a title, in order. */
export function codePoints(title: string): CodePoint[] {
  const points: CodePoint[] = [];
  let start = 0;
  for (const text of title) {
    const end = start + text.length;
    points.push({ text, code: text.codePointAt(0) ?? 0, start, end });
    start = end;
  }
  return points;
}
