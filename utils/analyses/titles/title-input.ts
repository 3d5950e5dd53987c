import type { Placement } from '@/utils/analyses/categories/placement';
import type { Day } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import type { TitleLimit } from '@/utils/records/item';

/** A search term buyers use, as a page or a file showed it. */
export interface SeenTerm {
  text: string;
  /** How much it is searched, as given (index or count; the lower end of a range). Null: no figure was shown. */
  demand: number | null;
  /** The upper end where a range was shown. */
  demandTo?: number;
}

/** An activity of the product, whose title should rest meanwhile. Days in Shanghai, both included. */
export interface TitleEvent {
  name: string;
  /** The first day of its warm-up, or of the activity itself where none is known. */
  from: Day;
  to: Day;
}

/** Another title of the same shop that says nearly the same. */
export interface LikeTitle {
  title: string;
  /** 0–1, 1 for the same words. */
  likeness: number;
}

/** What is known about a title and its product. Null always means "not seen", never "none". */
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
  /** Whether it stands in the right category, by everything known of the shop and the market; null where that was not judged. */
  placement: Pick<Placement, 'state' | 'because'> | null;
  /** The page is one that always shows a category, such as a publish form: only there a missing one means anything. */
  hasCategoryField: boolean;
  /** Category attributes by label, e.g. `{ 材质: ['棉'] }`. */
  attributes: Readonly<Record<string, readonly string[]>> | null;
  /** The shop's own brand names, from the brand attributes of its products. */
  ownBrands: readonly string[];
  /** In Shanghai. */
  today: Day;
  likeTitles: readonly LikeTitle[] | null;
  /** Terms seen for the platform and category. The same array for many titles is looked through once. */
  terms: readonly SeenTerm[] | null;
  titleChangedOn: Day | null;
  events: readonly TitleEvent[] | null;
}

/** An input of which only the day is known, to fill in what was seen. */
export const nothingSeen = (platform: Platform, today: Day): TitleInput => ({
  title: null,
  platform,
  titleLimit: null,
  unitsOnPage: null,
  categoryId: null,
  categoryPath: null,
  isLeaf: null,
  placement: null,
  hasCategoryField: false,
  attributes: null,
  ownBrands: [],
  today,
  likeTitles: null,
  terms: null,
  titleChangedOn: null,
  events: null,
});
