const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /\p{Script=Han}/u;

/** Whether a character of a folded text is Han. */
export const isHan = (character: string | undefined): boolean =>
  character !== undefined && ((character >= '\u4e00' && character <= '\u9fff') || (character > '\u2e7f' && HAN.test(character)));

/** By where it begins, where each Han word of the browser's own segmenter ends. */
export function segmentEndsOf(folded: string): number[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(folded))
    if (segment.length > 1 && isHan(segment[0])) ends[index] = index + segment.length;
  return ends;
}
