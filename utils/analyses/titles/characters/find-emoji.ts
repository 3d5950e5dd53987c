/**
 * One emoji as it is seen: flag, keycap, or a pictograph with what is joined to it. Digits, # and * alone and ™ © ® are
 * text; so are pictographs below U+1F000 which are drawn as text unless a variation selector says otherwise (☀, ❤, ㊗).
 */
const EMOJI = new RegExp(
  [
    String.raw`\p{RI}{2}`,
    String.raw`[0-9#*]\uFE0F?\u20E3`,
    String.raw`(?:\p{EPres}|(?![©®™])\p{ExtPict}\uFE0F|(?=[\u{1F000}-\u{1FFFF}])\p{ExtPict})(?:\uFE0F|\p{EMod}|\u200D\p{ExtPict}|[\u{E0020}-\u{E007F}])*`,
  ].join('|'),
  'gu',
);

/** UTF-16 offsets [start, end) of every emoji in a title. */
export const findEmoji = (title: string): [number, number][] =>
  Array.from(title.matchAll(EMOJI), ({ 0: { length }, index }) => [index, index + length]);
