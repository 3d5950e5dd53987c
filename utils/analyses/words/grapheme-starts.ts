/** Where a character can be part of the one before it: marks, joiners, skin tones, halves of a flag. */
const JOINING = /\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}]/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Offsets at which what is one character to the eye begins (👨‍👩‍👧, 🇨🇳); null where every character stands alone. */
export const graphemeStarts = (text: string): ReadonlySet<number> | null =>
  JOINING.test(text) ? new Set(Array.from(segmenter.segment(text), ({ index }) => index)) : null;
