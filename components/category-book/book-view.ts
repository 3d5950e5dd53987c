import type { Platform } from '@/utils/core/platforms';

/** A category node pages have shown. Null: no page has said. */
export interface BookNode {
  id: string;
  name: string;
  /** Names from the first level to the node. */
  path: string[] | null;
  isLeaf: boolean | null;
  isPublishable: boolean | null;
  /** Whether the chosen shop may list there. */
  isAuthorized: boolean | null;
  /** False while only product forms have shown it. */
  isSure: boolean;
  firstSeenAt: number;
  lastSeenAt: number;
  /** Products of the chosen shop that stand there. */
  products: number;
}

/** What became of a category between two looks. */
export type BookChange = (
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'moved'; from: string[]; to: string[] }
  | { kind: 'leaf' | 'publishable'; from: boolean; to: boolean }
) & {
  categoryId: string;
  /** What it is called now; null where no page has named it. */
  name: string | null;
  at: number;
  previousSeenAt: number;
};

/** What is known of a platform's categories, seen from one shop. */
export interface BookView {
  site: string;
  platform: Platform;
  nodes: BookNode[];
  /** The newest first. */
  changes: BookChange[];
}
