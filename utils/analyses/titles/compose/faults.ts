import { titleWidth } from '@/utils/core/title-width';
import type { ComposeInput } from './compose-input';
import type { Constraints } from './constraints';
import { foldText, tidyText } from './fold-text';
import type { Piece } from './pieces';
import { hasWord } from './word-in-text';

/** How far a cut title is from keeping the constraints: 0 when it does, more with every step still to go. */
export function countFaults(title: string, pieces: readonly Piece[], input: ComposeInput, constraints: Constraints): number {
  const folded = foldText(title);
  const { keep, drop, brand } = constraints;
  const over = Math.max(0, titleWidth(title, input.platform) - input.limit);
  const missing = keep.filter((word) => !hasWord(folded, word) && !hasWord(foldText(tidyText(title)), word)).length;
  const standing = drop.filter((word) => hasWord(folded, word)).length;
  const isBrandLate = brand !== null && !folded.startsWith(brand);
  return Math.ceil(over / 2) + missing + standing + Number(isBrandLate) + clashes(pieces, input);
}

/** Words too many in the roles which one word only may hold. */
function clashes(pieces: readonly Piece[], { uniqueRoles }: ComposeInput): number {
  let sum = 0;
  for (const role of uniqueRoles) {
    const held = new Set(pieces.filter((piece) => piece.isWord && piece.role === role).map(({ text }) => foldText(text)));
    sum += Math.max(0, held.size - 1);
  }
  return sum;
}
