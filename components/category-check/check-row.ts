import type { ItemView, TrafficView } from '@/components/shared/views';
import type { VerdictKind } from '@/utils/messages/categories';
import type { Finding } from '@/utils/records/finding';

/** A category a product may belong to. */
export interface CheckSuggestion {
  key: string;
  /** The platform's id; null while no page has shown one. */
  categoryId: string | null;
  path: string[];
  /** 0–1. */
  confidence: number;
  /** It comes from the list shipped with the extension: not this platform's id. */
  isSeed: boolean;
  reasons: { kind: string; params: Record<string, string | number> }[];
}

/** What judging a product in the category it stands in came to. */
export interface JudgedHere {
  state: 'elsewhere' | 'fits' | 'unknown';
  /** How likely it stands in the wrong place, 0–1. */
  doubt: number;
  suggestions: CheckSuggestion[];
  judgedAt: number;
}

/** The operator's word about the category a product stands in. */
export interface SaidHere {
  verdict: VerdictKind;
  target: { categoryId: string | null; path: string[] } | null;
  at: number;
  /** Until when it holds, ms since the epoch; null: for good. */
  until: number | null;
}

/** A product as the category check lists it. Null is "not known". */
export interface CheckRow extends ItemView {
  categoryId: string | null;
  /** Why nothing can be listed where it stands, as pages have told of that node; null: nothing of the kind was told. */
  closed: 'not-leaf' | 'not-publishable' | null;
  /** Null: never judged, or judged before it moved. */
  judged: JudgedHere | null;
  /** What `category-elsewhere` found; null where it found nothing. */
  finding: Finding | null;
  /** What a page itself warned of. */
  warning: { text: string; proposedPath: string[] | null } | null;
  traffic: TrafficView | null;
  said: SaidHere | null;
}
