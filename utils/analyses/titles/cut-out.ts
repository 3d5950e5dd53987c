/** A stretch of a title to take out, in UTF-16 offsets, and what a reader saw in its place. */
export interface Cut {
  start: number;
  end: number;
  seenAs: 'blank' | 'nothing';
}

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

const isBlank = (text: string) => text.trim() === '';

/**
 * A title without the given stretches, which come in order and do not overlap. A blank stays where one was seen and
 * between two Latin words or numbers, which must not be glued together; none is doubled and none is left at an edge.
 */
export function cutOut(title: string, cuts: readonly Cut[]): string {
  let result = '';
  let at = 0;
  let isBlankSeen = false;
  for (const [index, { start, end, seenAs }] of cuts.entries()) {
    result += title.slice(at, start);
    at = Math.max(at, end);
    isBlankSeen ||= seenAs === 'blank';
    // Touching stretches leave one gap.
    if (cuts[index + 1]?.start === end) continue;
    const [before, after, rest] = [result.at(-1) ?? '', title.charAt(end), title.slice(end)];
    const afterBlanks = title.length - rest.trimStart().length;
    const isGlued = LATIN.test(before) && LATIN.test(after);
    if (isBlank(rest) || isBlank(result)) {
      result = result.trimEnd();
      at = afterBlanks;
    } else if (isBlank(before)) at = afterBlanks;
    else if (!isBlank(after) && (isBlankSeen || isGlued)) result += ' ';
    isBlankSeen = false;
  }
  return result + title.slice(at);
}
