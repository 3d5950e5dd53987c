import { fields } from '@/utils/core/fields';
import { jdIndustry } from '@/utils/knowledge/vocabularies/jd-industry';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { soundFigures } from '../sound-figures';
import { indexText } from '../sz-index';
import { categoryAsked, channelAsked, marketPeriod } from '../sz-market';
import { holdsNothing, objectsIn } from '../sz-objects';
import { askedOf } from '../sz-request';

/**
 * 大盘动态: a category's market as ranges (`industryMarket/get(Real)SummaryData`), each under its code `{value, rate}`.
 * Facts 2.4, 2026-06, high.
 */
export const marketSummary = fromNetwork({
  id: 'market-summary',
  endpoint: 'sz',
  concerns: ({ url }) => /\/industry\w*\/get\w*summary\w*\.ajax$/i.test(url.pathname),
  read: ({ body, ...request }, { capturedAt }): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    if (holdsNothing(body)) return emptyPage('no-figures', 'content');
    const asked = askedOf(request);
    const scored = objectsIn(body).map(({ own, path }) => {
      const cells = Object.entries(own).map(([code, raw]) => [code, figureOf(raw)] as const);
      return { path, cells, known: cells.filter(([code]) => code !== 'Rank' && Object.hasOwn(jdIndustry.codes, code)).length };
    });
    const best = Math.max(0, ...scored.map(({ known }) => known));
    const [summary, second] = scored.filter(({ known }) => known === best);
    if (best === 0 || !summary || second) return refusal('figures-not-found', 'content');
    const [category, scope] = [categoryAsked(asked), channelAsked(asked)];
    if (category === null || scope === false) return refusal('missing-category', summary.path);
    const period = marketPeriod(asked, request.url, capturedAt);
    if (typeof period === 'string') return refusal(period, summary.path);
    const figures = soundFigures(summary.cells, jdIndustry.codes);
    if (!hasFigures(figures)) return refusal('figures-not-found', summary.path);
    const of = { platform: 'jd', subject: { kind: 'category', id: category }, scope, ...period } as const;
    return { entries: [{ at: summary.path, candidates: [figuresRecord(of, figures)] }], refused: [], empty: null };
  },
});

/** The figure of `{value, rate}`, whose value may itself be a range. */
const figureOf = (raw: unknown): unknown => {
  const { value, dataType } = fields(raw);
  return indexText(dataType === undefined && value !== undefined ? value : raw);
};
