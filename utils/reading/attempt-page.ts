import type { Layer } from '@/utils/records/layers';
import { type Attempt, refusal } from './attempt';
import type { PageDefinition, Reader } from './define-page';
import type { PageSource } from './source';

/** What one reader made of a page, not yet checked against the record schemas. */
export interface ReaderAttempt extends Attempt {
  reader: string;
  layer: Layer;
}

/**
 * Lets the readers of one matter look at a page in order of trust: all network readers (each has its own end point), then one after
 * the other until one finds something. Readers in `passedOver` have been refused on this page already. A reader that
 * throws is a miss like any other.
 */
export function attemptPage(
  page: PageDefinition,
  source: PageSource,
  passedOver: ReadonlySet<string> = new Set(),
): ReaderAttempt[] {
  const open = page.readers.filter(({ id }) => !passedOver.has(id));
  const attempts = open.filter(({ layer }) => layer === 'network').flatMap((reader) => attemptOf(reader, source));
  for (const reader of open.filter(({ layer }) => layer !== 'network')) {
    if (attempts.some(hasFound)) break;
    attempts.push(...attemptOf(reader, source));
  }
  return attempts;
}

/** Whether an attempt says anything about the page's content, be it that there is none. */
export const hasFound = ({ entries, empty }: Attempt): boolean => entries.length > 0 || empty !== null;

function attemptOf(reader: Reader, source: PageSource): ReaderAttempt[] {
  try {
    const attempt = reader.read(source);
    return attempt ? [{ reader: reader.id, layer: reader.layer, ...attempt }] : [];
  } catch {
    return [{ reader: reader.id, layer: reader.layer, ...refusal('reader-failed', reader.id) }];
  }
}

/** The attempt of a page on which no reader found anything to look at. */
export function nothingFound(page: PageDefinition): ReaderAttempt {
  const last = page.readers.findLast(({ matter }) => matter === undefined) ?? page.readers.at(-1);
  return { reader: last?.id ?? 'page', layer: last?.layer ?? 'labels', ...refusal('nothing-found', page.kind) };
}
