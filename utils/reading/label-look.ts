import { attemptPage, type ReaderAttempt } from './attempt-page';
import { mattersOf, type PageDefinition } from './define-page';

const COUNTDOWN_MS = 10 * 60_000;

/** What attempts say, apart from what a page takes from its own address and from what a running countdown changes. */
export const lookOf = (attempts: readonly ReaderAttempt[]): string =>
  JSON.stringify(attempts, (key, value) => {
    if (key === 'ids' || key === 'url' || key === 'text') return undefined;
    return key === 'at' && typeof value === 'number' ? Math.round(value / COUNTDOWN_MS) : value;
  });

/** How a page's labels would read what is drawn now, matter by matter as `mattersOf` has them. */
export const labelLook = (page: PageDefinition, url: URL, document: Document): string[] => {
  const nothing = { responses: [], readGlobal: () => null, stored: () => [], isEdited: false };
  const source = { url, capturedAt: Date.now(), document, ...nothing };
  return mattersOf(page).map((matter) =>
    lookOf(attemptPage({ ...matter, readers: matter.readers.filter(({ layer }) => layer === 'labels') }, source)),
  );
};
