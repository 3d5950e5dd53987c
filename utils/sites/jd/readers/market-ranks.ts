import { type Fields, fields } from '@/utils/core/fields';
import { jdIndustry } from '@/utils/knowledge/vocabularies/jd-industry';
import { type Attempt, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { type FiguresOf, figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { numericId, plain } from '../shapes';
import { soundFigures } from '../sound-figures';
import { indexText, namedRows } from '../sz-index';
import { categoryAsked, channelAsked, marketPeriod } from '../sz-market';
import { objectsIn } from '../sz-objects';
import { askedOf } from '../sz-request';

const isOwn = (flag: unknown): boolean => flag === true || flag === 1 || flag === '1' || flag === 'true';

/**
 * The market's rank tables (`get(Real)(Product|Shop)RankListDetail`): somebody's products with their place and ranges, and
 * this shop's own place. Other shops are passed over. Facts 2.4, 2026-06, high; the form of the own-shop flag medium.
 */
export const marketRanks = fromNetwork({
  id: 'market-ranks',
  endpoint: 'sz',
  concerns: ({ url }) => /\/industry\w*\/get\w*(product|shop)rank\w*\.ajax$/i.test(url.pathname),
  read: ({ body, ...request }, { capturedAt }): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const table = objectsIn(body).find(({ own }) => 'metaIndex' in own);
    if (!table) return refusal('table-not-found', 'content.metaIndex');
    const data = table.own.data;
    if (Array.isArray(data) && data.length === 0) return emptyPage('no-rows', `${table.path}.data`);
    const rows = namedRows(table.own.metaIndex, data);
    if (!rows) return refusal('table-not-found', `${table.path}.metaIndex`);
    const asked = askedOf(request);
    const [category, channel] = [categoryAsked(asked), channelAsked(asked)];
    if (category === null || channel === false) return refusal('missing-category', table.path);
    const period = marketPeriod(asked, request.url, capturedAt);
    if (typeof period === 'string') return refusal(period, table.path);
    const scope = [`cat-${category}`, channel].filter(Boolean).join('-');
    const common = { platform: 'jd', scope, ...period } as const;
    const isShops = /shoprank/i.test(request.url.pathname);
    const attempt = attemptRows(
      rows,
      (index) => `${table.path}.data[${index}]`,
      (row) => (isShops ? ownShop(row, common) : product(row, common)),
    );
    return attempt.entries.length + attempt.refused.length > 0 ? attempt : ownRank(table.own, table.path, common, isShops);
  },
});

type Common = Omit<FiguresOf, 'subject'>;

const figuresIn = (row: Fields) =>
  soundFigures(
    Object.entries(row).map(([code, raw]) => [code, indexText(raw)] as const),
    jdIndustry.codes,
  );

function product(row: Fields, common: Common): Candidate[] | string {
  const id = numericId(row.SkuId);
  if (id === null) return row.SkuId ? 'unsafe-id' : 'missing-id';
  const figures = figuresIn(row);
  if (!hasFigures(figures)) return 'figures-not-found';
  const name = plain(row.ProName)?.slice(0, 200) ?? null;
  return name === null ? 'missing-name' : [figuresRecord({ ...common, subject: { kind: 'market-item', id, name } }, figures)];
}

function ownShop(row: Fields, common: Common): Candidate[] | string {
  const figures = figuresIn(row);
  if (!isOwn(row.MyselfShop)) return 'Rank' in row ? [] : 'figures-not-found';
  return hasFigures(figures) ? [figuresRecord({ ...common, subject: { kind: 'shop' } }, figures)] : 'figures-not-found';
}

/** A shop below the table's end has only its place. */
function ownRank(own: Fields, path: string, common: Common, isShops: boolean): Attempt | null {
  const figures = soundFigures([['Rank', fields(own).Rank]], jdIndustry.codes);
  if (!isShops || !hasFigures(figures)) return null;
  const candidates = [figuresRecord({ ...common, subject: { kind: 'shop' } }, figures)];
  return { entries: [{ at: `${path}.Rank`, candidates }], refused: [], empty: null };
}
