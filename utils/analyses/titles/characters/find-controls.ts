import type { CodePoint } from './code-points';

/** `break`: tab or line end. `unreadable`: no agreed look (private use, half a character). `invisible`: no look at all. */
export type ControlKind = 'break' | 'unreadable' | 'invisible';

export interface ControlCharacter extends CodePoint {
  kind: ControlKind;
}

const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;
/** Private use, unpaired surrogates, non-characters, and the sign a broken decoding leaves behind. */
const UNREADABLE = /[\p{Co}\p{Cs}\p{NChar}\uFFFD]/u;
/** Other controls; zero-width, bidi and filler characters, marks of annotation, the empty braille cell. */
const INVISIBLE = /[\p{Cc}\p{DI}\uFFF9-\uFFFB\u2800]/u;
/** Picks the look of the character before it; is not seen itself but not noise either. */
const SELECTOR = /[\uFE0E\uFE0F]/;

/** Characters a title must not hold because nobody can see or read them. Those which build an emoji are part of it. */
export function findControls(points: readonly CodePoint[], emoji: readonly [number, number][]): ControlCharacter[] {
  return points.flatMap((point, at) => {
    const kind = kindOf(point);
    if (kind === null || emoji.some(([start, end]) => start <= point.start && point.end <= end)) return [];
    const isSelecting = SELECTOR.test(point.text) && /\p{Emoji}/u.test(points[at - 1]?.text ?? '');
    return isSelecting ? [] : [{ ...point, kind }];
  });
}

function kindOf({ text, code }: CodePoint): ControlKind | null {
  // Common Han and printable ASCII: most of every title, and the property tests are slow.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x20 && code < 0x7f)) return null;
  if (BREAK.test(text)) return 'break';
  if (UNREADABLE.test(text)) return 'unreadable';
  return INVISIBLE.test(text) ? 'invisible' : null;
}
