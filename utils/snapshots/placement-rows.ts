import type { Platform } from '@/utils/core/platforms';

/** A category a product may belong to rather. */
export interface PlacementSuggestion {
  /** Which leaf of the model it is. */
  key: string;
  /** The platform's id; null while no page has shown one. */
  categoryId: string | null;
  path: string[];
  /** 0–1. */
  confidence: number;
  /** It comes from the list shipped with the extension and was never seen on a page. */
  isSeed: boolean;
  /** Message keys with what is put into them. */
  reasons: { kind: string; params: Record<string, string | number> }[];
}

/** What judging a product's category came to. No row: never judged. */
export interface PlacementRow {
  site: string;
  shopId: string;
  itemId: string;
  platform: Platform;
  /** The category it was judged in; null when no page has shown one. */
  categoryId: string | null;
  state: 'elsewhere' | 'fits' | 'unknown';
  /** 0–1, of the state. */
  certainty: number;
  suggestions: PlacementSuggestion[];
  judgedAt: number;
}

/** The operator's word about a product's category. */
export interface CategoryVerdictRow {
  site: string;
  shopId: string;
  itemId: string;
  verdict: 'keep' | 'move' | 'later' | 'wrong-label';
  /** The product's category and title when it was said. */
  categoryId: string | null;
  title: string | null;
  /** Where it is to go; null where nothing was chosen. */
  target: { categoryId: string | null; path: string[] } | null;
  at: number;
  /** Until when it holds; null: for good. */
  until: number | null;
}

/** What one piece of a product costs the shop, integer fen. */
export interface CostRow {
  site: string;
  shopId: string;
  itemId: string;
  unitCostFen: number;
  enteredAt: number;
  origin: 'by-hand' | 'import';
}
