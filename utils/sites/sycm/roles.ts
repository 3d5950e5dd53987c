import type { SubjectKind } from '@/utils/records/subject-kinds';
import type { Known } from './find-known';

const PEERS = new Map<string, SubjectKind>([
  ['rivalAvg', 'peers-average'],
  ['rivalGood', 'peers-best'],
]);
/** Names of groups of others that we do not know one by one. */
const OTHERS = /rival|peer|compet|avg|good|best|industry|cate|sync|cycle|yest|last|prev/i;

/** A group of cards with whose figures they are; `own` is whoever the answer is about. */
export interface Roled {
  known: Known;
  role: 'own' | SubjectKind;
}

/**
 * Tells an answer's groups apart by their names: `self`, `rivalAvg` (同行平均), `rivalGood` (同行优秀). A single group under
 * any other name is the answer's own, unless the name speaks of others; several that cannot be told apart are none.
 */
export function rolesOf(groups: readonly Known[]): Roled[] {
  const roled = groups.flatMap((known): Roled[] => {
    const names = known.path
      .replace(/\[\d+\]/g, '')
      .split('.')
      .reverse();
    const peers = names.map((name) => PEERS.get(name)).find(Boolean);
    return peers ? [{ known, role: peers }] : names.includes('self') ? [{ known, role: 'own' }] : [];
  });
  if (roled.some(({ role }) => role === 'own')) return roled;
  const [only, second] = groups.filter((known) => !roled.some((one) => one.known === known));
  return only && !second && !OTHERS.test(only.path) ? [...roled, { known: only, role: 'own' }] : roled;
}
