import { browser } from 'wxt/browser';
import { fields } from '@/utils/core/fields';
import type { PageProfile } from '@/utils/records/page-profile';
import { BADGE_KEY, PROFILES_KEY, SETTINGS_KEY } from './key';

/** What a content script needs of the settings. */
export interface PageSettings {
  isRead: boolean;
  isShown: boolean;
  /** Pages that are not read, as `site/page-kind`. */
  offPages: readonly string[];
  /** Page kinds on which badge and marks stay away. */
  hiddenOn: readonly string[];
  /** Taught pages, of all sites. */
  profiles: readonly PageProfile[];
  /** Where the badge was dragged, by page kind. */
  badgePlace: Readonly<Record<string, { x: number; y: number }>>;
}

/** The settings of one host, read without the schemas, which stay out of the page. Whatever does not fit is the default. */
export async function loadPageSettings(host: string): Promise<PageSettings> {
  const all = await browser.storage.local.get([SETTINGS_KEY, BADGE_KEY, PROFILES_KEY]);
  const stored = fields(all[SETTINGS_KEY]);
  const profiles = all[PROFILES_KEY];
  const switches = fields(fields(stored.hosts)[host]);
  const places = Object.entries(fields(all[BADGE_KEY])).flatMap(([kind, place]) => {
    const { x, y } = fields(place);
    return typeof x === 'number' && typeof y === 'number' ? [[kind, { x, y }] as const] : [];
  });
  return {
    isRead: switches.isRead !== false,
    isShown: switches.isShown !== false,
    offPages: textsIn(stored.offPages),
    hiddenOn: textsIn(stored.hiddenOn),
    profiles: isList(profiles) ? profiles.filter(isProfile) : [],
    badgePlace: Object.fromEntries(places),
  };
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
/** The background has checked it before it was stored. */
const isProfile = (value: unknown): value is PageProfile => {
  const { site, address, fields: taught } = fields(value);
  return typeof site === 'string' && typeof address === 'string' && Array.isArray(taught);
};

const textsIn = (list: unknown): string[] => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);

/** Remembers where the badge was dragged on pages of a kind: a key of its own, so that it never meets a change of settings. */
export async function saveBadgePlace(pageKind: string, place: { x: number; y: number }): Promise<void> {
  const places = fields((await browser.storage.local.get(BADGE_KEY))[BADGE_KEY]);
  await browser.storage.local.set({ [BADGE_KEY]: { ...places, [pageKind]: place } });
}

/** Calls back whenever the settings change, until the returned function is called. */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
