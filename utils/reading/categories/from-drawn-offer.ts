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

/**
 * A reader of drawn categories by the text they are offered for. Where the text has changed and the list has not, the list
 * still is of the text before, and nobody offered it for this one. One name alone may be a heading or a button.
 */
export function fromDrawnOffer({ id, origin, platform, field, options, names }: DrawnOffer): Reader {
  const drawnFor = new WeakMap<Document, { list: string; text: string }>();
  return fromLabels({
    id,
    read: (document, { url }) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(field)].filter(isShown);
      const [text, rival] = new Set(inputs.map((input) => (input.value || input.getAttribute('value') || '').trim()));
      const paths = all(document, options)
        .filter(isShown)
        .flatMap((option) => {
          const path = names(textOf(option));
          return path && path.length > 1 ? [{ id: null, path }] : [];
        });
      const offered = rival === undefined ? offeredCandidate(platform(url), text, origin, paths) : null;
      if (!text || !offered) return null;
      const list = JSON.stringify(paths);
      const before = drawnFor.get(document);
      if (before?.list === list && before.text !== text) return null;
      drawnFor.set(document, { list, text });
      return { entries: [{ at: options, candidates: [offered] }], refused: [], empty: null };
    },
  });
}
