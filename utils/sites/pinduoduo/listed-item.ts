import type { Range } from '@/utils/core/money';
import type { Candidate } from '@/utils/reading/attempt';
import { type ItemFields, itemCandidate } from '@/utils/reading/item-candidate';
import { itemPoints } from '@/utils/reading/items/item-points';
import type { MissingReason } from '@/utils/records/text';

/** A product of the list, as its answer or its table tells it. */
export interface ListedItem extends ItemFields {
  itemId: string;
  shopId: string | null;
  priceFen: Range | null;
  stock: number | null;
  missing: Record<string, MissingReason>;
}

/** A listed product's two records: itself, and its figures on the day of the look. */
export function listedItem(
  { missing, ...item }: ListedItem,
  points: Readonly<Record<string, number | null>>,
  missingPoints: Record<string, MissingReason>,
  capturedAt: number,
): Candidate[] {
  const { itemId, shopId, priceFen, stock } = item;
  const figures = itemPoints(
    { platform: 'pinduoduo', itemId, priceFen, points: { stock, ...points }, missing: missingPoints },
    capturedAt,
  );
  return [itemCandidate('pinduoduo', item, missing), { ...figures, shopId }];
}
