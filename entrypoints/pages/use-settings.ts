import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '@/utils/settings/schema';
import { loadSettings, watchSettings } from '@/utils/settings/store';

/** The settings as they are stored, followed while the page is open. Null until they are read; a failed read gives the defaults. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    loadSettings().then(setSettings, () => setSettings(defaultSettings));
    return watchSettings(setSettings);
  }, []);
  return settings;
}
