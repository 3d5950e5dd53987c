import { dayOf } from '@/utils/core/dates';
import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, refusal } from '@/utils/reading/attempt';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { soundFigures } from '../sound-figures';
import { shopIdIn } from '../sz-figures';
import { holdsNothing, objectsIn } from '../sz-objects';
import { dayIn } from '../sz-period';

const words: Readonly<Record<string, Word>> = {
  level: ['shop-level', 'count'],
  levelRank: ['level-rank', 'count'],
  afterServiceScore: ['service-score', 'number'],
  flowDecline: ['flow-decline-items', 'count'],
  rateDecline: ['rate-decline-items', 'count'],
};

/**
 * How the shop stands: its level (`shopLevel`), its stars (`getShopStars`, of whose fields only the after-sales score is
 * known by name) and how many products lose traffic or conversion (`getProductHead`). Facts 2.4, 2026-06, high. The level
 * tells its own day; the others are of the day of the look.
 */
export const shopState = fromNetwork({
  id: 'shop-state',
  endpoint: 'sz',
  concerns: ({ url }) => /\/(shopLevel|getShopStars|getProductHead)\.ajax$/i.test(url.pathname),
  read: ({ body }, { capturedAt }): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    // Rows of a trend carry the same names for other days.
    const found = objectsIn(body).filter(({ own, path }) => !path.includes('[') && Object.keys(words).some((key) => key in own));
    const [state, second] = found;
    if (!state || second) return holdsNothing(body) ? null : refusal('figures-not-found', 'data');
    const figures = soundFigures(Object.entries(state.own), words);
    if (!hasFigures(figures)) return refusal('figures-not-found', state.path);
    const statDate = 'level' in state.own || 'levelRank' in state.own ? dayIn(state.own.date) : dayOf(capturedAt);
    if (statDate === null) return refusal('missing-date', state.path);
    if (statDate > dayOf(capturedAt)) return refusal('date-contradicts', state.path);
    const of = { platform: 'jd', shopId: shopIdIn(body), subject: { kind: 'shop' }, statDate, isFinal: true } as const;
    return { entries: [{ at: state.path, candidates: [figuresRecord(of, figures)] }], refused: [], empty: null };
  },
});
