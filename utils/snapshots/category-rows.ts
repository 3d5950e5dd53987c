import type { Platform } from '@/utils/core/platforms';
import type { CategoryRecord } from '@/utils/records/category';
import type { CategoryCandidatesRecord } from '@/utils/records/category-candidates';
import type { PageKind } from '@/utils/records/provenance';
import type { TermCategoriesRecord } from '@/utils/records/term-categories';
import type { CategoryVerdictRow, CostRow, PlacementRow } from './placement-rows';

/** How a field of a category came to stand as it does. */
export interface Standing<Value> {
  /** When a page last showed the field as it stands. */
  seenAt: number;
  /** The page kind that told the last change of the field; null while there was none. */
  toldBy: PageKind | null;
  /** What stood before, the latest last: a page kind that goes on showing one of these has not changed anything back. */
  earlier: Value[];
}

/** Where a node hangs: names and, where known, ids from the first level to the node. */
export interface CategoryPlace {
  path: string[];
  idPath: string[] | null;
}

/** A category node with when it was seen. `record.isAuthorized` is null: that is a shop's, see `ShopCategoryRow`. */
export interface CategoryRow {
  platform: Platform;
  categoryId: string;
  /** Each field as it stands; of the rest the newest look. */
  record: CategoryRecord;
  /** False while only product forms have shown it: a form may be on its way from one category to another. */
  isSure: boolean;
  /** Null for fields no page has shown. */
  standing: {
    name: Standing<string>;
    place: Standing<CategoryPlace> | null;
    isLeaf: Standing<boolean> | null;
    isPublishable: Standing<boolean> | null;
  };
  firstSeenAt: number;
  lastSeenAt: number;
}

/** What of a category is told when it changes. A path goes from the first level down to the node. */
export type CategoryChange =
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'moved'; from: string[]; to: string[] }
  | { kind: 'leaf' | 'publishable'; from: boolean; to: boolean };

/** What became of a category between two looks. `previousSeenAt` bounds when it happened. */
export type CategoryChangeRow = CategoryChange & {
  changeId?: number;
  platform: Platform;
  categoryId: string;
  at: number;
  previousSeenAt: number;
};

/** Whether a shop may list in a category, as its own pages said last. */
export interface ShopCategoryRow {
  site: string;
  shopId: string;
  categoryId: string;
  isAuthorized: boolean;
  seenAt: number;
}

/** What a platform offered last for a text. */
export interface CategoryCandidatesRow {
  platform: Platform;
  text: string;
  origin: CategoryCandidatesRecord['origin'];
  categories: CategoryCandidatesRecord['categories'];
  seenAt: number;
}

/** The last warning of a page that a product seems to be in the wrong category. */
export interface CategoryWarningRow {
  site: string;
  shopId: string;
  itemId: string;
  /** The category the page spoke of; null when it did not name one. */
  categoryId: string | null;
  text: string;
  proposedPath: string[] | null;
  seenAt: number;
}

/** How the clicks on a term split over categories in one period, as the newest look gave it. */
export interface TermCategoriesRow extends Omit<TermCategoriesRecord, 'kind'> {
  /** `termPeriodKey` of the record. */
  period: string;
  seenAt: number;
}

type ShopItem = [site: string, shopId: string, itemId: string];

/** The stores of these rows. */
export interface CategoryStores {
  categories: { key: [string, string]; value: CategoryRow };
  categoryChanges: {
    key: number;
    value: CategoryChangeRow;
    indexes: { 'by-category': [string, string, number]; 'by-platform': [string, number] };
  };
  shopCategories: { key: [string, string, string]; value: ShopCategoryRow };
  categoryCandidates: { key: [string, string]; value: CategoryCandidatesRow; indexes: { 'by-seen': number } };
  categoryWarnings: { key: ShopItem; value: CategoryWarningRow };
  termCategories: { key: [string, string, string]; value: TermCategoriesRow };
  placements: { key: ShopItem; value: PlacementRow; indexes: { 'by-doubt': [string, string, number] } };
  categoryVerdicts: { key: ShopItem; value: CategoryVerdictRow };
  costs: { key: ShopItem; value: CostRow };
}
