import type { Layer } from '@/utils/records/layers';
import type { PageKind } from '@/utils/records/provenance';
import type { Attempt } from './attempt';
import type { PageSource } from './source';

/** One way to read a page. */
export interface Reader {
  /** Kebab-case, unique within the page; shown on reports and in provenance. */
  id: string;
  layer: Layer;
  /**
   * What it is after where that is not what the page is about (`warning`). Each matter is read by its own first layer that
   * yields something, whatever is found of the others, and a matter that is not there is nothing to report.
   */
  matter?: string;
  /** Null when the source offers nothing for this reader to look at. */
  read: (source: PageSource) => Attempt | null;
}

/** A page kind of one site: where it lives, how it is read, where the overlay may anchor. */
export interface PageDefinition {
  kind: PageKind;
  /** Matched against `host/path?query#fragment`. */
  address: RegExp;
  /** In order of trust; the first that yields records wins. Network readers each handle their own end point. */
  readers: readonly Reader[];
  /** Whether the drawn page is complete enough to be read. */
  isReady: (document: Document) => boolean;
  /** The title input the badge stands by and `fill` writes into. */
  titleField?: (document: Document) => TitleField | null;
  /** The rows marks are drawn on. */
  rows?: (document: Document) => { itemId: string; anchor: Element }[];
}

/** A live title input with what the page itself counts. */
export interface TitleField {
  input: HTMLInputElement | HTMLTextAreaElement;
  /** `21/60` → 21 and 60; null when the page shows no counter. */
  counter: { used: number; max: number } | null;
}

/** The page once for each matter, with that matter's readers only: what it is about comes first, even without a reader. */
export const mattersOf = (page: PageDefinition): [own: PageDefinition, ...beside: PageDefinition[]] => {
  const of = (matter: string | undefined) => ({ ...page, readers: page.readers.filter((reader) => reader.matter === matter) });
  const beside = new Set(page.readers.flatMap(({ matter }) => matter ?? []));
  return [of(undefined), ...[...beside].map(of)];
};

/** Declares a page. */
export const definePage = (page: PageDefinition): PageDefinition => page;
