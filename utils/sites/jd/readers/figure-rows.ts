import type { Fields } from '@/utils/core/fields';
import type { JdSubject } from '@/utils/knowledge/vocabularies/jd-sz';
import { type Attempt, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { type FiguresOf, figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import type { PageSource } from '@/utils/reading/source';
import { refusedAnswer } from '../refused-answer';
import { numericId, plain } from '../shapes';
import { countKnown, shopIdIn, szFigures } from '../sz-figures';
import { type Found, holdsNothing, objectsIn } from '../sz-objects';
import { periodOf } from '../sz-period';
import { type Asked, askedOf, scopeAsked } from '../sz-request';

/** Rows of one channel only, of somebody else's, and answers other readers know. */
const OTHERS = /bychannel|industry|summary|trend|shoplevel|stars|head\.|target|promotion|marketing|common/i;
/** Answers that always hold rows. */
const ROWS = /\/(productTop|getProductList|get(Product|Flow)AnalysisData|getChannelList)\.ajax$/i;

/**
 * Rows of products and of traffic channels in 商智, in whatever list they stand: the top products, the product list, the
 * ready-made anomalies (`data[]{dateType, list[]}`), the channels. A row is known by what it is of and by the starts of its
 * metric keys (facts 2.4, 2026-06, high; end points of product and traffic pages medium).
 */
export const figureRows = fromNetwork({
  id: 'figure-rows',
  endpoint: 'sz',
  concerns: ({ url }) => !OTHERS.test(url.pathname.replace('/indexSummary/', '/')),
  read: ({ body, ...request }, source): Attempt | null => {
    const isKnown = ROWS.test(request.url.pathname);
    const refused = refusedAnswer(body);
    // A module that was not bought says no as well; only of lists we know does that tell anything.
    if (refused) return isKnown ? refused : null;
    const asked = askedOf(request);
    const scope = scopeAsked(asked);
    if (scope === false) return null;
    const all = objectsIn(body);
    const rows = all.filter(({ own, path }) => path.endsWith(']') && subjectOf(own) !== null);
    if (rows.length === 0) {
      if (!isKnown) return null;
      const isEmpty = holdsNothing(body) || all.some(({ own }) => [own.list, own.data].some(isEmptyList));
      return isEmpty ? emptyOf(source) : refusal('rows-not-found', 'data');
    }
    const isMixed = /AnalysisData\./.test(request.url.pathname);
    const look = { asked, scope, shopId: shopIdIn(body), source, isMixed };
    const namesakes = namesakesAmong(rows);
    const attempt = attemptRows(
      rows,
      (index) => rows[index]?.path ?? 'data',
      (row) => (namesakes.has(row) ? 'row-not-unique' : readRow(row, look)),
    );
    if (attempt.entries.length + attempt.refused.length > 0) return attempt;
    const areBlank = rows.some(({ own }) => countKnown(own, subjectOf(own) ?? 'item') > 0);
    return areBlank || !isKnown ? emptyOf(source) : refusal('figures-not-found', rows[0]?.path ?? 'data');
  },
});

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Products without an anomaly are no empty home page; a product or traffic page without rows is one. */
const emptyOf = ({ url }: PageSource): Attempt | null =>
  /\/view\/(product|flow|view-source)\//.test(url.pathname) ? emptyPage('no-rows', 'data') : null;

/** Whose figures a row gives: a channel's name comes first, a product in it is the one the channel led to. */
function subjectOf(own: Fields): JdSubject | null {
  if ('channel2Name' in own) return 'source';
  return 'spu_id' in own || 'spuId' in own || 'sku_id' in own || 'skuId' in own ? 'item' : null;
}

/**
 * The rows that are not alone in saying what they are of: they are of parts of it that we do not see, so none of them is
 * its figure.
 */
function namesakesAmong(rows: readonly Found[]): ReadonlySet<Found> {
  const lists = new Map<Fields | undefined, Map<string, Found[]>>();
  for (const row of rows) {
    const { own, around } = row;
    const list = lists.get(around[0]) ?? new Map<string, Found[]>();
    const identity = JSON.stringify([own.spu_id ?? own.spuId, own.sku_id ?? own.skuId, own.channel2Name, own.dt, own.date]);
    list.set(identity, [...(list.get(identity) ?? []), row]);
    lists.set(around[0], list);
  }
  return new Set([...lists.values()].flatMap((list) => [...list.values()].flatMap((same) => (same.length > 1 ? same : []))));
}

interface RowLook {
  asked: Asked;
  scope: string | null;
  shopId: string | null;
  source: PageSource;
  /** Lists of different periods stand beside one another. */
  isMixed: boolean;
}

function readRow({ own, around }: Found, { asked, scope, shopId, source, isMixed }: RowLook): Candidate[] | string {
  const kind = subjectOf(own) === 'source' ? 'source' : 'item';
  const figures = szFigures(own, kind);
  // Menus and settings name products and channels as well, and a row may be blank.
  if (!hasFigures(figures)) return Object.values(figures.missing).includes('unreadable') ? 'unreadable-figures' : [];
  const of = kind === 'source' ? channelOf(own) : productOf(own);
  if (typeof of === 'string') return of;
  // One answer holds lists of a day and of seven.
  if (isMixed && !around.some((one) => 'dateType' in one)) return 'missing-date';
  const period = periodOf(asked, [own, ...around], source.capturedAt);
  if (typeof period === 'string') return period;
  const ownScope = [scope, of.scope].filter((part) => part !== null).join('-') || null;
  return [figuresRecord({ platform: 'jd', shopId, subject: of.subject, scope: ownScope, ...period }, figures)];
}

type RowOf = Pick<FiguresOf, 'subject'> & { scope: string | null };

/**
 * The product list's ids are those of `spu_id`; figures of one variant say so in their scope. Only the top list has rows of
 * a variant alone, which then names it (`sku_id#name_cn`); anywhere else the product has lost its id.
 */
function productOf(own: Fields): RowOf | string {
  const [rawSpu, rawSku] = [own.spu_id ?? own.spuId ?? null, own.sku_id ?? own.skuId ?? null];
  const [spu, sku] = [numericId(rawSpu), numericId(rawSku)];
  if (rawSpu === null && (rawSku === null || !('sku_id#name_cn' in own))) return 'missing-id';
  if ((rawSpu !== null && spu === null) || (rawSku !== null && sku === null)) return 'unsafe-id';
  const scope = sku === null ? null : spu === null ? 'sku' : `sku-${sku}`;
  return { subject: { kind: 'item', id: spu ?? sku }, scope };
}

/** A channel is known by its name, the only thing that tables show too. */
function channelOf(own: Fields): RowOf | string {
  const name = plain(own.channel2Name)?.slice(0, 200) ?? null;
  return name === null
    ? 'missing-name'
    : { subject: { kind: 'source', name, of: numericId(own.spu_id ?? own.spuId) }, scope: null };
}
