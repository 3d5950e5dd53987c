import { item } from '../snapshots/support';
import type { Reply } from './support';

/** What a look is sent with. */
export interface Given {
  loadId?: string;
  site?: string;
  pageKind?: string;
  capturedAt?: number;
  refused?: { reason: string; at: string }[];
  empty?: { reason: string; at: string } | null;
}

/** A look as the content script sends it: candidates without provenance. */
export function look(candidates: object[], { refused = [], empty = null, ...given }: Given = {}) {
  const entries = candidates.map((candidate, index) => ({ at: `rows[${index}]`, candidates: [candidate] }));
  return {
    site: 'taobao',
    pageKind: 'item-list',
    loadId: 'load-1',
    capturedAt: Date.now(),
    attempts: [{ reader: 'list-api', layer: 'network', entries, refused, empty }],
    ...given,
  };
}

/** A product as a reader found it. */
export const product = (itemId: string, given: object = {}) => {
  const { source: _source, ...candidate } = item({ itemId });
  return { ...candidate, ...given };
};

/** What was answered, or the failure. */
export const body = (reply: Reply | undefined) => (reply?.ok ? reply.body : reply);

/** Saves settings as our pages do. */
export const settings = async (change: object) => {
  const { saveSettings } = await import('@/utils/settings/store');
  await saveSettings(change);
};

export const soleShop = async () => (await (await import('@/utils/settings/store')).loadSettings()).soleShop;
