import type { Platform } from '@/utils/core/platforms';
import type { TitleLimit } from '@/utils/records/item';

/** What is known about a title and its category. Null always means "not seen", never "none". */
export interface TitleInput {
  /** An empty text is a title field that was seen empty. */
  title: string | null;
  platform: Platform;
  /** The page's own limit. */
  titleLimit: TitleLimit | null;
  /** The page's own count of this very title. */
  unitsOnPage: number | null;
  categoryId: string | null;
  /** Names from the first level down. */
  categoryPath: string[] | null;
  isLeaf: boolean | null;
  /** The page is one that always shows a category, such as a publish form: only there a missing one means anything. */
  hasCategoryField: boolean;
}
