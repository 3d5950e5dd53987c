import { type Attempt, refusal } from '@/utils/reading/attempt';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { eitherSpelling } from '@/utils/reading/items/either-spelling';
import { metricsIn, ownFigures, peerFigures } from '../compass-figures';
import type { CompassWindow } from '../compass-window';
import { fromCompass } from '../from-compass';
import { objectsIn } from '../objects-in';

/** The module of the whole shop; the others are of one way of selling, such as the shop's own live rooms. */
const WHOLE_SHOP = 'shop_all';

/**
 * 核心数据 and the flow overview: cards of the shop, one module for the whole and one for each way of selling, with the like
 * shops' average beside each figure (facts 3.4, 2026-07, high).
 */
export const compassCards = fromCompass({
  id: 'compass-cards',
  read: ({ body, url }, window) => {
    const [holder] = objectsIn(body, (one) => eitherSpelling(one, 'module_data') !== undefined);
    if (!holder) return refusal('table-not-found', 'data');
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    for (const [name, module] of Object.entries(Object(eitherSpelling(holder.found, 'module_data'))))
      readModule(name, module, window, attempt);
    // A trend has points whose days the facts do not name.
    if (/trend/.test(url.pathname) && attempt.refused.length > 0) return null;
    return attempt.entries.length + attempt.refused.length > 0 ? attempt : refusal('figures-not-found', 'module_data');
  },
});

function readModule(name: string, module: unknown, window: CompassWindow, attempt: Attempt): void {
  const at = `module_data.${name}`;
  const [card, ...others] = objectsIn(module, (one) => metricsIn(one).length > 0);
  if (!card) return;
  if (others.length > 0) {
    attempt.refused.push({ reason: 'several-periods', at });
    return;
  }
  const metrics = metricsIn(card.found);
  const scope = name === WHOLE_SHOP ? null : name.replaceAll('_', '-').slice(0, 64);
  const record = (kind: 'shop' | 'peers-average', figures: ReturnType<typeof ownFigures>) =>
    figuresRecord({ platform: 'douyin', subject: { kind }, ...window, scope }, figures);
  const peers = peerFigures(metrics);
  const own = record('shop', ownFigures(metrics));
  attempt.entries.push({ at, candidates: hasFigures(peers) ? [own, record('peers-average', peers)] : [own] });
}
