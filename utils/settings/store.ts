import { browser } from 'wxt/browser';
import { SETTINGS_KEY } from './key';
import { onSettingsChanged } from './page-settings';
import { defaultSettings, type Settings, settings } from './schema';

/** The operator's settings. A stored value that no longer fits the schema falls back to the defaults field by field. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const merged = { ...defaultSettings, ...(typeof stored === 'object' ? stored : {}) };
  const parsed = settings.safeParse(merged);
  if (parsed.success) return parsed.data;
  const broken = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return { ...merged, ...Object.fromEntries(Object.entries(defaultSettings).filter(([key]) => broken.has(key))) };
}

/** Changes some settings and keeps the rest. Popup, dashboard and background may save at once; they wait for each other. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await navigator.locks.request(SETTINGS_KEY, async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...(await loadSettings()), ...change } });
  });
}

/** Calls back with the new settings after every change, until the returned function is called. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  onSettingsChanged(() => void loadSettings().then(onChange));
