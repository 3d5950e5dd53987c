import type { CategoryRecord } from '@/utils/records/category';
import type { ItemRecord } from '@/utils/records/item';

/** The category a product's record shows with names; null where it shows the id alone, or none. */
export function categoryOfItem({ platform, categoryId, categoryPath, source }: ItemRecord): CategoryRecord | null {
  const name = categoryPath?.at(-1);
  if (categoryId === null || categoryPath === null || name === undefined) return null;
  // That products sit in leaves is the platforms' rule, not what the page says.
  const unsaid = { idPath: null, isLeaf: null, isPublishable: null, isAuthorized: null };
  return { kind: 'category', platform, id: categoryId, name, path: categoryPath, ...unsaid, source };
}
