import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShopView } from '@/components/shared/views';
import { loadPlan } from '@/entrypoints/dashboard/categories/load-plan';
import { DAY_MS } from '@/utils/core/dates';
import type { ItemStatus } from '@/utils/records/item';
import * as queries from '@/utils/snapshots/queries';

vi.mock('@/utils/snapshots/queries', async (original) => ({
  ...(await original<typeof queries>()),
  ...{ itemsOfShop: vi.fn(), costsOfShop: vi.fn(async () => []), categoryNames: vi.fn(async () => new Map()) },
}));

const now = Date.UTC(2026, 10, 22, 10);
const shop: ShopView = { site: 'taobao', shopId: '1', name: '店', platform: 'taobao', isDemo: false };
const row = (itemId: string, status: ItemStatus | null, seenAt = now): queries.ItemRow => ({
  ...{ site: 'taobao', shopId: '1', itemId, platform: 'taobao', guideTitle: null, titleLimit: null },
  ...{ categoryPath: null, outerId: null, listedAt: null, attributes: null, statusText: null, latest: {} },
  watched: {
    ...(status !== null && { status: [{ pageKind: 'item-list', value: status, seenAt, changedAt: null }] }),
  } as queries.ItemRow['watched'],
  ...{ firstSeenAt: seenAt, lastSeenAt: seenAt },
});

beforeEach(() => {
  const old = now - 60 * DAY_MS;
  vi.mocked(queries.itemsOfShop).mockResolvedValue([
    ...[row('1', 'on-sale'), row('2', null), row('3', 'sold-out'), row('4', 'in-stock'), row('5', 'other')],
    ...[row('6', 'on-sale', old), row('7', 'sold-out', old), row('8', 'other', old)],
  ]);
});

describe('load-plan', () => {
  it('plans with what is on sale, sold out or of unknown status, and counts what it leaves out', async () => {
    const { items, soldOut, leftOut, itemIds } = await loadPlan(shop, now);
    expect(items.map(({ itemId }) => itemId)).toEqual(['1', '2', '3']);
    expect({ soldOut, leftOut }).toEqual({ soldOut: 1, leftOut: { stored: 1, off: 2, gone: 2 } });
    expect(itemIds).toHaveLength(8);
  });
});
