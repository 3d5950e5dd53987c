import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { countKnown, shopIdIn, szFigures } from '../sz-figures';
import { holdsNothing, objectsIn } from '../sz-objects';
import { periodOf } from '../sz-period';
import { askedOf, scopeAsked } from '../sz-request';

/**
 * The shop's figures of one period on the home and trade pages of 商智: `indexSummary/summary`, the trade summary, and
 * `getSummaryData` of the older pages (facts 2.4; 2026-06, high; older 2023, medium).
 */
export const shopSummary = fromNetwork({
  id: 'shop-summary',
  endpoint: 'sz',
  concerns: ({ url }) => /\/(indexSummary|trade\w*)\/\w*summary\w*\.ajax$/i.test(url.pathname),
  read: ({ body, ...request }, source): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const asked = askedOf(request);
    const scope = scopeAsked(asked);
    if (scope === false) return null;
    const all = objectsIn(body).map((found) => ({ ...found, known: countKnown(found.own, 'shop') }));
    const best = Math.max(0, ...all.map(({ known }) => known));
    const [summary, second] = all.filter(({ known }) => known === best);
    if (best === 0 || !summary)
      return holdsNothing(body) ? emptyPage('no-figures', 'data') : refusal('figures-not-found', 'data');
    // Rows of days or channels are no summary.
    if (second || summary.among > 1) return refusal('summary-not-found', summary.path);
    const period = periodOf(asked, [summary.own, ...summary.around], source.capturedAt);
    if (typeof period === 'string') return refusal(period, summary.path);
    const figures = szFigures(summary.own, 'shop');
    if (!hasFigures(figures)) return refusal('figures-not-found', summary.path);
    const of = { platform: 'jd', shopId: shopIdIn(body), subject: { kind: 'shop' }, scope, ...period } as const;
    return { entries: [{ at: summary.path, candidates: [figuresRecord(of, figures)] }], refused: [], empty: null };
  },
});
