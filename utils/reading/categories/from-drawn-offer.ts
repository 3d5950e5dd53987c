import type { Platform } from '@/utils/core/platforms';
import type { Reader } from '../define-page';
import { isShown, textOf } from '../dom';
import { all } from '../elements';
import { fromLabels } from '../from-labels';
import { offeredCandidate } from './offered';

/** Where a page draws the categories it offers. */
export interface DrawnOffer {
  id: string;
  origin: 'search' | 'guess';
  platform: (url: URL) => Platform;
  /** The field whose text they are offered for. */
  field: string;
  /** One element for each category, its text a path. */
  options: string;
  /** Names from the first level down; null for a text that is no path. */
  names: (text: string) => string[] | null;
}

/** What the looks at a document so far have shown. */
interface Looks {
  /** Of the last one; null where two fields disagree. */
  text: string | null;
  isBlank: boolean;
  /** The last list that was drawn, and the text it is known to be for. */
  drawn: { list: string; text: string | null } | null;
}

/**
 * A reader of drawn categories by the text they are offered for. That a list stands beside a text does not say so: the text may
 * have been changed since. So it is told once it was seen to change while this text stood there, or to appear with it where there
 * was neither; one look alone tells nothing. One name alone may be a heading or a button.
 */
export function fromDrawnOffer({ id, origin, platform, field, options, names }: DrawnOffer): Reader {
  const looks = new WeakMap<Document, Looks>();
  return fromLabels({
    id,
    read: (document, { url }) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(field)].filter(isShown);
      const [only = '', rival] = new Set(inputs.map((input) => (input.value || input.getAttribute('value') || '').trim()));
      const text = rival === undefined ? only : null;
      const paths = all(document, options)
        .filter(isShown)
        .flatMap((option) => {
          const path = names(textOf(option));
          return path && path.length > 1 ? [{ id: null, path }] : [];
        });
      const drawn = drawnNow(looks.get(document), text, paths.length > 0 ? JSON.stringify(paths) : null);
      looks.set(document, { text, isBlank: paths.length === 0, drawn });
      const offered = drawn?.text === text ? offeredCandidate(platform(url), text, origin, paths) : null;
      return offered && { entries: [{ at: options, candidates: [offered] }], refused: [], empty: null };
    },
  });
}

/** A list that was hidden and comes back is still of the text it was of. */
function drawnNow(before: Looks | undefined, text: string | null, list: string | null): Looks['drawn'] {
  if (list === null || list === before?.drawn?.list) return before?.drawn ?? null;
  const isOfText = before !== undefined && (before.text === text || (before.text === '' && before.isBlank));
  return { list, text: isOfText ? text : null };
}
