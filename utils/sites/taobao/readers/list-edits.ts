import { at, fields } from '@/utils/core/fields';
import type { Platform } from '@/utils/core/platforms';
import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { type Answer, fromNetwork, parseBody } from '@/utils/reading/from-network';
import { type ItemFields, itemCandidate } from '@/utils/reading/item-candidate';
import { type InnerRequest, innerRequest } from '../inner-request';
import { numericId } from '../shapes';

type Request = Pick<Answer, 'url' | 'requestBody'>;

/** What an operation sets, by its `optType`. */
const operations: Readonly<Record<string, (told: InnerRequest['told']) => ItemFields | null>> = {
  editTitle: ({ title }) => (typeof title === 'string' && title.trim() !== '' ? { title } : null),
  onTimeShelf: () => ({ status: 'in-stock', statusText: '定时上架' }),
  batchUpShelf: () => ({ status: 'on-sale', statusText: '出售中' }),
  batchDownShelf: () => ({ status: 'in-stock', statusText: '仓库中' }),
};

/**
 * Titles and shelf states the operator has just changed in the list: what was asked for counts once the answer says that
 * it was done. Other operations are passed over. Source: facts 4.2; the inner addresses high, their fields medium and old.
 */
export const listEdits = fromNetwork({
  id: 'list-edits',
  endpoint: 'item-table',
  concerns: (request) => operationOf(request) !== null,
  read: ({ body, ...request }): Attempt | null => {
    const set = operationOf(request)?.(innerRequest(request).told);
    const itemIds = itemIdsOf(innerRequest(request).told);
    if (!set || itemIds.length === 0 || !isDone(body)) return null;
    const platform: Platform = /mtop\.tmall\./i.test(request.url.pathname) ? 'tmall' : 'taobao';
    const candidate = (itemId: string): Candidate => itemCandidate(platform, { itemId, ...set }, {});
    return { entries: itemIds.map((itemId) => ({ at: 'request', candidates: [candidate(itemId)] })), refused: [], empty: null };
  },
});

function operationOf(request: Request): (typeof operations)[string] | null {
  const { address } = innerRequest(request);
  const [path = '', query] = address.split('?');
  const asked = new URLSearchParams(query);
  const type = asked.get('optType') ?? '';
  if (!/\/manager\/(batchF|f)astEdit\.htm$/.test(path) || asked.get('action') !== 'submit') return null;
  return (Object.hasOwn(operations, type) && operations[type]) || null;
}

/** One product, or those of a batch; none where an id cannot be trusted. */
function itemIdsOf({ itemId, auctionids, auctionIds, itemIds }: InnerRequest['told']): string[] {
  const all = [auctionids ?? auctionIds ?? itemIds ?? itemId].flat().map(numericId);
  const ids = all.filter((id) => id !== null);
  return ids.length === all.length ? ids : [];
}

/** The API and the operation both say so, and nothing speaks of products that were left out. */
function isDone(body: unknown): boolean {
  const result = at(body, 'data.result');
  const inner = typeof result === 'string' ? parseBody(result) : result;
  const status = String([fields(body).ret].flat()[0]);
  return status.startsWith('SUCCESS') && fields(inner).success === true && !hasFailures(inner, 0);
}

function hasFailures(value: unknown, depth: number): boolean {
  return Object.entries(fields(value)).some(([name, inner]) => {
    const isFailure =
      /fail|error/i.test(name) && inner !== null && !/^(""|"?0"?|false|\[\]|\{\})$/.test(JSON.stringify(inner) ?? '');
    const isSaid = typeof inner === 'string' && /失败|部分/.test(inner) && !/失败\D{0,3}0\D|\b0\D{0,3}失败/.test(`${inner} `);
    return isFailure || isSaid || (depth < 5 && typeof inner === 'object' && hasFailures(inner, depth + 1));
  });
}
