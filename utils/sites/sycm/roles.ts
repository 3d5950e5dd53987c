import type { SubjectKind } from '@/utils/records/subject-kinds';
import type { Known } from './find-known';

const PEERS = new Map<string, SubjectKind>([
  ['rivalAvg', 'peers-average'],
  ['rivalGood', 'peers-best'],
]);
/** Names of groups of others, or of other days, that we do not know one by one. */
const OTHERS =
  /rival|peer|compet|compar|contrast|avg|good(?!s)|best|excellent|industry|cate|level|layer|sync|cycle|yest|last|prev|history/i;

/** The same of lists, whose names may speak of anything else. */
const OTHER_ROWS = /[rR]ival|[pP]eer|[cC]omp(et|ar)|[cC]ontrast|[iI]ndustry|[cC]ycle|[yY]est|last[A-Z]|[pP]rev|[hH]istory/;

/** A group of cards with whose figures they are; `own` is whoever the answer is about. */
export interface Roled {
  known: Known;
  role: 'own' | SubjectKind;
}

/** The steps of a group's path from the last, without places in lists. */
const namesOf = ({ path }: Known): string[] =>
  path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .reverse();

/** Whether a group's path names others than the two groups of peers, or other days. */
const isOfOthers = (known: Known): boolean => namesOf(known).some((name) => !PEERS.has(name) && OTHERS.test(name));

/** Whether a row stands in no list of others, nor of another period. */
export const isOwnRow = (known: Known): boolean => !namesOf(known).some((name) => OTHER_ROWS.test(name));

/** Whose figures a group holds by its name alone; null where the name says nothing. */
function roleOf(known: Known): Roled['role'] | null {
  const names = namesOf(known);
  return names.map((name) => PEERS.get(name)).find(Boolean) ?? (names.includes('self') ? 'own' : null);
}

/**
 * Tells an answer's groups apart by their names: `self`, `rivalAvg` (同行平均), `rivalGood` (同行优秀). A single group under
 * any other name is the answer's own, unless the name speaks of others; several that cannot be told apart are none.
 */
export function rolesOf(groups: readonly Known[]): Roled[] {
  const named = groups.flatMap((known): Roled[] => {
    const role = isOfOthers(known) ? null : roleOf(known);
    return role ? [{ known, role }] : [];
  });
  const roled = named.filter(({ role }) => named.filter((one) => one.role === role).length === 1);
  if (named.some(({ role }) => role === 'own')) return roled;
  const [only, second] = groups.filter((known) => roleOf(known) === null && !isOfOthers(known));
  return only && !second ? [...roled, { known: only, role: 'own' }] : roled;
}
