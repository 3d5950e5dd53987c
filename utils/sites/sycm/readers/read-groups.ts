import type { Platform } from '@/utils/core/platforms';
import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import type { FiguresOf } from '@/utils/reading/figures';
import { cellValue, partOfCells } from '../cells';
import { dayListIn } from '../day-list';
import { figuresOfGroup } from '../figures-of-group';
import { findKnown, type Known } from '../find-known';
import { codesOf, type Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { numericId } from '../numeric-id';
import { rolesOf } from '../roles';

/** A record entry may hold eight candidates; a trend has thirty days. */
const AT_ONCE = 8;

/**
 * Reads an answer of card groups or trends: the shop's or one product's own figures, and its peers' where the answer has
 * them, as groups beside the own one or inside each cell. Peers of a product have its id in `of`.
 */
export function readGroups(
  told: Told,
  own: FiguresOf['subject'],
  words: Readonly<Record<string, Word>>,
  platform: Platform = 'taobao',
): Attempt {
  const groups = rolesOf(findKnown(told.body, codesOf(words)).flatMap(withPeersInside));
  const ownGroup = groups.find(({ role }) => role === 'own');
  if (!ownGroup) return isEmptyAnswer(told.body) ? emptyPage('no-figures', 'data') : refusal('groups-not-found', 'data');
  const shopId = numericId(cellValue(ownGroup.known.value.userId));
  const of = own.kind === 'item' ? (own.id ?? null) : null;
  const attempt: Attempt = { entries: [], refused: [], empty: null };
  for (const { known, role } of groups) {
    const subject = role === 'own' ? own : { kind: role, of };
    // Only the own lists are dated, or all of them together; the peers' are of the same days.
    const group = { statDate: ownGroup.known.value.statDate ?? dayListIn(told.body), ...known.value };
    const candidates = figuresOfGroup(group, { platform, shopId, subject }, words, told);
    if (typeof candidates === 'string') attempt.refused.push({ reason: candidates, at: known.path });
    else
      for (let start = 0; start < candidates.length; start += AT_ONCE)
        attempt.entries.push({ at: known.path, candidates: candidates.slice(start, start + AT_ONCE) });
  }
  const isEmpty = attempt.entries.length === 0 && attempt.refused.length === 0;
  return isEmpty ? emptyPage('no-figures', ownGroup.known.path) : attempt;
}

/** A group whose cells carry the peers' figures: the same groups as other answers put side by side. */
function withPeersInside(known: Known): Known[] {
  const inside = ['rivalAvg', 'rivalGood'].flatMap((part): Known[] => {
    const value = partOfCells(known.value, part);
    return value ? [{ ...known, value, path: `${known.path}.${part}` }] : [];
  });
  return inside.length === 0 ? [known] : [{ ...known, path: `${known.path}.self` }, ...inside];
}
