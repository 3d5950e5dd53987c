const LETTER = /[\p{L}\p{N}]/u;

/** Whether the character at a place is a letter or a digit. Asked for each character stored: Han goes first. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || LETTER.test(text.charAt(at));
}

/** The pairs of letters or digits that stand together in a folded text, each once, as one number. */
export function pairsOf(folded: string): number[] {
  const pairs = new Set<number>();
  let wasLetter = isLetterAt(folded, 0);
  for (let at = 1; at < folded.length; at++) {
    const isOne = isLetterAt(folded, at);
    if (isOne && wasLetter) pairs.add(folded.charCodeAt(at - 1) * 0x10000 + folded.charCodeAt(at));
    wasLetter = isOne;
  }
  return [...pairs];
}
