import type { CategoryRecord } from '@/utils/records/category';
import type { CategoryWarningRecord } from '@/utils/records/category-warning';
import type { ItemRecord } from '@/utils/records/item';
import { categoryOfItem } from './category-of-item';
import { nextCategoryRow } from './category-row';
import type { ItemKey } from './item-row';
import type { Page } from './page';
import type { WorkingSet } from './working-set';

type Dictionary = Pick<WorkingSet, 'categories' | 'categoryChanges'>;

/**
 * Stores a category node and what became of it; categories belong to the platform, not to a shop. What a product's form shows
 * is not sure: the id in its address may be of before the operator chose another category.
 */
export function applyCategory(set: Dictionary, record: CategoryRecord): void {
  const { platform, id, source } = record;
  const old = set.categories.get(platform, id);
  const { row, changes } = nextCategoryRow(old, record, source.pageKind !== 'item-edit');
  if (row !== old) set.categories.set(row, platform, id);
  set.categoryChanges.push(...changes);
}

/** Stores the category a product's record names. */
export function applyItemCategory(set: Dictionary, record: ItemRecord): void {
  const category = categoryOfItem(record);
  if (category) applyCategory(set, category);
}

/** Stores whether the page's shop may list in a category; the later look stands. */
export function applyShopCategory(
  set: Pick<WorkingSet, 'shopCategories'>,
  { site, shopId }: Pick<Page, 'site' | 'shopId'>,
  { id: categoryId, isAuthorized, source }: CategoryRecord,
): void {
  const old = set.shopCategories.get(site, shopId, categoryId);
  if (isAuthorized === null || (old && old.seenAt > source.capturedAt)) return;
  set.shopCategories.set({ site, shopId, categoryId, isAuthorized, seenAt: source.capturedAt }, site, shopId, categoryId);
}

/** Stores a page's warning about a product; the later one stands. */
export function applyWarning(
  set: Pick<WorkingSet, 'categoryWarnings'>,
  { site, shopId }: Pick<ItemKey, 'site' | 'shopId'>,
  { itemId, categoryId, text, proposedPath, source }: CategoryWarningRecord,
): void {
  const old = set.categoryWarnings.get(site, shopId, itemId);
  if (old && old.seenAt > source.capturedAt) return;
  const row = { site, shopId, itemId, categoryId, text, proposedPath, seenAt: source.capturedAt };
  set.categoryWarnings.set(row, site, shopId, itemId);
}
